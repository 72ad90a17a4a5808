/** Words of a municipal order at a training site. Texts: `order.text.ts` of the kit. */

/** Placed → accepted → visited → starting → evaluated → running → ended; or declined, or cancelled before it began. */
export const orderStates = [
  'placed',
  'accepted',
  'visited',
  'starting',
  'evaluated',
  'running',
  'ended',
  'declined',
  'cancelled',
] as const;
export type OrderState = (typeof orderStates)[number];

/** What a training site says of an order, in the order it happens. */
export const orderAnswerKinds = [
  'accept',
  'decline',
  'visit-held',
  'start-up-begun',
  'evaluation-held',
  'plan-made',
  'paused',
  'resumed',
  'end-reported',
] as const;
export type OrderAnswerKind = (typeof orderAnswerKinds)[number];

/** Why a training site says no: about the site, never about the person. */
export const orderDeclineReasons = [
  'no-place',
  'hours-do-not-suit',
  'start-does-not-suit',
  'needs-cannot-be-met',
  'other',
] as const;
export type OrderDeclineReason = (typeof orderDeclineReasons)[number];

/** How it ended. Nothing about health. */
export const orderEndReasons = [
  'as-planned',
  'job',
  'education',
  'other-effort',
  'own-wish',
  'did-not-come',
  'moved',
  'other-reason',
] as const;
export type OrderEndReason = (typeof orderEndReasons)[number];

/** What an evaluation meeting agreed. */
export const evaluationOutcomes = ['go-on', 'go-on-changed', 'stop'] as const;
export type EvaluationOutcome = (typeof evaluationOutcomes)[number];

/** Why a municipality takes an order back before anything began. */
export const orderCancelReasons = [
  'person-chose-otherwise',
  'other-offer',
  'by-mistake',
  'effort-ended',
  'other',
] as const;
export type OrderCancelReason = (typeof orderCancelReasons)[number];

/** Why a training site's answer could not be used. */
export const orderVoidReasons = [
  'order-not-found',
  'order-over',
  'order-changed-since',
  'not-this-step',
  'order-paused',
  'order-not-paused',
  'reported-already',
  'no-consent',
] as const;
export type OrderVoidReason = (typeof orderVoidReasons)[number];

/** Whether somebody came. */
export const attendanceMarks = ['present', 'late', 'away'] as const;
export type AttendanceMark = (typeof attendanceMarks)[number];

/** Why somebody is away, in the plainest words: nothing about health. */
export const awayReasons = ['agreed', 'called-in', 'not-heard-from', 'elsewhere', 'transport'] as const;
export type AwayReason = (typeof awayReasons)[number];

/** What the municipality is reminded of. */
export const orderReminders = ['visit-not-held', 'evaluation-due', 'ending-soon'] as const;
export type OrderReminder = (typeof orderReminders)[number];
