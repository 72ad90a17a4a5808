import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { pagesOf } from '#kit/network/pages-of.ts';
import { Pager } from '#kit/parts/pager.tsx';
import { WorkList, WorkRow } from '#kit/parts/work-list.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { dayAndTime } from '#kit/time/format-dates.ts';
import { readImports } from '../../data/imports.ts';
import { readMunicipality, readStaff } from '../../data/municipality.ts';
import { importText } from './import.text.ts';
import { SendList } from './send-list.tsx';

/** Sends a list of people, or goes on with one that was sent before. */
export function Imports(): JSX.Element {
  const t = importText;
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/personer">{t().back}</BackLink>
      <h1>{t().title}</h1>
      <p class="font-lead">{t().lead}</p>
      <Loaded says={t().loading} keys={[readMunicipality.key, readStaff.key]}>
        <SendList />
      </Loaded>
      <div class="ff-above">
        <Loaded says={t().loading} keys={readImports.key}>
          <SentLists />
        </Loaded>
      </div>
    </Page>
  );
}

function SentLists(): JSX.Element {
  const t = importText;
  const scope = requiredRole().scope;
  const first = createAsync(() => readImports(scope));
  const lists = pagesOf(first, (cursor) => readImports(scope, cursor));
  return (
    <Show when={lists.items().length > 0}>
      <WorkList title={t().sent}>
        <For each={lists.items()}>
          {(list) => (
            <WorkRow
              when={t().states[list.state]}
              late={list.state === 'unreadable'}
              who={list.fileName}
              what={t().sentOn(dayAndTime(list.startedAt))}
              action={
                <A class="button button-secondary" href={`/personer/import/${list.importId}`}>
                  {t().open}
                  <span class="sr-only">{t().openNamed(list.fileName)}</span>
                </A>
              }
            />
          )}
        </For>
      </WorkList>
      <Show when={lists.hasMore()}>
        <Pager of={lists} shown={String(lists.items().length)} />
      </Show>
    </Show>
  );
}
