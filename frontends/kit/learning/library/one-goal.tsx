import { A, createAsync, revalidate } from '@solidjs/router';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { learningWords } from '#kit/learning/learning-words.text.ts';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { Facts, type Fact } from '#kit/parts/facts.tsx';
import { Notice } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { longDate } from '#kit/time/format-dates.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import { learningLevels, type LearningGoalView } from '#shared/shapes/learning-goal.ts';
import type { LibraryPlace } from './edit-goal.tsx';
import { libraryKeys, readGoalVersions } from './library-data.ts';
import { libraryText } from './library.text.ts';
import { RetireGoal } from './retire-goal.tsx';

/** A learning goal: what is seen at each step, how it stood before, and what whoever keeps the library can do with it. */
export function OneGoal(props: { readonly at: LibraryPlace; readonly goalId: string }): JSX.Element {
  const versions = createAsync(() => readGoalVersions(props.at.scope, props.goalId));
  return (
    <Show when={versions()?.[0]}>
      {(goal) => <Known at={props.at} goal={goal()} earlier={versions()?.slice(1) ?? []} />}
    </Show>
  );
}

type KnownProps = {
  readonly at: LibraryPlace;
  readonly goal: LearningGoalView;
  readonly earlier: readonly LearningGoalView[];
};

function Known(props: KnownProps): JSX.Element {
  const t = libraryText;
  return (
    <>
      <BackLink href={props.at.base}>{t().back}</BackLink>
      <h1>{props.goal.task}</h1>
      <p class="font-lead">{props.goal.goal}</p>
      <Standing of={props.goal} />
      <div class="ff-split ff-above">
        <div class="ff-stack">
          <section class="ff-sheet" aria-labelledby="levels">
            <h2 id="levels">{t().levels}</h2>
            <Criteria of={props.goal} />
          </section>
          <Show when={props.earlier.length > 0}>
            <details class="ff-sheet">
              <summary>
                {t().earlier} ({props.earlier.length})
              </summary>
              <p class="ff-muted">{t().earlierLead}</p>
              <For each={props.earlier}>
                {(version) => (
                  <section class="ff-ruled">
                    <h3>{t().until(version.version, longDate(version.changedAt.slice(0, 10)))}</h3>
                    <p>
                      {version.task}. {version.goal}
                    </p>
                    <Criteria of={version} />
                  </section>
                )}
              </For>
            </details>
          </Show>
        </div>
        <div class="ff-stack">
          <div class="ff-sheet">
            <Facts form="stacked" facts={factsOf(props.goal)} />
          </div>
          <Keep at={props.at} goal={props.goal} />
        </div>
      </div>
    </>
  );
}

/** Whether it is a proposal or was taken out, where it is not simply in use. */
function Standing(props: { readonly of: LearningGoalView }): JSX.Element {
  const t = libraryText;
  return (
    <>
      <Show when={props.of.state === 'proposed'}>
        <Notice title={t().isProposed}>
          <p>{t().isProposedText}</p>
        </Notice>
      </Show>
      <Show when={props.of.state === 'retired'}>
        <Notice title={t().isRetired}>
          <Show when={props.of.retired}>
            {(retired) => (
              <p>
                {t().reasons[retired().because]}. {retired().note}
              </p>
            )}
          </Show>
        </Notice>
      </Show>
    </>
  );
}

function Criteria(props: { readonly of: LearningGoalView }): JSX.Element {
  return (
    <Facts
      form="stacked"
      facts={learningLevels.map((level) => ({
        term: learningWords().levels[level],
        value: props.of.criteria[level],
      }))}
    />
  );
}

/** What whoever keeps the library can do with the goal. */
function Keep(props: { readonly at: LibraryPlace; readonly goal: LearningGoalView }): JSX.Element {
  const t = libraryText;
  const action = createAction();
  const [retiring, setRetiring] = createSignal(false);
  const accept = (): Promise<void> =>
    action.run(async () => {
      const param = { scope: props.at.scope, goalId: props.goal.goalId };
      const json = { version: props.goal.version };
      const accepted = competence['learning-goals'][':goalId'].acceptance;
      await answerOf(accepted.$post({ param, json }, once(crypto.randomUUID())));
      tellDone(t().accepted);
      await revalidate(libraryKeys());
    });
  return (
    <Show when={props.goal.state !== 'retired' && may('change-learning-goal')}>
      <div class="ff-actions">
        <Show when={props.goal.state === 'proposed'}>
          <BusyButton kind="primary" busy={action.busy()} onClick={() => void accept()}>
            {t().accept}
          </BusyButton>
        </Show>
        <A class="button button-secondary" href={`${props.at.base}/${props.goal.goalId}/ret`}>
          {t().change}
        </A>
        <button type="button" class="button button-secondary" onClick={() => setRetiring(true)}>
          {props.goal.state === 'proposed' ? t().decline : t().retire}
        </button>
      </div>
      <ActionProblem of={action} />
      <Show when={retiring()}>
        <RetireGoal scope={props.at.scope} goal={props.goal} onClose={() => setRetiring(false)} />
      </Show>
    </Show>
  );
}

function factsOf(goal: LearningGoalView): readonly Fact[] {
  const t = libraryText();
  return [
    { term: t.facts.area, value: vocabularyText().workAreas[goal.workArea] },
    ...(goal.hours ? [{ term: t.facts.hours, value: t.hours(goal.hours) }] : []),
    ...(goal.credits ? [{ term: t.facts.credits, value: t.credits(goal.credits) }] : []),
    ...(goal.competence ? [{ term: t.facts.competence, value: vocabularyText().competences[goal.competence] }] : []),
    { term: t.facts.version, value: t.version(goal.version) },
    { term: t.facts.changed, value: longDate(goal.changedAt.slice(0, 10)) },
  ];
}
