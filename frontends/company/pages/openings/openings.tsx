import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { readCompanyOpenings } from '#kit/openings/opening-data.ts';
import { Page } from '#kit/frame/page.tsx';
import { pagesOf } from '#kit/network/pages-of.ts';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Pager } from '#kit/parts/pager.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { WorkList } from '#kit/parts/work-list.tsx';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import { may } from '#kit/session/may.ts';
import { openingStates, type OpeningLine, type OpeningState } from '#shared/shapes/opening.ts';
import { ownCompany } from '../../data/own-company.ts';
import { MembersOnly } from '../../parts/members-only.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { hoursText } from '../../words/hours.text.ts';
import { openingsText } from './openings.text.ts';

/** Which places do we offer, and how many are free? */
export function Openings(): JSX.Element {
  return (
    <Page title={openingsText().title} form="tight">
      <MembersOnly>
        {() => (
          <Loaded says={openingsText().loading} keys={readCompanyOpenings.key}>
            <OpeningList />
          </Loaded>
        )}
      </MembersOnly>
    </Page>
  );
}

function OpeningList(): JSX.Element {
  const t = openingsText;
  const own = ownCompany();
  const first = createAsync(() => readCompanyOpenings(own.scope, own.companyId));
  const list = pagesOf(first, (cursor) => readCompanyOpenings(own.scope, own.companyId, cursor));
  const inState = (state: OpeningState): readonly OpeningLine[] => list.items().filter((line) => line.state === state);
  return (
    <>
      <PageHead action={may('register-opening') ? { href: '/pladser/ny', label: t().register } : undefined}>
        {answer(inState('open'))}
      </PageHead>
      <p class="font-lead">{t().lead}</p>
      <div class="ff-narrow">
        <Show
          when={list.items().length > 0}
          fallback={
            <Show when={first()}>
              <Empty title={t().emptyTitle} text={t().emptyText} />
            </Show>
          }
        >
          <For each={openingStates}>
            {(state) => (
              <Show when={inState(state).length > 0}>
                <WorkList title={t()[state]} count={inState(state).length}>
                  <For each={inState(state)}>{(line) => <OpeningRow of={line} />}</For>
                </WorkList>
              </Show>
            )}
          </For>
          <Show when={list.hasMore()}>
            <Pager of={list} shown={String(list.items().length)} />
          </Show>
        </Show>
      </div>
    </>
  );
}

function OpeningRow(props: { readonly of: OpeningLine }): JSX.Element {
  const t = openingsText;
  return (
    <li class="ff-company-row">
      <div>
        <p class="ff-strong">
          <A href={`/pladser/${props.of.openingId}`}>{props.of.title}</A>
        </p>
        <p class="ff-muted">
          {t().line(
            vocabularyText().workAreas[props.of.workArea],
            hoursText().span(props.of.hoursFrom, props.of.hoursTo),
          )}
        </p>
      </div>
      <Show when={props.of.state !== 'closed'}>
        <p class="ff-num">{props.of.placesFree > 0 ? t().free(props.of.placesFree, props.of.places) : t().isFull}</p>
      </Show>
    </li>
  );
}

function answer(open: readonly OpeningLine[]): string {
  const t = openingsText();
  if (open.length === 0) return t.none;
  const free = open.reduce((sum, line) => sum + line.placesFree, 0);
  return free > 0 ? t.heading(free) : t.full;
}
