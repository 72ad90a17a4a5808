import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { Role } from '#shared/access/roles.ts';
import type { EnrolmentId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { TailoredChoice } from '#shared/shapes/tailored-request.ts';
import { approverOf } from '#shared/shapes/uplift-estimate.ts';
import type { UpliftPrices } from '#shared/shapes/uplift-prices.ts';
import {
  moved,
  stepOf,
  type Act,
  type ChosenOffer,
  type TailoredAction,
  type TailoredRequest,
} from './tailored-request.ts';
import { chosenAmong, chosenNoLonger, standingOffer } from './tailored-thread.ts';

type Limits = Pick<UpliftPrices, 'brokerLimitOre' | 'coordinatorLimitOre'>;
type Step = { readonly request: TailoredRequest; readonly action: TailoredAction };

/** How much weight a role's yes has. */
const weight: { readonly [role in Role]?: number } = { 'education-coordinator': 1, 'team-leader': 2 };
const needed: Readonly<Record<ChosenOffer['approver'], number>> = {
  nobody: 0,
  'education-coordinator': 1,
  'team-leader': 2,
};

/**
 * Chooses an institution's standing offer. Up to the limit it is agreed at once; above it, only where another person than
 * the one who asked chooses it and may approve so much: two have seen it then. Otherwise it waits for approval.
 * Refusals: tailored-step-not-possible, stale-version, offer-not-the-latest, offer-begins-in-the-past.
 */
export function chooseOffer(
  request: TailoredRequest,
  choice: TailoredChoice,
  limits: Limits,
  by: Act & { readonly enrolmentId: EnrolmentId },
): Result<Step, CompetenceRefusal> {
  const step = stepOf(request, 'choose-tailored-offer', by.role, choice.version);
  if (!step.ok) return step;
  const thread = request.threads.find(({ institutionId }) => institutionId === choice.institutionId);
  const offer = thread && standingOffer(thread);
  if (!offer || offer.answerId !== choice.answerId) return refuse('offer-not-the-latest');
  if (offer.startsOn < by.today) return refuse('offer-begins-in-the-past');
  const { institutionId } = choice;
  const { answerId, priceOre, startsOn, endsOn } = offer;
  const approver = approverOf(priceOre, limits);
  const chosen: ChosenOffer = {
    ...{ institutionId, answerId, priceOre, startsOn, endsOn, approver },
    ...{ chosenBy: by.personId, enrolmentId: by.enrolmentId },
  };
  const { approvalRefused: _before, ...rest } = request;
  const secondEye = by.personId !== request.ownerId && (weight[by.role] ?? 0) >= needed[approver];
  if (approver === 'nobody' || secondEye)
    return ok({
      request: moved(rest, 'agreed', {
        threads: chosenAmong(request.threads, institutionId),
        chosen: { ...chosen, ...(approver !== 'nobody' && { approvedBy: by.personId }) },
      }),
      action: 'choose-tailored-offer',
    });
  // The others stay as they are until the price is approved: it may still become one of them.
  const threads = request.threads.map((each) =>
    each.institutionId === institutionId ? { ...each, state: 'chosen' as const, seen: each.seen + 1 } : each,
  );
  return ok({ request: moved(rest, 'approving', { threads, chosen }), action: 'ask-for-approval' });
}

/**
 * Approves the price of a chosen offer. Refusals: tailored-step-not-possible, stale-version, approval-of-own-request,
 * approval-above-your-limit, offer-begins-in-the-past.
 */
export function approveOffer(request: TailoredRequest, seen: number, by: Act): Result<Step, CompetenceRefusal> {
  const step = mayDecide(request, 'approve-tailored-offer', seen, by);
  if (!step.ok) return step;
  const { chosen } = step.value;
  if (chosen.startsOn < by.today) return refuse('offer-begins-in-the-past');
  return ok({
    request: moved(request, 'agreed', {
      threads: chosenAmong(request.threads, chosen.institutionId),
      chosen: { ...chosen, approvedBy: by.personId },
    }),
    action: 'approve-tailored-offer',
  });
}

/** Says no to the price: the offers are weighed anew. Refusals as `approveOffer`. */
export function refuseOffer(
  request: TailoredRequest,
  { version, words }: { readonly version: number; readonly words: string },
  by: Act,
): Result<Step, CompetenceRefusal> {
  const step = mayDecide(request, 'refuse-tailored-offer', version, by);
  if (!step.ok) return step;
  const { chosen: _refused, ...rest } = request;
  return ok({
    request: moved(rest, 'offered', {
      threads: chosenNoLonger(request.threads),
      approvalRefused: { words, by: by.personId, on: by.today },
    }),
    action: 'refuse-tailored-offer',
  });
}

/** Whether this person may decide: four eyes, and enough weight for the price. */
function mayDecide(
  request: TailoredRequest,
  action: TailoredAction,
  seen: number,
  by: Act,
): Result<{ readonly chosen: ChosenOffer }, CompetenceRefusal> {
  const step = stepOf(request, action, by.role, seen);
  if (!step.ok) return step;
  const { chosen, ownerId } = request;
  if (!chosen) throw new Error('a request that waits for approval without a chosen offer');
  if (by.personId === ownerId || by.personId === chosen.chosenBy) return refuse('approval-of-own-request');
  if ((weight[by.role] ?? 0) < needed[chosen.approver]) return refuse('approval-above-your-limit');
  return ok({ chosen });
}
