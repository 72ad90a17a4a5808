import { A, createAsync, useParams } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { EvidenceList } from '#kit/learning/evidence-list.tsx';
import { learningWords } from '#kit/learning/learning-words.text.ts';
import { LevelSteps } from '#kit/learning/level-steps.tsx';
import { PhotoLink } from '#kit/learning/photo-link.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { shortDate } from '#kit/time/format-dates.ts';
import type { EvidenceView } from '#shared/shapes/evidence.ts';
import type { LearningRecordView } from '#shared/shapes/learning-record.ts';
import { readLearningRecord, readRecordPhoto } from '../../data/learning.ts';
import { CloseRecord } from './close-record.tsx';
import { Corrections } from './correct-evidence.tsx';
import { goalChoiceText } from './goal-choice.text.ts';
import { learningText } from './learning.text.ts';
import { RecordNote } from './record-note.tsx';

/** How far has the person come at this workplace, and who says so? */
export function PersonLearningRecord(): JSX.Element {
  const t = learningText;
  const params = useParams<{ id: string }>();
  return (
    <>
      <BackLink href={`/personer/${params.id}/kompetenceloeft`}>{t().back}</BackLink>
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
  const params = useParams<{ id: string }>();
  const left = (): readonly EvidenceView[] =>
    props.of.evidence.filter((piece) => !props.of.goals.some(({ goalId }) => goalId === piece.goalId));
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
      <Show when={props.of.state === 'open' && may('change-learning-goals')}>
        <div class="ff-actions">
          <A class="button button-secondary" href={`/personer/${params.id}/laering/${props.of.recordId}/maal`}>
            {goalChoiceText().change}
          </A>
        </div>
      </Show>
      <div class="ff-split ff-above">
        <div class="ff-stack">
          <For each={props.of.goals}>
            {(goal) => (
              <section class="ff-sheet" aria-label={goal.goal}>
                <h2 class="h3">{goal.goal}</h2>
                <LevelSteps
                  goal={goal}
                  steps={props.of.steps.find(({ goalId }) => goalId === goal.goalId)}
                  isOver={props.of.state === 'closed'}
                />
                <h3 class="ff-above">{t().seen}</h3>
                <Pieces record={props.of} pieces={props.of.evidence.filter(({ goalId }) => goalId === goal.goalId)} />
              </section>
            )}
          </For>
          <Show when={left().length > 0}>
            <section class="ff-sheet" aria-labelledby="left">
              <h2 id="left" class="h3">
                {goalChoiceText().left}
              </h2>
              <Pieces record={props.of} pieces={left()} />
            </section>
          </Show>
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

/** What was said of a task, with its pictures and what was put right. */
function Pieces(props: { readonly record: LearningRecordView; readonly pieces: readonly EvidenceView[] }): JSX.Element {
  const read = (evidenceId: string): Promise<string> =>
    readRecordPhoto(requiredRole().scope, props.record.recordId, evidenceId);
  return (
    <EvidenceList
      pieces={props.pieces}
      beside={(piece) => (
        <>
          <PhotoLink piece={piece} read={read} />
          <Corrections record={props.record} piece={piece} />
        </>
      )}
    />
  );
}
