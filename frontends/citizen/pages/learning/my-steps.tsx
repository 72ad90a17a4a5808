import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { EvidenceList } from '#kit/learning/evidence-list.tsx';
import { learningWords } from '#kit/learning/learning-words.text.ts';
import { LevelSteps } from '#kit/learning/level-steps.tsx';
import { Page } from '#kit/frame/page.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { requiredRole } from '#kit/session/session.ts';
import type { MyAssessment } from '#shared/shapes/assessment.ts';
import { learningLevels } from '#shared/shapes/learning-goal.ts';
import type { MyRecord } from '#shared/shapes/learning-record.ts';
import { readMyAssessments, readMyRecords } from '../../data/my-learning.ts';
import { learningText } from './learning.text.ts';
import { OwnPiece } from './own-piece.tsx';

/** What can I do now, and what is the next small step? */
export function MySteps(): JSX.Element {
  const t = learningText;
  return (
    <Page title={t().title} form="tight">
      <h1>{t().title}</h1>
      <Loaded says={t().loading} keys={[readMyRecords.key, readMyAssessments.key]}>
        <Steps />
      </Loaded>
    </Page>
  );
}

function Steps(): JSX.Element {
  const t = learningText;
  const { scope } = requiredRole();
  const records = createAsync(() => readMyRecords(scope));
  const assessments = createAsync(() => readMyAssessments(scope));
  return (
    <Show when={records()}>
      {(known) => (
        <Show when={known().length > 0} fallback={<Empty title={t().nothing} text={t().nothingText} />}>
          <div class="ff-narrow ff-stack">
            <For each={(assessments() ?? []).filter(({ state }) => state === 'proposed')}>
              {(assessment) => <ToSign of={assessment} />}
            </For>
            <For each={known()}>{(record) => <Record of={record} />}</For>
            <Assessed of={(assessments() ?? []).filter(({ state }) => state !== 'proposed' && state !== 'withdrawn')} />
          </div>
        </Show>
      )}
    </Show>
  );
}

/** An assessment that waits for the person. */
function ToSign(props: { readonly of: MyAssessment }): JSX.Element {
  const t = learningText;
  const signature = (): MyAssessment['signature'] => props.of.signature;
  return (
    <section class="ff-sheet">
      <h2>{t().toSign}</h2>
      <Show when={signature()?.state !== 'sent'} fallback={<p>{t().onTheWay}</p>}>
        <p>{t().toSignText(props.of.institutionName)}</p>
        <Show when={signature()?.because}>{(because) => <p class="ff-muted">{t().unused[because()]}</p>}</Show>
        <A class="button button-primary" href={`/bedoemmelser/${props.of.assessmentId}`}>
          {t().read}
        </A>
      </Show>
    </section>
  );
}

function Record(props: { readonly of: MyRecord }): JSX.Element {
  const t = learningText;
  const taken = (): number =>
    props.of.steps.reduce((sum, { reached }) => sum + (reached ? learningLevels.indexOf(reached) + 1 : 0), 0);
  return (
    <section class="ff-sheet" aria-labelledby={props.of.recordId}>
      <h2 id={props.of.recordId}>{t().where(props.of.workplaceName)}</h2>
      <p class="font-lead">{taken() > 0 ? t().stepsReached(taken()) : t().noSteps}</p>
      <Show when={props.of.state === 'open'} fallback={<p class="ff-muted">{t().closed}</p>}>
        <div class="ff-actions">
          <A class="button button-primary" href={`/skridt/${props.of.recordId}`}>
            {t().tell}
          </A>
        </div>
      </Show>
      <For each={props.of.goals}>
        {(goal) => (
          <section aria-label={goal.goal} class="ff-above">
            <h3>{goal.goal}</h3>
            <LevelSteps
              goal={goal}
              steps={props.of.steps.find(({ goalId }) => goalId === goal.goalId)}
              isOver={props.of.state === 'closed'}
            />
            <Show when={props.of.evidence.some(({ goalId }) => goalId === goal.goalId)}>
              <details class="ff-above">
                <summary>{t().saidTitle}</summary>
                <EvidenceList
                  pieces={props.of.evidence.filter(({ goalId }) => goalId === goal.goalId)}
                  beside={(piece) => <OwnPiece recordId={props.of.recordId} piece={piece} />}
                />
              </details>
            </Show>
          </section>
        )}
      </For>
      <Show when={props.of.state === 'open'}>
        <p class="ff-muted ff-above">{t().assessedBy(props.of.institutionName)}</p>
      </Show>
    </section>
  );
}

function Assessed(props: { readonly of: readonly MyAssessment[] }): JSX.Element {
  const t = learningText;
  return (
    <Show when={props.of.length > 0}>
      <section class="ff-sheet" aria-labelledby="assessed">
        <h2 id="assessed">{t().assessments}</h2>
        <ul class="ff-list">
          <For each={props.of}>
            {(assessment) => (
              <li class="ff-aside__item">
                <p class="ff-strong">{learningWords().states[assessment.state]}</p>
                <p class="ff-muted">{assessment.levels.map(({ goal }) => goal).join(' · ')}</p>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
