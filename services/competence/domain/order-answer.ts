import { sentAnswer, type AnswerFields } from '#shared/kernel/answer.ts';
import type { CandidateId, InstitutionId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { nextState } from '#shared/kernel/state-table.ts';
import { addDays, dateOf, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { startUpWeeks } from '#shared/rules/order-rules.ts';
import type { OrderAnswering, OrderAnswerView, OrderCourse } from '#shared/shapes/municipal-order.ts';
import {
  orderDeclineReasons,
  orderEndReasons,
  type EvaluationOutcome,
  type OrderAnswerKind,
  type OrderDeclineReason,
  type OrderEndReason,
  type OrderVoidReason,
} from '#shared/shapes/order-words.ts';
import { closed, isOver, orderTable, type MunicipalOrder } from './municipal-order.ts';
import { atOrderField, faultOfPast, faultOfStart } from './order-days.ts';

/** What a training site said of an order; kept in the partnership, with the words that travel in no event. */
export type OrderAnswer = AnswerFields & {
  readonly institutionId: InstitutionId;
  readonly candidateId: CandidateId;
  /** The version of the order that was seen. */
  readonly seen: number;
  readonly answer: OrderAnswerKind;
  readonly on: CivilDate;
  readonly until?: CivilDate;
  readonly reason?: OrderDeclineReason | OrderEndReason;
  readonly outcome?: EvaluationOutcome;
  readonly note?: string;
  readonly because?: OrderVoidReason;
};

/** What must be written in own words. */
const inOwnWords: readonly OrderAnswerKind[] = ['evaluation-held', 'plan-made', 'end-reported'];

const reasonsOf: { readonly [kind in OrderAnswerKind]?: readonly string[] } = {
  decline: orderDeclineReasons,
  'end-reported': orderEndReasons,
};

/** Writes an answer down. Refused at the field where something is missing, or belongs to another answer. */
export function answerOrder(
  seen: Pick<OrderAnswer, 'answerId' | 'owner' | 'about' | 'institutionId' | 'candidateId' | 'seen' | 'sentBy'>,
  { answer, reason, outcome, note, on, until }: OrderAnswering,
  now: Instant,
): Result<OrderAnswer, 'fields-not-accepted'> {
  const reasons = reasonsOf[answer];
  if (reasons && !reason) return atOrderField('/reason', 'missing');
  if (reason && !reasons?.includes(reason)) return atOrderField('/reason', 'reason-of-another-answer');
  if ((reason === 'other' || reason === 'other-reason') && !note) return atOrderField('/note', 'say-why');
  if (inOwnWords.includes(answer) && !note) return atOrderField('/note', 'missing');
  if (answer === 'evaluation-held' && !outcome) return atOrderField('/outcome', 'missing');
  const day = on ?? dateOf(now);
  const fault = faultOfPast(day, now);
  if (fault) return atOrderField('/on', fault);
  const last = until ?? (answer === 'start-up-begun' ? usualStartUp(day) : undefined);
  const lastFault = last && (last < day ? 'dates-reversed' : faultOfStart(last, now));
  if (lastFault) return atOrderField('/until', lastFault);
  return ok(
    sentAnswer({
      ...seen,
      sentAt: now,
      answer,
      on: day,
      ...(last && { until: last }),
      ...(reason && { reason }),
      ...(outcome && answer === 'evaluation-held' && { outcome }),
      ...(note && { note }),
    }),
  );
}

/** The last day of a start-up period that begins on a day, where nothing else is agreed. */
export function usualStartUp(from: CivilDate): CivilDate {
  return addDays(from, ruleOn(startUpWeeks, from).value * 7 - 1);
}

/** An answer as its event tells it to the owner. */
export type HeardOrderAnswer = Pick<
  OrderAnswer,
  'institutionId' | 'seen' | 'answer' | 'on' | 'until' | 'reason' | 'outcome' | 'sentAt'
>;

/** Why an answer cannot be used on what is known of the order; undefined where it can. */
export function faultOfAnswer(
  order: Pick<MunicipalOrder, 'state' | 'course' | 'version'>,
  { answer, seen }: Pick<HeardOrderAnswer, 'answer' | 'seen'>,
): OrderVoidReason | undefined {
  if (!nextState(orderTable, order.state, answer)) return isOver(order) ? 'order-over' : 'not-this-step';
  if (answer === 'end-reported' && order.course.reportedOn) return 'reported-already';
  const isPaused = order.course.pausedFrom !== undefined;
  if (answer === 'resumed' && !isPaused) return 'order-not-paused';
  if (isPaused && answer !== 'resumed' && answer !== 'end-reported') return 'order-paused';
  // The step is the same, but what it is taken on was changed since: other dates, or another package.
  return seen === order.version ? undefined : 'order-changed-since';
}

/** What the municipality makes of an answer: the order after it, or why it cannot be used. */
export function judgeOrderAnswer(
  order: MunicipalOrder | undefined,
  heard: HeardOrderAnswer,
): { readonly order: MunicipalOrder } | { readonly because: OrderVoidReason } {
  if (!order || order.institutionId !== heard.institutionId) return { because: 'order-not-found' };
  const because = faultOfAnswer(order, heard);
  if (because) return { because };
  const state = nextState(orderTable, order.state, heard.answer) ?? order.state;
  if (heard.answer === 'end-reported') return { order: withReport(order, heard) };
  const pauses = pausesAfter(order, heard);
  return { order: asNextVersion({ ...order, state, course: courseAfter(order.course, heard), pauses }) };
}

/** The site's report ends what still runs, and is laid to what the municipality ended. */
function withReport(order: MunicipalOrder, { on, reason, sentAt }: HeardOrderAnswer): MunicipalOrder {
  const reported = { ...order.course, reportedOn: dateOf(sentAt) };
  if (order.state === 'ended') return asNextVersion({ ...order, course: reported });
  return closed({ ...order, course: { ...reported, endedOn: on, endReason: reason as OrderEndReason } }, 'ended', on);
}

function courseAfter(course: OrderCourse, { answer, on, until, reason, outcome }: HeardOrderAnswer): OrderCourse {
  switch (answer) {
    case 'accept':
      return { ...course, acceptedOn: on };
    case 'decline':
      return { ...course, declineReason: reason as OrderDeclineReason };
    case 'visit-held':
      return { ...course, visitHeldOn: on };
    case 'start-up-begun':
      return { ...course, startUpFrom: on, startUpUntil: until ?? usualStartUp(on) };
    case 'evaluation-held':
      return { ...course, evaluationHeldOn: on, ...(outcome && { evaluationOutcome: outcome }) };
    case 'plan-made': {
      const { planReviewOn: _before, ...rest } = course;
      return { ...rest, planMadeOn: on, ...(until && { planReviewOn: until }) };
    }
    case 'paused':
      return { ...course, pausedFrom: on };
    case 'resumed': {
      const { pausedFrom: _over, ...rest } = course;
      return rest;
    }
    case 'end-reported':
      return course;
  }
}

/** A pause lasts until the day before the person is back. */
function pausesAfter({ pauses }: MunicipalOrder, { answer, on }: HeardOrderAnswer): MunicipalOrder['pauses'] {
  if (answer === 'paused') return [...pauses, { from: on }];
  if (answer !== 'resumed') return pauses;
  const ended = pauses.map((pause) => (pause.until ? pause : { ...pause, until: addDays(on, -1) }));
  // Back on the very day: nobody waited.
  return ended.filter(({ from, until }) => !until || from <= until);
}

/** An answer as both sides read it. */
export function orderAnswerView(sent: OrderAnswer): OrderAnswerView {
  const { answerId, state, answer, on, until, reason, outcome, note, sentAt, because } = sent;
  return {
    ...{ answerId, state, answer, on, sentAt },
    ...(until && { until }),
    ...(reason && { reason }),
    ...(outcome && { outcome }),
    ...(note && { note }),
    ...(because && { because }),
  };
}
