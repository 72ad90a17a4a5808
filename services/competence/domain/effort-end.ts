import { addDays, dateOf, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { institutionSeesAfter, learningGoesOnAfterEffort } from '#shared/rules/sharing-rules.ts';
import type { EnrolmentState } from '#shared/shapes/enrolment-words.ts';
import type { LearningRecordState } from '#shared/shapes/learning-record.ts';
import type { OrderEndReason, OrderState } from '#shared/shapes/order-words.ts';
import type { TailoredState } from '#shared/shapes/tailored-words.ts';
import type { Sharing } from './sharing.ts';

/** How a person's effort ended, as visitation told it; `at`: when it was closed. */
export type EffortEnd = { readonly reason: string; readonly closedOn: CivilDate; readonly at: Instant };

/**
 * What becomes of something when the effort ends. `ends`: at once. `goes-on`: the person is on it, and it ends by itself.
 * `goes-on-a-while`: until the days of `learningGoesOnAfterEffort` are over. `over`: it has ended already.
 * After a death nothing goes on.
 */
export type Fate = 'ends' | 'goes-on' | 'goes-on-a-while' | 'over';

/** A place that was not taken yet is somebody else's to take; a course that has begun is the person's to finish. */
export const fateOfEnrolment: Readonly<Record<EnrolmentState, Fate>> = {
  waiting: 'ends',
  enrolled: 'ends',
  started: 'goes-on',
  completed: 'over',
  interrupted: 'over',
  withdrawn: 'over',
};

/** The municipality pays for it as long as the effort lasts. */
export const fateOfOrder: Readonly<Record<OrderState, Fate>> = {
  placed: 'ends',
  accepted: 'ends',
  visited: 'ends',
  starting: 'ends',
  evaluated: 'ends',
  running: 'ends',
  ended: 'over',
  declined: 'over',
  cancelled: 'over',
};

/** Nobody is left waiting for an answer that will not come; a course that runs is finished. */
export const fateOfTailored: Readonly<Record<TailoredState, Fate>> = {
  described: 'ends',
  sent: 'ends',
  offered: 'ends',
  approving: 'ends',
  agreed: 'ends',
  declined: 'ends',
  running: 'goes-on',
  completed: 'over',
  'broken-off': 'over',
  withdrawn: 'over',
  expired: 'over',
};

/** What the person has shown can still be assessed: a certificate is not lost because an effort ended. */
export const fateOfRecord: Readonly<Record<LearningRecordState, Fate>> = {
  open: 'goes-on-a-while',
  closed: 'over',
};

/** Whether it ends on this day. */
export function endsNow(fate: Fate, end: EffortEnd, today: CivilDate): boolean {
  if (fate === 'over') return false;
  if (fate === 'ends' || hasDied(end)) return true;
  return fate === 'goes-on-a-while' && today >= lastDayOfLearning(end);
}

export function hasDied({ reason }: Pick<EffortEnd, 'reason'>): boolean {
  return reason === 'deceased';
}

/** Whether it was begun before the effort was closed; what somebody began afterwards, they began knowing that. */
export function isBefore(begun: Instant | CivilDate, { at }: EffortEnd): boolean {
  return begun.length > dateOf(at).length ? begun <= at : begun <= dateOf(at);
}

/**
 * The day to look again whether the yes to institutions can end: while one has to do with the person, and as long after as it
 * needs to finish well. Undefined: it ends today.
 */
export function looksAgainOn(sharings: readonly Sharing[], end: EffortEnd, today: CivilDate): CivilDate | undefined {
  if (hasDied(end)) return undefined;
  const seen = sharings.filter(({ consented }) => consented);
  if (seen.some(({ reasons }) => reasons.length > 0)) {
    const last = lastDayOfLearning(end);
    return last > today ? last : addDays(today, ruleOn(institutionSeesAfter, today).value);
  }
  const lastSeen = seen.flatMap(({ endedOn }) =>
    endedOn ? [addDays(endedOn, ruleOn(institutionSeesAfter, endedOn).value + 1)] : [],
  );
  const day = lastSeen.toSorted().at(-1);
  return day && day > today ? day : undefined;
}

/** How an order ended, in the order's words. */
export function orderEndOf({ reason }: EffortEnd): OrderEndReason {
  if (reason.startsWith('education-')) return 'education';
  return fitting[reason] ?? 'other-reason';
}

const fitting: Readonly<Record<string, OrderEndReason>> = {
  'ordinary-employment': 'job',
  'flex-job': 'job',
  'ordinary-effort': 'other-effort',
  'passed-on-to-public-support': 'other-effort',
  moved: 'moved',
  'own-wish': 'own-wish',
};

function lastDayOfLearning({ at }: EffortEnd): CivilDate {
  const day = dateOf(at);
  return addDays(day, ruleOn(learningGoesOnAfterEffort, day).value);
}
