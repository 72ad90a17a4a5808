import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { pagesOf } from '#kit/network/pages-of.ts';
import { Pager } from '#kit/parts/pager.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { WorkList, WorkRow } from '#kit/parts/work-list.tsx';
import { shortDate } from '#kit/time/format-dates.ts';
import { readRecords } from '../../data/learning.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { nameHere, readPeopleHere } from '../../data/site.ts';
import { LearningPage } from './learning-page.tsx';
import { learningText } from './learning.text.ts';

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
  const first = createAsync(() => readRecords(own.scope, own.institutionId, 'open'));
  const people = createAsync(() => readPeopleHere(own.scope, own.institutionId));
  const list = pagesOf(first, (cursor) => readRecords(own.scope, own.institutionId, 'open', cursor));
  return (
    <>
      <h1>{t().records}</h1>
      <Show when={first()}>
        <Show when={list.items().length > 0} fallback={<Empty title={t().noRecords} text={t().noRecordsText} />}>
          <WorkList title={t().records} count={list.items().length}>
            <For each={list.items()}>
              {(record) => (
                <WorkRow
                  when={shortDate(record.openedOn)}
                  who={
                    <A href={`/laering/${record.recordId}`}>{nameHere(record.candidateId, people()) ?? t().someone}</A>
                  }
                  what={`${t().at(record.workplaceName)} · ${record.goals.map(({ goal }) => goal).join(' · ')}`}
                />
              )}
            </For>
          </WorkList>
          <Show when={list.hasMore()}>
            <Pager of={list} shown={String(list.items().length)} />
          </Show>
        </Show>
      </Show>
    </>
  );
}
