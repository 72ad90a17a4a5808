import { emptyPlan, type Plan } from '#services/visitation/domain/plan.ts';
import type { MyPlanRow } from '#services/visitation/domain/my-plan.ts';
import type { OwnActivityAnswer } from '#services/visitation/domain/own-activity.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { defineAnswer } from '#shared/runtime/answers.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { Table } from '#shared/runtime/table.ts';

/** In the municipality: a person's plan and those around them, who may be outside it: names and numbers stay here. */
export const planItem = defineItem<Plan>({ name: 'plan', partition: (plan) => [plan.candidateId] });

/** In the citizen's scope: the plan and the team as the person reads them. */
export const myPlanItem = defineItem<MyPlanRow>({
  name: 'my-plan',
  partition: () => [],
  partitionParts: 0,
  sort: (plan) => [plan.candidateId],
});

/** In the citizen's scope: what the person said of own activities, each under the activity. */
export const ownActivityItem = defineAnswer<OwnActivityAnswer>('own-activity');

/** The plan as it stands; an empty one where nothing is written yet. */
export async function planOf({ fresh }: Pick<Table, 'fresh'>, candidateId: CandidateId): Promise<Plan> {
  return (await fresh(planItem, candidateId)) ?? emptyPlan(candidateId);
}
