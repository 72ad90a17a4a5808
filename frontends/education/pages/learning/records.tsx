import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { filtersInAddress } from '#kit/filters/filters-in-address.ts';
import { sentence } from '#kit/language/texts.ts';
import { pagesOf } from '#kit/network/pages-of.ts';
import { FilterBar, Toggle } from '#kit/parts/filter-bar.tsx';
import { Pager } from '#kit/parts/pager.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { WorkList, WorkRow } from '#kit/parts/work-list.tsx';
import { shortDate } from '#kit/time/format-dates.ts';
import type { LearningRecordState } from '#shared/shapes/learning-record.ts';
import { readRecords } from '../../data/learning.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { nameHere, readPeopleHere } from '../../data/site.ts';
import { NamesGone } from './names-gone.tsx';
import { LearningPage } from './learning-page.tsx';
import { learningText } from './learning.text.ts';

const plan = { vis: ['i-gang', 'afsluttet'] } as const;

/** Whose learning do we follow and assess? */
export function Records(): JSX.Element {
  return (
    <LearningPage
      title={learningText().records}
      action="list-institution-records"
      keys={[readRecords.key, readPeopleHere.key]}
    >
      {() => <List />}
    </LearningPage>
  );
}

function List(): JSX.Element {
  const t = learningText;
  const own = ownInstitution();
  const { values, choose } = filtersInAddress('records', plan);
  const state = (): LearningRecordState => (values().vis === 'afsluttet' ? 'closed' : 'open');
  const first = createAsync(() => readRecords(own.scope, own.institutionId, state()));
  const people = createAsync(() => readPeopleHere(own.scope, own.institutionId));
  const list = pagesOf(first, (cursor) => readRecords(own.scope, own.institutionId, state(), cursor));
  return (
    <>
      <h1>{t().records}</h1>
      <FilterBar label={t().whichRecords}>
        <Toggle
          options={plan.vis.map((value) => ({ value, label: t().recordStates[value] }))}
          value={values().vis}
          onChoose={(vis) => choose('vis', vis)}
        />
      </FilterBar>
      <Show when={first()}>
        <Show
          when={list.items().length > 0}
          fallback={<Empty title={t().noRecords[state()]} text={t().noRecordsText} />}
        >
          <WorkList title={t().recordStates[values().vis]} count={list.items().length}>
            <For each={list.items()}>
              {(record) => (
                <WorkRow
                  when={shortDate(record.openedOn)}
                  who={
                    <A href={`/laering/${record.recordId}`}>
                      {nameHere(record.candidateId, people()) ?? t().nameless(record.workplaceName)}
                    </A>
                  }
                  what={`${sentence(t().at(record.workplaceName))}. ${record.goals.map(({ goal }) => goal).join(', ')}`}
                />
              )}
            </For>
          </WorkList>
          <NamesGone of={list.items().map(({ candidateId }) => candidateId)} people={people()} />
          <Show when={list.hasMore()}>
            <Pager of={list} shown={String(list.items().length)} />
          </Show>
        </Show>
      </Show>
    </>
  );
}
