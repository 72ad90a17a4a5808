import { A, createAsync, useParams } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { EvidenceList } from '#kit/learning/evidence-list.tsx';
import { learningWords } from '#kit/learning/learning-words.text.ts';
import { LevelSteps } from '#kit/learning/level-steps.tsx';
import { PhotoLink } from '#kit/learning/photo-link.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { may } from '#kit/session/may.ts';
import type { InstitutionRecordView } from '#shared/shapes/learning-record.ts';
import { readPhoto, readRecord } from '../../data/learning.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { nameHere, readPeopleHere } from '../../data/site.ts';
import { LearningPage } from './learning-page.tsx';
import { learningText } from './learning.text.ts';
import { NoteForm } from './note-form.tsx';

/** What can this person do, who says so, and is it time to assess? */
export function LearningRecord(): JSX.Element {
  return (
    <LearningPage
      title={learningText().title}
      action="open-institution-record"
      keys={[readRecord.key, readPeopleHere.key]}
    >
      {() => <OneRecord />}
    </LearningPage>
  );
}

function OneRecord(): JSX.Element {
  const own = ownInstitution();
  const params = useParams<{ recordId: string }>();
  const record = createAsync(() => readRecord(own.scope, own.institutionId, params.recordId));
  return <Show when={record()}>{(known) => <Known of={known()} />}</Show>;
}

function Known(props: { readonly of: InstitutionRecordView }): JSX.Element {
  const t = learningText;
  const own = ownInstitution();
  const people = createAsync(() => readPeopleHere(own.scope, own.institutionId));
  return (
    <>
      <BackLink href="/laering">{t().back}</BackLink>
      <h1>{nameHere(props.of.candidateId, people()) ?? t().someone}</h1>
      <p class="font-lead">{t().at(props.of.workplaceName)}</p>
      <Show when={props.of.state === 'closed'}>
        <p class="ff-muted">{t().isClosed}</p>
      </Show>
      <Assessments of={props.of} />
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
                <EvidenceList
                  pieces={props.of.evidence.filter(({ goalId }) => goalId === goal.goalId)}
                  beside={(piece) => (
                    <PhotoLink
                      piece={piece}
                      read={(id) => readPhoto(own.scope, own.institutionId, props.of.recordId, id)}
                    />
                  )}
                />
              </section>
            )}
          </For>
        </div>
        <Show when={may('note-progress') && props.of.state === 'open'}>
          <NoteForm record={props.of} />
        </Show>
      </div>
    </>
  );
}

/** The assessment that is under way, or the way to propose one. */
function Assessments(props: { readonly of: InstitutionRecordView }): JSX.Element {
  const t = learningText;
  const over = ['cleared', 'withdrawn'];
  const underWay = () => props.of.assessments.find(({ state }) => !over.includes(state));
  const settled = () => props.of.assessments.filter(({ state }) => over.includes(state));
  return (
    <div class="ff-actions">
      <Show
        when={underWay()}
        fallback={
          <Show when={may('propose-assessment') && props.of.state === 'open'}>
            <A class="button button-primary" href={`/laering/${props.of.recordId}/indstil`}>
              {t().propose}
            </A>
          </Show>
        }
      >
        {(assessment) => (
          <A
            class="button button-secondary"
            href={`/laering/${props.of.recordId}/bedoemmelse/${assessment().assessmentId}`}
          >
            {learningWords().states[assessment().state]} · {t().open}
          </A>
        )}
      </Show>
      <For each={settled()}>
        {({ assessmentId, state }) => (
          <A href={`/laering/${props.of.recordId}/bedoemmelse/${assessmentId}`}>
            {t().settledOnes}: {learningWords().states[state]}
          </A>
        )}
      </For>
    </div>
  );
}
