import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { LearningGoalId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { nextState, type StateTable } from '#shared/kernel/state-table.ts';
import type { Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type {
  LearningGoalRetirement,
  LearningGoalState,
  LearningGoalText,
  LearningGoalView,
} from '#shared/shapes/learning-goal.ts';
import { atField } from './at-field.ts';

/** A task of a trade as a learning goal with its criteria, in the partnership's library. */
export type LearningGoal = LearningGoalText & {
  readonly goalId: LearningGoalId;
  readonly version: number;
  readonly state: LearningGoalState;
  readonly fromPractice: boolean;
  readonly changedAt: Instant;
  readonly retired?: Pick<LearningGoalRetirement, 'because' | 'note'>;
};

export type LearningGoalAction = 'change-learning-goal' | 'accept-learning-goal' | 'retire-learning-goal';

/** A goal that is retired stays so: who wants it back writes a new one, and no record is unsure which it has. */
export const learningGoalTable: StateTable<LearningGoalState, LearningGoalAction> = {
  proposed: {
    'change-learning-goal': { to: 'proposed' },
    'accept-learning-goal': { to: 'offered' },
    'retire-learning-goal': { to: 'retired' },
  },
  offered: { 'change-learning-goal': { to: 'offered' }, 'retire-learning-goal': { to: 'retired' } },
  retired: {},
};

/** A new goal: offered where somebody added it to the library, proposed where a record brought it. */
export function writeGoal(
  goalId: LearningGoalId,
  { hours, credits, competence, ...text }: LearningGoalText,
  { fromPractice, now }: { readonly fromPractice: boolean; readonly now: Instant },
): LearningGoal {
  return {
    ...text,
    ...(hours && { hours }),
    ...(credits && { credits }),
    ...(competence && { competence }),
    ...{ goalId, version: 1, state: fromPractice ? 'proposed' : 'offered', fromPractice, changedAt: now },
  };
}

/** The goal after a step, from the version that was seen. Refusals: learning-goal-retired, stale-version. */
export function stepGoal(
  goal: LearningGoal,
  action: LearningGoalAction,
  { version, now, text }: { readonly version: number; readonly now: Instant; readonly text?: LearningGoalText },
): Result<LearningGoal, CompetenceRefusal> {
  const state = nextState(learningGoalTable, goal.state, action);
  if (!state) return refuse(goal.state === 'retired' ? 'learning-goal-retired' : 'learning-goal-in-library');
  if (version !== goal.version) return refuse('stale-version');
  const kept = text ? writeGoal(goal.goalId, text, { fromPractice: goal.fromPractice, now }) : goal;
  return ok(asNextVersion({ ...kept, version: goal.version, state, changedAt: now }));
}

/**
 * The goal as it is taken out of the library. Refusals: learning-goal-retired, stale-version, and at `/note` where another
 * reason has no words.
 */
export function retireGoal(
  goal: LearningGoal,
  { version, because, note }: LearningGoalRetirement,
  now: Instant,
): Result<LearningGoal, CompetenceRefusal> {
  const step = stepGoal(goal, 'retire-learning-goal', { version, now });
  if (!step.ok) return step;
  if (because === 'other' && !note) return atField('/note', 'say-why');
  return ok({ ...step.value, retired: { because, ...(note && { note }) } });
}

/** A goal as everybody reads it. */
export function goalView(goal: LearningGoal): LearningGoalView {
  return goal;
}
