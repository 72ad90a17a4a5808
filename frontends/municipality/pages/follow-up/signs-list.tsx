import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { WorkList, WorkRow } from '#kit/parts/work-list.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { shortDate } from '#kit/time/format-dates.ts';
import { readSignsList, type NamedSigns } from '../../data/break-off-signs.ts';
import { saidInWords } from '../placement/follow-up/said-in-words.ts';
import { signsText } from '../placement/follow-up/signs.text.ts';

/** The placements where something that was said is to be dealt with, the oldest first. */
export function SignsList(props: { readonly view: 'mine' | 'all' }): JSX.Element {
  const t = signsText;
  const lines = createAsync(async () =>
    may('list-break-off-signs') ? readSignsList(requiredRole().scope, props.view) : undefined,
  );
  const oldest = ({ open }: NamedSigns): string => open.map(({ on }) => on).toSorted()[0] ?? '';
  return (
    <Show when={lines()?.length}>
      {(count) => (
        <WorkList title={t().listTitle} count={count()}>
          <For each={lines()}>
            {(line) => (
              <WorkRow
                when={shortDate(oldest(line))}
                who={
                  <A href={`/personer/${line.candidateId}/placering`}>
                    {line.name ?? t().nameless} · {line.companyName}
                  </A>
                }
                what={line.open
                  .map((sign) => `${t().rule[sign.rule]}: ${saidInWords(sign, line.name ?? t().nameless)}`)
                  .join(' ')}
                action={
                  <A class="button button-secondary" href={`/personer/${line.candidateId}/placering`}>
                    {t().open}
                    <span class="sr-only">{t().openFor(line.name ?? t().nameless)}</span>
                  </A>
                }
              />
            )}
          </For>
        </WorkList>
      )}
    </Show>
  );
}
