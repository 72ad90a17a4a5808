import { useParams } from '@solidjs/router';
import type { JSX, ParentProps } from 'solid-js';
import { AddGoal, ChangeGoal, type LibraryPlace } from '#kit/learning/library/edit-goal.tsx';
import { libraryKeys } from '#kit/learning/library/library-data.ts';
import { libraryText } from '#kit/learning/library/library.text.ts';
import { GoalLibrary } from '#kit/learning/library/library.tsx';
import { OneGoal } from '#kit/learning/library/one-goal.tsx';
import type { ActionName } from '#kit/session/may.ts';
import { networkScope } from '../../data/network-scope.ts';
import { TailoredPage } from '../tailored/tailored-page.tsx';

const place = (): LibraryPlace => ({ scope: networkScope(), base: '/kompetenceloeft/laeringsmaal' });

function Inside(props: ParentProps<{ readonly action: ActionName }>): JSX.Element {
  return (
    <TailoredPage title={libraryText().title} action={props.action} keys={libraryKeys()}>
      {props.children}
    </TailoredPage>
  );
}

/** What can be learned at a workplace, trade by trade. */
export function Library(): JSX.Element {
  return (
    <Inside action="list-learning-goals">
      <GoalLibrary at={place()} />
    </Inside>
  );
}

/** One learning goal, with the versions before. */
export function LibraryGoal(): JSX.Element {
  const params = useParams<{ goalId: string }>();
  return (
    <Inside action="list-goal-versions">
      <OneGoal at={place()} goalId={params.goalId} />
    </Inside>
  );
}

/** A new goal for the library. */
export function NewGoal(): JSX.Element {
  return (
    <Inside action="add-learning-goal">
      <AddGoal at={place()} />
    </Inside>
  );
}

/** A goal put right. */
export function CorrectedGoal(): JSX.Element {
  const params = useParams<{ goalId: string }>();
  return (
    <Inside action="change-learning-goal">
      <ChangeGoal at={place()} goalId={params.goalId} />
    </Inside>
  );
}
