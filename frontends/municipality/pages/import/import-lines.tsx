import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { language } from '#kit/language/language.ts';
import { pagesOf } from '#kit/network/pages-of.ts';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Pager } from '#kit/parts/pager.tsx';
import { WorkList, WorkRow } from '#kit/parts/work-list.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { fieldErrorCode, fieldErrorText } from '#shared/shapes/field-error.text.ts';
import { referralColumns } from '#shared/shapes/referral-columns.ts';
import type { ImportView, LineState, ListLine } from '#shared/shapes/referral-import.ts';
import { readImportLines } from '../../data/imports.ts';
import { ProtectedMark } from '../address/protected-mark.tsx';
import { importText } from './import.text.ts';

/** The lines of a list in one state, by the numbers a spreadsheet has; nothing where there are none. */
export function ImportLines(props: { readonly of: ImportView; readonly state: LineState }): JSX.Element {
  return (
    <Show when={(props.of.counts?.[props.state] ?? 0) > 0}>
      <Loaded says={importText().loadingLines} keys={readImportLines.key}>
        <Lines of={props.of} state={props.state} />
      </Loaded>
    </Show>
  );
}

function Lines(props: { readonly of: ImportView; readonly state: LineState }): JSX.Element {
  const t = importText;
  const scope = requiredRole().scope;
  const ask = (cursor?: string) => readImportLines(scope, props.of.importId, props.state, props.of.version, cursor);
  const first = createAsync(() => ask());
  const lines = pagesOf(first, ask);
  return (
    <div>
      <WorkList title={t().lines[props.state]} count={props.of.counts?.[props.state] ?? 0}>
        <For each={lines.items()}>
          {(line) => (
            <WorkRow
              when={t().row(line.row)}
              late={line.state === 'faulty'}
              who={
                <>
                  {line.name || t().withoutName}
                  <ProtectedMark when={line.addressProtected} />
                </>
              }
              what={whatOf(line)}
              action={
                <Show when={line.candidateId}>
                  {(candidateId) => (
                    <A class="button button-secondary" href={`/personer/${candidateId()}`}>
                      {t().openPerson}
                      <span class="sr-only">{t().openPersonNamed(line.name)}</span>
                    </A>
                  )}
                </Show>
              }
            />
          )}
        </For>
      </WorkList>
      <p class="ff-muted">{t().linesLead[props.state]}</p>
      <Show when={lines.hasMore()}>
        <Pager of={lines} shown={t().shown(lines.items().length)} />
      </Show>
    </div>
  );
}

function whatOf({ state, faults, sameAsRow }: ListLine): string {
  const t = importText();
  if (state === 'known') return t.knownText;
  if (state === 'repeated') return t.repeatedText(sameAsRow ?? 0);
  return faults
    .map(({ column, code }) => t.fault(referralColumns[column][0], fieldErrorText[fieldErrorCode(code)][language()]))
    .join(' ');
}
