import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { AnswerFields } from '#shared/kernel/answer.ts';
import type { AnswerId, CandidateId, CompanyId, PersonId, PlacementId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { PartnershipScope } from '#shared/kernel/scope.ts';
import { nextState, type StateTable } from '#shared/kernel/state-table.ts';
import type { CivilDate, Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { HelpCallMoved, HelpMove, HelpState, HelpUrgency, HelpVoidReason } from '#shared/shapes/help-call.ts';
import type { Lifeline } from '#shared/shapes/lifeline.ts';
import type { Placement } from './placement.ts';

/** Whose call it is. */
export type HelpSide = 'workplace' | 'person';

/** A call for help, kept where the one is who asks, with the words that travel in no event. */
export type HelpAnswer = AnswerFields & {
  readonly partnership: PartnershipScope;
  readonly candidateId: CandidateId;
  readonly companyId: CompanyId;
  readonly urgency: HelpUrgency;
  readonly words?: string;
  /** Who answers, as it was when the call was taken in. */
  readonly lifeline?: Lifeline;
};

/** The same in the municipality: whose it is to answer, by when, and what was done. */
export type HelpCall = {
  readonly placementId: PlacementId;
  readonly helpId: AnswerId;
  readonly version: number;
  readonly candidateId: CandidateId;
  readonly ownerId: PersonId;
  readonly companyName: string;
  readonly side: HelpSide;
  readonly state: HelpState;
  readonly urgency: HelpUrgency;
  readonly words?: string;
  readonly askedAt: Instant;
  readonly dueOn: CivilDate;
  readonly seenAt?: Instant;
  readonly seenById?: PersonId;
  readonly closedAt?: Instant;
  readonly closedById?: PersonId;
  readonly done?: string;
};

/** Which call of each side waits at a placement: of two at once one starts the clock. */
export type HelpClock = {
  readonly placementId: PlacementId;
  readonly version: number;
  readonly workplace?: AnswerId;
  readonly person?: AnswerId;
};

export const helpTable: StateTable<HelpState, HelpMove> = {
  open: { see: { to: 'seen' }, close: { to: 'closed' } },
  seen: { close: { to: 'closed' } },
  closed: {},
};

/**
 * What the municipality makes of a call: a clock that starts, or why it cannot be used. While a call of the same side is
 * not closed, another says nothing new; one that was closed may be called again.
 */
export function judgeHelp(
  placement: Placement | undefined,
  clock: HelpClock | undefined,
  asked: Pick<HelpCall, 'helpId' | 'side' | 'urgency' | 'words' | 'askedAt' | 'dueOn'> & {
    readonly companyId: CompanyId;
    /** Whoever has the lifeline; the placement's owner where nobody is on duty. */
    readonly lifelineId?: PersonId | undefined;
  },
): { readonly call: HelpCall; readonly clock: HelpClock } | { readonly because: HelpVoidReason } {
  if (!placement || placement.companyId !== asked.companyId || placement.state === 'withdrawn')
    return { because: 'placement-not-found' };
  if (clock?.[asked.side]) return { because: 'asked-already' };
  const { companyId: _same, lifelineId, ...call } = asked;
  const { placementId, candidateId, companyName } = placement;
  const ownerId = lifelineId ?? placement.ownerId;
  const before = clock ?? { placementId, version: 0 };
  return {
    call: { ...call, placementId, candidateId, ownerId, companyName, version: 1, state: 'open' },
    clock: asNextVersion({ ...before, [asked.side]: asked.helpId }),
  };
}

/** Somebody takes the call, or closes it with what was done. */
export function moveHelp(
  before: HelpCall,
  asked: HelpCallMoved,
  { personId, now }: { readonly personId: PersonId; readonly now: Instant },
): Result<HelpCall, MatchingRefusal> {
  const state = nextState(helpTable, before.state, asked.move);
  if (!state) return refuse('help-call-settled');
  if (asked.version !== before.version) return refuse('stale-version');
  const seen = before.seenAt ? {} : { seenAt: now, seenById: personId };
  const closed =
    asked.move === 'close' ? { closedAt: now, closedById: personId, ...(asked.done && { done: asked.done }) } : {};
  return ok(asNextVersion({ ...before, ...seen, ...closed, state }));
}

/** The clock once a call is closed: the side may ask again. */
export function withoutCall(clock: HelpClock, { side }: Pick<HelpCall, 'side'>): HelpClock {
  const { [side]: _answered, ...others } = clock;
  return asNextVersion(others);
}

/** The first day by which one of the calls that wait is to be answered: a later, less urgent call never postpones it. */
export function soonestDue(calls: readonly HelpCall[]): CivilDate | undefined {
  return calls
    .filter(({ state }) => state !== 'closed')
    .map(({ dueOn }) => dueOn)
    .toSorted()[0];
}
