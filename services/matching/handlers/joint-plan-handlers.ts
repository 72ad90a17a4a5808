import { handBackJointPlan } from '#services/matching/capabilities/hand-back-joint-plan.ts';
import {
  countJointPlan,
  markHandedBack,
  openJointPlan,
  takeInJointRows,
  takeOutJointRows,
} from '#services/matching/capabilities/take-in-joint-plan.ts';
import type { jointPlanConsumes } from '#services/matching/consumes/joint-plan-consumes.ts';
import type { MatchingStore, OpenMatching } from '#services/matching/store/matching-store.ts';
import { asOwner } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { EventHandlers } from '#shared/runtime/consume.ts';

/**
 * What follows when municipalities make a plan together. A rebuild tells nothing of it: rows are gone once they were given
 * back, and what came of them is a plan of the municipality's own.
 */
export function jointPlanHandlers(
  open: OpenMatching,
  inPartnership: (call: Call) => MatchingStore,
  again: boolean,
): EventHandlers<(typeof jointPlanConsumes)[number]> {
  const partnership = (call: Call): Call => {
    if (!call.partnership) throw new Error('a plan of a municipality without its partnership');
    return { ...call, scope: call.partnership, partnership: undefined };
  };
  return {
    JointPlanAsked: async (call, event) => {
      if (!again) await openJointPlan(inPartnership(call).table, event);
    },
    JointRowsOffered: async (call, event) => {
      if (!again) await takeInJointRows(open(call).table, inPartnership(call).table, event);
    },
    JointRowsWithdrawn: async (call, event) => {
      if (!again) await takeOutJointRows(open(call).table, inPartnership(call).table, event);
    },
    JointPlanClosed: async (call, event) => {
      if (!again) await countJointPlan(partnership(call), inPartnership(call), event);
    },
    JointPlanSolved: async (call, event) => {
      if (again) return;
      for (const municipality of event.facts.municipalities) {
        const own = asOwner(call, municipality);
        await handBackJointPlan(own, open(own), event.facts.planId);
      }
    },
    JointPlacesReturned: async (call, event) => {
      if (!again) await markHandedBack(inPartnership(call).table, event);
    },
  };
}
