import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Loaded } from '#kit/parts/loaded.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { shortDate } from '#kit/time/format-dates.ts';
import { WorkRow } from '#kit/parts/work-list.tsx';
import { readLearningRecords } from '../../data/learning.ts';
import { SubjectSection } from '../uplift/subject-section.tsx';
import { learningText } from './learning.text.ts';

/** What the person learns at a workplace, for whoever may see it. */
export function PersonLearning(props: { readonly candidateId: string; readonly inEffort: boolean }): JSX.Element {
  return (
    <Show when={may('list-learning-records')}>
      <Loaded says={learningText().loading} keys={readLearningRecords.key}>
        <Records candidateId={props.candidateId} inEffort={props.inEffort} />
      </Loaded>
    </Show>
  );
}

function Records(props: { readonly candidateId: string; readonly inEffort: boolean }): JSX.Element {
  const t = learningText;
  const records = createAsync(() => readLearningRecords(requiredRole().scope, props.candidateId));
  const base = (): string => `/personer/${props.candidateId}/laering`;
  return (
    <Show when={records()}>
      {(known) => (
        <SubjectSection
          id="laering"
          title={t().title}
          count={known().length}
          none={t().nothingText}
          action={
            props.inEffort && may('open-learning-record') ? { href: `${base()}/ny`, label: t().agree } : undefined
          }
        >
          <For each={known()}>
            {(record) => (
              <WorkRow
                when={shortDate(record.openedOn)}
                who={<A href={`${base()}/${record.recordId}`}>{t().at(record.workplaceName)}</A>}
                what={`${record.because ? t().endings[record.because] : t().states[record.state]}. ${record.goals.map(({ goal }) => goal).join(', ')}`}
              />
            )}
          </For>
        </SubjectSection>
      )}
    </Show>
  );
}
