import { A, createAsync, revalidate, useNavigate } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import {
  LearningGoalChange,
  LearningGoalText,
  type LearningGoalSaved,
  type LearningGoalView,
} from '#shared/shapes/learning-goal.ts';
import { emptyGoal, fieldsOfGoal, readGoal, type GoalFields } from './goal-fields.ts';
import { GoalParts } from './goal-parts.tsx';
import { libraryKeys, readGoalVersions } from './library-data.ts';
import { libraryText } from './library.text.ts';

/** Where a library is kept: the partnership, and the path its pages lie under in this app. */
export type LibraryPlace = { readonly scope: string; readonly base: string };

/** A new goal for the library. */
export function AddGoal(props: { readonly at: LibraryPlace }): JSX.Element {
  const t = libraryText;
  const navigate = useNavigate();
  const form = createForm<GoalFields, LearningGoalText, LearningGoalSaved>({
    name: 'learning-goal',
    start: emptyGoal,
    read: (fields) => readGoal(LearningGoalText, fields),
    send: (json, key) =>
      answerOf(competence['learning-goals'].$post({ param: { scope: props.at.scope }, json }, once(key))),
    done: ({ goalId }) => saved(() => navigate(`${props.at.base}/${goalId}`)),
  });
  return (
    <>
      <BackLink href={props.at.base}>{t().back}</BackLink>
      <h1>{t().addTitle}</h1>
      <p class="font-lead">{t().addLead}</p>
      <div class="ff-sheet ff-narrow-form ff-above">
        <Form of={form} submit={t().save} beside={<A href={props.at.base}>{t().cancel}</A>}>
          <GoalParts form={form} />
        </Form>
      </div>
    </>
  );
}

/** A goal written anew; the version before stays to be read. */
export function ChangeGoal(props: { readonly at: LibraryPlace; readonly goalId: string }): JSX.Element {
  const versions = createAsync(() => readGoalVersions(props.at.scope, props.goalId));
  return <Show when={versions()?.[0]}>{(goal) => <ChangeForm at={props.at} goal={goal()} />}</Show>;
}

function ChangeForm(props: { readonly at: LibraryPlace; readonly goal: LearningGoalView }): JSX.Element {
  const t = libraryText;
  const navigate = useNavigate();
  const back = (): string => `${props.at.base}/${props.goal.goalId}`;
  const form = createForm<GoalFields, LearningGoalChange, LearningGoalSaved>({
    name: `learning-goal-${untrack(() => props.goal.goalId)}`,
    start: untrack(() => fieldsOfGoal(props.goal)),
    newest: () => ({ version: props.goal.version, values: fieldsOfGoal(props.goal) }),
    read: (fields, version) => readGoal(LearningGoalChange, fields, { version }),
    send: (json, key) => {
      const param = { scope: props.at.scope, goalId: props.goal.goalId };
      return answerOf(competence['learning-goals'][':goalId'].$put({ param, json }, once(key)));
    },
    done: () => saved(() => navigate(back())),
  });
  return (
    <>
      <BackLink href={back()}>{props.goal.task}</BackLink>
      <h1>{t().changeTitle}</h1>
      <p class="font-lead">{t().changeLead}</p>
      <div class="ff-sheet ff-narrow-form ff-above">
        <Form of={form} submit={t().save} beside={<A href={back()}>{t().cancel}</A>}>
          <GoalParts form={form} />
        </Form>
      </div>
    </>
  );
}

function saved(then: () => void): void {
  tellDone(libraryText().saved);
  void revalidate(libraryKeys());
  then();
}
