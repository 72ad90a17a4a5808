import { carry } from '#shared/runtime/carry.ts';
import type { Holding } from './held-by-citizen.ts';
import { myPlanItem, ownActivityItem } from './plan-items.ts';

const mostAnswers = 100;

/** The plan as the person reads it, and what they said of own activities. Nothing ever leaves the row but with the plan. */
export const heldPlan: Holding = {
  kinds: [myPlanItem, ownActivityItem],
  follow: async (move) => {
    const { candidateId, from } = move;
    const plan = await from.table.fresh(myPlanItem, candidateId);
    if (!plan) return;
    for (const { itemId } of plan.items.filter(({ kind }) => kind === 'activity')) {
      const said = await from.table.list({ kind: ownActivityItem, of: [itemId], limit: mostAnswers, fresh: true });
      for (const answer of said.items) await carry(move, ownActivityItem, answer);
    }
    await carry(move, myPlanItem, plan);
  },
};
