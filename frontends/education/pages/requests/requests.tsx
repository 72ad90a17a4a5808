import { createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { filtersInAddress } from '#kit/filters/filters-in-address.ts';
import { Page } from '#kit/frame/page.tsx';
import { pagesOf } from '#kit/network/pages-of.ts';
import { Toggle } from '#kit/parts/filter-bar.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Pager } from '#kit/parts/pager.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { nearDate } from '#kit/time/format-dates.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { JoinedOnly } from '../../parts/joined-only.tsx';
import { readAsked } from './request-data.ts';
import { RequestRow } from './request-row.tsx';
import { requestsText } from './requests.text.ts';

const parts = ['waiting', 'going-on', 'over'] as const;

/** Who waits for an answer from us, and what became of the others? */
export function Requests(): JSX.Element {
  return (
    <Page title={requestsText().title} form="tight">
      <JoinedOnly action="list-asked-requests">
        {() => (
          <Loaded says={requestsText().loading} keys={readAsked.key}>
            <RequestList />
          </Loaded>
        )}
      </JoinedOnly>
    </Page>
  );
}

function RequestList(): JSX.Element {
  const t = requestsText;
  const own = ownInstitution();
  const { values, choose } = filtersInAddress('asked-requests', { vis: parts });
  const waiting = createAsync(() => readAsked(own, 'waiting'));
  const first = createAsync(() => readAsked(own, values().vis));
  const list = pagesOf(first, (cursor) => readAsked(own, values().vis, cursor));
  const soonest = (): string | undefined => waiting()?.items[0]?.answerBy;
  return (
    <Show when={waiting()}>
      {(page) => (
        <>
          <h1>{t().heading(page().items.length)}</h1>
          <p class="font-lead">
            <Show when={soonest()} fallback={t().leadNone}>
              {(day) => t().lead(nearDate(day()))}
            </Show>
          </p>
          <Toggle
            options={parts.map((value) => ({ value, label: t().parts[value] }))}
            value={values().vis}
            onChoose={(part) => choose('vis', part)}
          />
          <Show when={first()}>
            <Show
              when={list.items().length > 0}
              fallback={
                <Empty title={t().emptyTitle} text={values().vis === 'waiting' ? t().leadNone : t().emptyText} />
              }
            >
              <ul class="ff-list ff-sheet ff-above">
                <For each={list.items()}>{(line) => <RequestRow of={line} />}</For>
              </ul>
            </Show>
            <Show when={list.hasMore()}>
              <Pager of={list} shown={String(list.items().length)} />
            </Show>
          </Show>
        </>
      )}
    </Show>
  );
}
