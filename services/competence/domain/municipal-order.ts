import type { CandidateId, InstitutionId, OrderId, PersonId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { nextState, type StateTable } from '#shared/kernel/state-table.ts';
import { dateOf, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type {
  OrderCancellation,
  OrderContact,
  OrderCorrected,
  OrderCourse,
  OrderEnd,
  OrderTerms,
} from '#shared/shapes/municipal-order.ts';
import type { OrderAnswerKind, OrderCancelReason, OrderState } from '#shared/shapes/order-words.ts';
import { atOrderField, faultOfEnd, faultOfPast, faultOfStart } from './order-days.ts';

/** The place waits for the person from a day on; `until` is the last day it waited. */
export type OrderPause = { readonly from: CivilDate; readonly until?: CivilDate };

/** A municipality's order of a course for one person at a training site: the municipality's own. */
export type MunicipalOrder = {
  readonly orderId: OrderId;
  readonly version: number;
  readonly state: OrderState;
  readonly candidateId: CandidateId;
  readonly institutionId: InstitutionId;
  readonly institutionName: string;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate;
  readonly goal: string;
  readonly contact: OrderContact;
  /** The package that holds from each day on, the first from the first day. */
  readonly terms: readonly OrderTerms[];
  readonly course: OrderCourse;
  readonly pauses: readonly OrderPause[];
  readonly placedAt: Instant;
  readonly ownerId: PersonId;
  readonly endNote?: string;
  readonly cancelReason?: OrderCancelReason;
  readonly cancelNote?: string;
  readonly corrections: readonly OrderCorrected[];
};

export type OrderAction = OrderAnswerKind | 'change-order' | 'correct-order' | 'end-order' | 'cancel-order';

/** A pause is no state of its own: the course goes on from where it stood (`order-answer.ts`). */
export const orderTable: StateTable<OrderState, OrderAction> = {
  placed: {
    accept: { to: 'accepted' },
    decline: { to: 'declined' },
    'change-order': { to: 'placed' },
    'correct-order': { to: 'placed' },
    'cancel-order': { to: 'cancelled' },
  },
  accepted: {
    decline: { to: 'declined' },
    'visit-held': { to: 'visited' },
    'change-order': { to: 'accepted' },
    'correct-order': { to: 'accepted' },
    'cancel-order': { to: 'cancelled' },
  },
  visited: {
    decline: { to: 'declined' },
    'start-up-begun': { to: 'starting' },
    'change-order': { to: 'visited' },
    'correct-order': { to: 'visited' },
    'cancel-order': { to: 'cancelled' },
  },
  starting: {
    'evaluation-held': { to: 'evaluated' },
    paused: { to: 'starting' },
    resumed: { to: 'starting' },
    'end-reported': { to: 'ended' },
    'change-order': { to: 'starting' },
    'correct-order': { to: 'starting' },
    'end-order': { to: 'ended' },
  },
  evaluated: {
    'plan-made': { to: 'running' },
    paused: { to: 'evaluated' },
    resumed: { to: 'evaluated' },
    'end-reported': { to: 'ended' },
    'change-order': { to: 'evaluated' },
    'correct-order': { to: 'evaluated' },
    'end-order': { to: 'ended' },
  },
  running: {
    'plan-made': { to: 'running' },
    paused: { to: 'running' },
    resumed: { to: 'running' },
    'end-reported': { to: 'ended' },
    'change-order': { to: 'running' },
    'correct-order': { to: 'running' },
    'end-order': { to: 'ended' },
  },
  ended: { 'end-reported': { to: 'ended' }, 'correct-order': { to: 'ended' } },
  declined: {},
  cancelled: {},
};

/** Whether it is over: the person is free for another order at the site. */
export function isOver({ state }: Pick<MunicipalOrder, 'state'>): boolean {
  return state === 'ended' || state === 'declined' || state === 'cancelled';
}

export type OrderFacts = Pick<
  MunicipalOrder,
  | 'orderId'
  | 'candidateId'
  | 'institutionId'
  | 'institutionName'
  | 'startsOn'
  | 'endsOn'
  | 'goal'
  | 'contact'
  | 'ownerId'
> & { readonly terms: OrderTerms };

/** Places an order. Refused at the field where a day is absurdly far away. */
export function placeOrder(facts: OrderFacts, now: Instant): Result<MunicipalOrder, 'fields-not-accepted'> {
  const { terms, ...order } = facts;
  const startFault = faultOfStart(order.startsOn, now);
  if (startFault) return atOrderField('/startsOn', startFault);
  const endFault = faultOfEnd(order.startsOn, order.endsOn, now);
  if (endFault) return atOrderField('/endsOn', endFault);
  const kept = { version: 1, state: 'placed', course: {}, pauses: [], corrections: [] } as const;
  return ok({ ...order, ...kept, terms: [terms], placedAt: now });
}

type StepRefusal = 'order-over' | 'order-has-begun' | 'order-not-begun' | 'stale-version' | 'not-this-step';

/** The state that a step of the municipality's leads to, for somebody who has seen the newest version. */
export function stepOf(
  order: MunicipalOrder,
  action: Exclude<OrderAction, OrderAnswerKind>,
  seen: number,
): Result<OrderState, StepRefusal> {
  const to = nextState(orderTable, order.state, action);
  if (!to) {
    if (isOver(order)) return refuse('order-over');
    return refuse(action === 'cancel-order' ? 'order-has-begun' : 'order-not-begun');
  }
  return seen === order.version ? ok(to) : refuse('stale-version');
}

/** Ends a course that has begun, on a day that has come. */
export function endOrder(
  order: MunicipalOrder,
  end: OrderEnd,
  now: Instant,
): Result<MunicipalOrder, StepRefusal | 'fields-not-accepted'> {
  const step = stepOf(order, 'end-order', end.version);
  if (!step.ok) return step;
  const fault = faultOfPast(end.endedOn, now);
  if (fault) return atOrderField('/endedOn', fault);
  if (end.endedOn < firstDay(order)) return atOrderField('/endedOn', 'before-start');
  const course = { ...order.course, endedOn: end.endedOn, endReason: end.reason };
  return ok(closed({ ...order, course, ...(end.note && { endNote: end.note }) }, step.value, end.endedOn));
}

/** Takes an order back before anything began. */
export function cancelOrder(order: MunicipalOrder, cancel: OrderCancellation): Result<MunicipalOrder, StepRefusal> {
  const step = stepOf(order, 'cancel-order', cancel.version);
  if (!step.ok) return step;
  const { reason: cancelReason, note } = cancel;
  return ok(asNextVersion({ ...order, state: step.value, cancelReason, ...(note && { cancelNote: note }) }));
}

/** The order ended: a pause that stood open ends with it. */
export function closed(order: MunicipalOrder, state: OrderState, endedOn: CivilDate): MunicipalOrder {
  const { pausedFrom: _over, ...course } = order.course;
  const pauses = order.pauses.map((pause) => ({ ...pause, until: pause.until ?? later(pause.from, endedOn) }));
  return asNextVersion({ ...order, state, course, pauses });
}

/** The day it began: when the start-up period did, and until then as planned. */
export function firstDay({ course, startsOn }: Pick<MunicipalOrder, 'course' | 'startsOn'>): CivilDate {
  return course.startUpFrom ?? startsOn;
}

/** The day it is over, as it was or as it is planned. */
export function lastDay({ course, endsOn }: Pick<MunicipalOrder, 'course' | 'endsOn'>): CivilDate {
  return course.endedOn ?? endsOn;
}

/** The package that holds on a day. */
export function orderTermsOn({ terms }: Pick<MunicipalOrder, 'terms'>, day: CivilDate): OrderTerms {
  const found = terms.findLast(({ from }) => from <= day) ?? terms[0];
  if (!found) throw new Error('an order without a package');
  return found;
}

/** The package that holds now. */
export function termsToday(order: Pick<MunicipalOrder, 'terms'>, now: Instant): OrderTerms {
  return orderTermsOn(order, dateOf(now));
}

function later(one: CivilDate, other: CivilDate): CivilDate {
  return one > other ? one : other;
}
