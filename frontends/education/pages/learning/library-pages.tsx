import { useParams } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { AddGoal, ChangeGoal, type LibraryPlace } from '#kit/learning/library/edit-goal.tsx';
import { libraryKeys } from '#kit/learning/library/library-data.ts';
import { libraryText } from '#kit/learning/library/library.text.ts';
import { GoalLibrary } from '#kit/learning/library/library.tsx';
import { OneGoal } from '#kit/learning/library/one-goal.tsx';
import type { ActionName } from '#kit/session/may.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { LearningPage } from './learning-page.tsx';

const place = (): LibraryPlace => ({ scope: ownInstitution().scope, base: '/laering/bibliotek' });

function inside(action: ActionName, page: () => JSX.Element): JSX.Element {
  return (
    <LearningPage title={libraryText().title} action={action} keys={libraryKeys()}>
      {page}
    </LearningPage>
  );
}

/** What can be learned at a workplace, trade by trade. */
export function Library(): JSX.Element {
  return inside('list-learning-goals', () => <GoalLibrary at={place()} />);
}

/** One learning goal, with the versions before. */
export function LibraryGoal(): JSX.Element {
  const params = useParams<{ goalId: string }>();
  return inside('list-goal-versions', () => <OneGoal at={place()} goalId={params.goalId} />);
}

/** A new goal for the library. */
export function NewGoal(): JSX.Element {
  return inside('add-learning-goal', () => <AddGoal at={place()} />);
}

/** A goal put right. */
export function CorrectedGoal(): JSX.Element {
  const params = useParams<{ goalId: string }>();
  return inside('change-learning-goal', () => <ChangeGoal at={place()} goalId={params.goalId} />);
}
