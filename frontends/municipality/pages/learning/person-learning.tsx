import { A, createAsync, useParams } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { WorkList, WorkRow } from '#kit/parts/work-list.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { shortDate } from '#kit/time/format-dates.ts';
import { readLearningRecords } from '../../data/learning.ts';
import { learningText } from './learning.text.ts';

/** What does this person learn, and where? */
export function PersonLearning(): JSX.Element {
  return (
    <>
      <h1>{learningText().heading}</h1>
      <Loaded says={learningText().loading} keys={readLearningRecords.key}>
        <Records />
      </Loaded>
    </>
  );
}

function Records(): JSX.Element {
  const t = learningText;
  const params = useParams<{ id: string }>();
  const records = createAsync(() => readLearningRecords(requiredRole().scope, params.id));
  const base = (): string => `/personer/${params.id}/laering`;
  const Agree = (): JSX.Element => (
    <Show when={may('open-learning-record')}>
      <A class="button button-primary" href={`${base()}/ny`}>
        {t().agree}
      </A>
    </Show>
  );
  return (
    <Show when={records()}>
      {(known) => (
        <Show
          when={known().length > 0}
          fallback={
            <Empty title={t().nothing} text={t().nothingText}>
              <Agree />
            </Empty>
          }
        >
          <WorkList title={t().title} count={known().length}>
            <For each={known()}>
              {(record) => (
                <WorkRow
                  when={shortDate(record.openedOn)}
                  who={<A href={`${base()}/${record.recordId}`}>{t().at(record.workplaceName)}</A>}
                  what={`${record.because ? t().endings[record.because] : t().states[record.state]} · ${record.goals.map(({ goal }) => goal).join(' · ')}`}
                />
              )}
            </For>
          </WorkList>
          <div class="ff-actions">
            <Agree />
          </div>
        </Show>
      )}
    </Show>
  );
}
