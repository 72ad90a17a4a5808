import { A, createAsync, revalidate, useParams } from '@solidjs/router';
import { Match, Show, Switch, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { keptFresh, type KeptFresh } from '#kit/network/kept-fresh.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { requiredRole } from '#kit/session/session.ts';
import type { ImportState, ImportView } from '#shared/shapes/referral-import.ts';
import { askImport, readImport } from '../../data/imports.ts';
import { FinishedImport } from './finished-import.tsx';
import { importText } from './import.text.ts';
import { ImportProgress } from './import-progress.tsx';
import { ReadyImport } from './ready-import.tsx';
import { UnreadableImport } from './unreadable-import.tsx';

const askedEveryMs = 1500;
const goingOn: readonly ImportState[] = ['reading', 'checking', 'writing'];

/** One list: how far it is, what it would do, and what it did. */
export function OneImport(): JSX.Element {
  const t = importText;
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/personer/import">{t().backToLists}</BackLink>
      <Loaded says={t().loadingOne} keys={readImport.key}>
        <List />
      </Loaded>
    </Page>
  );
}

function List(): JSX.Element {
  const t = importText;
  const scope = requiredRole().scope;
  const params = useParams<{ importId: string }>();
  const first = createAsync(() => readImport(scope, params.importId));
  const fresh: KeptFresh<ImportView> = keptFresh<ImportView>(
    first,
    () => askUnlessAtRest(scope, params.importId, () => fresh.view()),
    askedEveryMs,
  );
  const changed = (): void => void revalidate(readImport.key);
  const inState = (...states: ImportState[]): ImportView | undefined => {
    const list = fresh.view();
    return list && states.includes(list.state) ? list : undefined;
  };
  return (
    <>
      <Show when={fresh.view()}>{(list) => <p class="ff-muted">{list().fileName}</p>}</Show>
      <Switch>
        <Match when={inState(...goingOn)}>
          {(list) => <ImportProgress of={list()} lagging={fresh.lagging()} changed={changed} />}
        </Match>
        <Match when={inState('unreadable', 'awaiting-file')}>
          {(list) => <UnreadableImport of={list()} changed={changed} />}
        </Match>
        <Match when={inState('ready')}>{(list) => <ReadyImport of={list()} changed={changed} />}</Match>
        <Match when={inState('finished')}>{(list) => <FinishedImport of={list()} />}</Match>
        <Match when={inState('cancelled')}>
          <Empty title={t().cancelled} text={t().cancelledText} page>
            <A class="button button-secondary" href="/personer/import">
              {t().another}
            </A>
          </Empty>
        </Match>
      </Switch>
    </>
  );
}

/** A list that waits for somebody is not asked for again: nothing happens to it by itself. */
function askUnlessAtRest(scope: string, importId: string, shown: () => ImportView | undefined): Promise<ImportView> {
  const list = shown();
  return list && !goingOn.includes(list.state) ? Promise.resolve(list) : askImport(scope, importId);
}
