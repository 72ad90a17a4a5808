import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { pagesOf } from '#kit/network/pages-of.ts';
import { Pager } from '#kit/parts/pager.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { WorkList, WorkRow } from '#kit/parts/work-list.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { shortDate } from '#kit/time/format-dates.ts';
import { readSamples } from '../../data/learning.ts';
import { LearningPage } from './learning-page.tsx';
import { learningText } from './learning.text.ts';

/** Which assessments of others shall be sampled? */
export function Samples(): JSX.Element {
  return (
    <LearningPage title={learningText().samples} action="list-sampled-assessments" keys={readSamples.key}>
      {() => <List />}
    </LearningPage>
  );
}

function List(): JSX.Element {
  const t = learningText;
  const { scope } = requiredRole();
  const first = createAsync(() => readSamples(scope));
  const list = pagesOf(first, (cursor) => readSamples(scope, cursor));
  return (
    <>
      <h1>{t().samples}</h1>
      <Show when={first()}>
        <Show when={list.items().length > 0} fallback={<Empty title={t().noSamples} text={t().noSamplesText} />}>
          <WorkList title={t().samples} count={list.items().length}>
            <For each={list.items()}>
              {({ institutionId, recordId, assessmentId, institutionName, approvedAt, goals }) => (
                <WorkRow
                  when={shortDate(approvedAt.slice(0, 10))}
                  who={
                    <A href={`/laering/stikproever/${institutionId}/${recordId}/${assessmentId}`}>{institutionName}</A>
                  }
                  what={t().goals(goals)}
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
