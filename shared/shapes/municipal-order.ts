import * as z from 'zod/mini';
import { answerStates } from '#shared/kernel/answer.ts';
import {
  civilDateField,
  companyIdField,
  idOf,
  instantField,
  line,
  nameField,
  pageOf,
  PageQuery,
  phoneField,
  text,
  versionField,
  words,
} from './fields.ts';
import {
  evaluationOutcomes,
  orderAnswerKinds,
  orderCancelReasons,
  orderDeclineReasons,
  orderEndReasons,
  orderReminders,
  orderStates,
  orderVoidReasons,
} from './order-words.ts';

/** Whom the training site calls at the municipality about the person. */
export const OrderContact = z.object({
  personId: idOf('person'),
  name: nameField(120),
  phone: phoneField,
  /** When they answer, in own words. */
  answers: z.optional(line(80)),
});
export type OrderContact = z.infer<typeof OrderContact>;

const datesInOrder = z.refine<{ startsOn: string; endsOn: string }>(({ startsOn, endsOn }) => startsOn <= endsOn, {
  error: 'dates-reversed',
  path: ['endsOn'],
});

/** A municipality orders a course at a training site for somebody, in a package whose price is agreed. */
export const OrderPlacing = z
  .object({
    candidateId: idOf('candidate'),
    institutionId: companyIdField,
    packageId: idOf('trainingPackage'),
    startsOn: civilDateField,
    endsOn: civilDateField,
    /** What it is for, in words the person can read too. */
    goal: words(800),
    contact: OrderContact,
  })
  .check(datesInOrder);
export type OrderPlacing = z.infer<typeof OrderPlacing>;

/** Longer or shorter, or another package from a day on. What is absent stays. */
export const OrderChange = z.object({
  version: versionField(),
  endsOn: z.optional(civilDateField),
  packageId: z.optional(idOf('trainingPackage')),
  /** From which day the other package holds. */
  from: z.optional(civilDateField),
});
export type OrderChange = z.infer<typeof OrderChange>;

/** Dates that were written down wrong, put right with a reason; what is absent stays. */
export const OrderCorrection = z.object({
  version: versionField(),
  reason: words(400),
  startsOn: z.optional(civilDateField),
  endsOn: z.optional(civilDateField),
  visitHeldOn: z.optional(civilDateField),
  startUpFrom: z.optional(civilDateField),
  startUpUntil: z.optional(civilDateField),
  evaluationHeldOn: z.optional(civilDateField),
  endedOn: z.optional(civilDateField),
});
export type OrderCorrection = z.infer<typeof OrderCorrection>;

export const OrderEnd = z.object({
  version: versionField(),
  endedOn: civilDateField,
  reason: z.enum(orderEndReasons),
  note: z.optional(text(800)),
});
export type OrderEnd = z.infer<typeof OrderEnd>;

export const OrderCancellation = z.object({
  version: versionField(),
  reason: z.enum(orderCancelReasons),
  note: z.optional(text(800)),
});
export type OrderCancellation = z.infer<typeof OrderCancellation>;

export const OrderSaved = z.object({ orderId: idOf('order'), version: z.number(), state: z.enum(orderStates) });
export type OrderSaved = z.infer<typeof OrderSaved>;

/** What a training site says of an order. Which fields go with which answer: `domain/order-answer.ts`. */
export const OrderAnswering = z.object({
  /** The version of the order that was seen. */
  version: versionField(),
  answer: z.enum(orderAnswerKinds),
  /** The day it happened, or from which it holds; today where absent. */
  on: z.optional(civilDateField),
  /** Last day of the start-up period, or the day the plan is looked at again. */
  until: z.optional(civilDateField),
  reason: z.optional(z.enum([...orderDeclineReasons, ...orderEndReasons])),
  outcome: z.optional(z.enum(evaluationOutcomes)),
  /** In own words: why, what was agreed, the plan, the report. */
  note: z.optional(text(2000)),
});
export type OrderAnswering = z.infer<typeof OrderAnswering>;

export const OrderAnswerSent = z.object({
  answerId: idOf('answer'),
  version: z.number(),
  state: z.enum(answerStates),
});
export type OrderAnswerSent = z.infer<typeof OrderAnswerSent>;

/** An answer as both sides read it. */
export const OrderAnswerView = z.object({
  answerId: idOf('answer'),
  state: z.enum(answerStates),
  answer: z.enum(orderAnswerKinds),
  on: civilDateField,
  until: z.optional(civilDateField),
  reason: z.optional(z.enum([...orderDeclineReasons, ...orderEndReasons])),
  outcome: z.optional(z.enum(evaluationOutcomes)),
  note: z.optional(z.string()),
  sentAt: instantField,
  because: z.optional(z.enum(orderVoidReasons)),
});
export type OrderAnswerView = z.infer<typeof OrderAnswerView>;

/** How far it has come: days that have been, and those that are agreed. */
export const OrderCourse = z.object({
  acceptedOn: z.optional(civilDateField),
  visitHeldOn: z.optional(civilDateField),
  startUpFrom: z.optional(civilDateField),
  startUpUntil: z.optional(civilDateField),
  evaluationHeldOn: z.optional(civilDateField),
  evaluationOutcome: z.optional(z.enum(evaluationOutcomes)),
  planMadeOn: z.optional(civilDateField),
  planReviewOn: z.optional(civilDateField),
  /** The place waits since this day. */
  pausedFrom: z.optional(civilDateField),
  endedOn: z.optional(civilDateField),
  endReason: z.optional(z.enum(orderEndReasons)),
  reportedOn: z.optional(civilDateField),
  declineReason: z.optional(z.enum(orderDeclineReasons)),
});
export type OrderCourse = z.infer<typeof OrderCourse>;

/** The package that holds from a day on. */
export const OrderTerms = z.object({
  from: civilDateField,
  packageId: idOf('trainingPackage'),
  number: z.number(),
  name: z.string(),
  hoursPerWeek: z.number(),
  pricePerWeekOre: z.number(),
  chargedInPauses: z.boolean(),
});
export type OrderTerms = z.infer<typeof OrderTerms>;

const orderLine = {
  orderId: idOf('order'),
  version: z.number(),
  state: z.enum(orderStates),
  candidateId: idOf('candidate'),
  institutionId: companyIdField,
  institutionName: z.string(),
  packageName: z.string(),
  startsOn: civilDateField,
  endsOn: civilDateField,
  course: OrderCourse,
  /** What is late or soon due today. */
  reminders: z.array(z.enum(orderReminders)),
};

/** An order as a line in the municipality's lists. */
export const OrderLine = z.object(orderLine);
export type OrderLine = z.infer<typeof OrderLine>;
export const OrderPage = pageOf(OrderLine);
export type OrderPage = z.infer<typeof OrderPage>;

/** The municipality's orders in one state; at one training site where it is named. */
export const OrdersQuery = z.extend(PageQuery, {
  state: z.enum(orderStates),
  institutionId: z.optional(companyIdField),
});
export type OrdersQuery = z.infer<typeof OrdersQuery>;

/** How often somebody came. */
export const AttendanceTotals = z.object({ present: z.number(), late: z.number(), away: z.number() });
export type AttendanceTotals = z.infer<typeof AttendanceTotals>;

/** What it costs by the agreed price: until today, and as it is planned to its end. */
export const OrderCost = z.object({
  weeks: z.number(),
  ore: z.number(),
  plannedWeeks: z.number(),
  plannedOre: z.number(),
});
export type OrderCost = z.infer<typeof OrderCost>;

/** What a correction changed. */
export const OrderCorrected = z.object({
  at: instantField,
  by: z.string(),
  reason: z.string(),
  before: z.partial(z.omit(OrderCorrection, { version: true, reason: true })),
});
export type OrderCorrected = z.infer<typeof OrderCorrected>;

/** An order in full, as the municipality reads it. */
export const OrderView = z.object({
  ...orderLine,
  goal: z.string(),
  contact: OrderContact,
  terms: z.array(OrderTerms),
  placedAt: instantField,
  answers: z.array(OrderAnswerView),
  attendance: AttendanceTotals,
  cost: OrderCost,
  endNote: z.optional(z.string()),
  cancelReason: z.optional(z.enum(orderCancelReasons)),
  corrections: z.array(OrderCorrected),
});
export type OrderView = z.infer<typeof OrderView>;
