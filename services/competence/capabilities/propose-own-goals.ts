import { writeGoal } from '#services/competence/domain/learning-goal.ts';
import type { OpenCompetence } from '#services/competence/store/competence-store.ts';
import { writesOfNewGoal } from '#services/competence/store/goal-writes.ts';
import { goalTold } from '#services/competence/store/learning-events.ts';
import { learningGoalItem, learningRecordItem } from '#services/competence/store/learning-items.ts';
import { asSender } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';

/**
 * Tasks that a record brought itself are proposed for the partnership's library, once each: so the library grows by
 * practice. `call` is the platform in the municipality's scope.
 */
export async function proposeOwnGoals(open: OpenCompetence, call: Call, recordId: string): Promise<void> {
  const record = await open(call).table.fresh(learningRecordItem, recordId);
  if (!record) throw new Error('a learning record that was told of is not there');
  const shared = asSender(call, record.partnership);
  const { table } = open(shared);
  for (const { goalId, goalVersion: _version, own, ...text } of record.goals) {
    if (!own || (await table.fresh(learningGoalItem, goalId))) continue;
    const goal = writeGoal(goalId, text, { fromPractice: true, now: call.now });
    // Where another event of the same record came first, it stands there already: that is what was wanted.
    await commit(shared, table, {
      writes: writesOfNewGoal(goal),
      events: [goalTold('LearningGoalProposed', goal)],
      about: [],
      answer: goalId,
    });
  }
}
