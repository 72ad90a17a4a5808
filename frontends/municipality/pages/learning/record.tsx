import { createAsync, useParams } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { EvidenceList } from '#kit/learning/evidence-list.tsx';
import { learningWords } from '#kit/learning/learning-words.text.ts';
import { LevelSteps } from '#kit/learning/level-steps.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { shortDate } from '#kit/time/format-dates.ts';
import type { LearningRecordView } from '#shared/shapes/learning-record.ts';
import { readLearningRecord } from '../../data/learning.ts';
import { CloseRecord } from './close-record.tsx';
import { learningText } from './learning.text.ts';
import { RecordNote } from './record-note.tsx';

/** How far has the person come at this workplace, and who says so? */
export function PersonLearningRecord(): JSX.Element {
  const t = learningText;
  const params = useParams<{ id: string }>();
  return (
    <>
      <BackLink href={`/personer/${params.id}/laering`}>{t().back}</BackLink>
      <Loaded says={t().loading} keys={readLearningRecord.key}>
        <OneRecord />
      </Loaded>
    </>
  );
}

function OneRecord(): JSX.Element {
  const params = useParams<{ recordId: string }>();
  const record = createAsync(() => readLearningRecord(requiredRole().scope, params.recordId));
  return <Show when={record()}>{(known) => <Known of={known()} />}</Show>;
}

function Known(props: { readonly of: LearningRecordView }): JSX.Element {
  const t = learningText;
  return (
    <>
      <h1>{t().at(props.of.workplaceName)}</h1>
      <p class="ff-muted">{t().assessedBy(props.of.institutionName)}</p>
      <Show when={props.of.because}>
        {(because) => (
          <p>
            {t().states.closed}: {t().endings[because()]}. {props.of.note}
          </p>
        )}
      </Show>
      <div class="ff-split ff-above">
        <div class="ff-stack">
          <For each={props.of.goals}>
            {(goal) => (
              <section class="ff-sheet" aria-label={goal.goal}>
                <h2 class="h3">{goal.goal}</h2>
                <LevelSteps goal={goal} steps={props.of.steps.find(({ goalId }) => goalId === goal.goalId)} />
                <h3 class="ff-above">{t().seen}</h3>
                <EvidenceList pieces={props.of.evidence.filter(({ goalId }) => goalId === goal.goalId)} />
              </section>
            )}
          </For>
        </div>
        <div class="ff-stack">
          <Show when={props.of.assessments.length > 0}>
            <section class="ff-sheet" aria-labelledby="assessments">
              <h2 id="assessments">{t().assessments}</h2>
              <ul class="ff-list">
                <For each={props.of.assessments}>
                  {({ state, proposedAt }) => (
                    <li class="ff-aside__item">
                      <p class="ff-strong">{learningWords().states[state]}</p>
                      <p class="ff-muted">{shortDate(proposedAt.slice(0, 10))}</p>
                    </li>
                  )}
                </For>
              </ul>
            </section>
          </Show>
          <Show when={props.of.state === 'open' && may('record-progress')}>
            <RecordNote record={props.of} />
            <CloseRecord record={props.of} />
          </Show>
        </div>
      </div>
    </>
  );
}
