import { createAsync, query } from '@solidjs/router';
import type { InferResponseType } from 'hono/client';
import { For, Show, type JSX } from 'solid-js';
import { roleName } from '#kit/frame/role-names.text.ts';
import { Page } from '#kit/frame/page.tsx';
import { SessionGate } from '#kit/frame/session-gate.tsx';
import { pagesOf } from '#kit/network/pages-of.ts';
import { access } from '#kit/network/services.ts';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Pager } from '#kit/parts/pager.tsx';
import { Empty, Notice } from '#kit/parts/states.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { language, type Language } from '#kit/language/language.ts';
import { sentence } from '#kit/language/texts.ts';
import { clockTime, longDate } from '#kit/time/format-dates.ts';
import { civilDateOf } from '#kit/time/copenhagen.ts';
import { viewingsText } from './viewings.text.ts';

/** The first page; asked again in another language, because the answer is words. */
const readViewings = query(async (scope: string, _words: Language) => await viewingsFrom(scope), 'viewings');

async function viewingsFrom(scope: string, cursor?: string): Promise<ViewingPage> {
  const answer = await access.viewings.$get({ param: { scope }, query: { cursor } });
  return await answer.json();
}

type ViewingPage = InferResponseType<typeof access.viewings.$get, 200>;
type Viewing = ViewingPage['items'][number];

/** The citizen's own page about who has looked, newest first, by day. */
export function Viewings(): JSX.Element {
  return (
    <SessionGate app="citizen">
      <Page title={viewingsText().title}>
        <h1>{viewingsText().title}</h1>
        <p class="font-lead">{viewingsText().lead}</p>
        <Loaded says={viewingsText().loading} keys={readViewings.key}>
          <ViewingList />
        </Loaded>
      </Page>
    </SessionGate>
  );
}

function ViewingList(): JSX.Element {
  const t = viewingsText;
  const scope = requiredRole().scope;
  const first = createAsync(() => readViewings(scope, language()));
  const list = pagesOf<Viewing>(first, async (cursor) => await viewingsFrom(scope, cursor));
  return (
    <div>
      <Show
        when={list.items().length > 0}
        fallback={
          <Show when={first()}>
            <Empty title={t().none} text={t().noneText} />
          </Show>
        }
      >
        <For each={byDay(list.items())}>
          {(day) => (
            <section class="ff-work" aria-label={longDate(day.date)}>
              <div class="ff-work__head">
                <h2>{sentence(longDate(day.date))}</h2>
              </div>
              <ul class="ff-list ff-sheet">
                <For each={day.viewings}>
                  {(viewing) => (
                    <li class="ff-work__row ff-work__row--two">
                      <span class="ff-work__when">{clockTime(viewing.at)}</span>
                      <div>
                        <p class="ff-work__who">{viewing.who ?? t().someone}</p>
                        <p class="ff-work__what">{t().as(roleName(viewing.role), viewing.municipality)}</p>
                        <p class="mb-0">
                          {viewing.what} {t().why}: {viewing.purposeText}
                        </p>
                      </div>
                    </li>
                  )}
                </For>
              </ul>
            </section>
          )}
        </For>
        <Pager of={list} shown={String(list.items().length)} />
      </Show>
      <Notice title={t().ask}>
        <p>{t().askText}</p>
      </Notice>
    </div>
  );
}

function byDay(viewings: readonly Viewing[]): readonly { date: string; viewings: readonly Viewing[] }[] {
  const days = Map.groupBy(viewings, (viewing) => civilDateOf(viewing.at));
  return [...days].map(([date, seen]) => ({ date, viewings: seen }));
}
