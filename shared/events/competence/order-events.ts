import * as z from 'zod/mini';
import {
  evaluationOutcomes,
  orderAnswerKinds,
  orderCancelReasons,
  orderDeclineReasons,
  orderEndReasons,
  orderReminders,
  orderStates,
  orderVoidReasons,
} from '#shared/shapes/order-words.ts';
import { packageVoidReasons } from '#shared/shapes/training-package.ts';
import { answerFacts, settledFacts } from '../answer-facts.ts';

/** What is said of a package in figures; its name and contents stay in the proposal. */
const figures = {
  weeks: z.number(),
  hoursPerWeek: z.number(),
  pricePerWeekOre: z.number(),
  chargedInPauses: z.boolean(),
  validFrom: z.string(),
  validTo: z.optional(z.string()),
};

/** `ownerId` is who placed it and is reminded of it. */
const order = {
  orderId: z.string(),
  candidateId: z.string(),
  institutionId: z.string(),
  ownerId: z.string(),
  state: z.enum(orderStates),
  startsOn: z.string(),
  endsOn: z.string(),
};

const terms = { packageId: z.string(), hoursPerWeek: z.number(), pricePerWeekOre: z.number() };

/** Facts of what is told of a training site's packages and of a municipality's orders there. */
export const orderEvents = {
  /** In the partnership's scope: a training site proposes terms to a municipality. */
  PackageProposed: z.object({
    ...answerFacts,
    packageId: z.string(),
    institutionId: z.string(),
    number: z.number(),
    ...figures,
  }),
  /** In the municipality's scope: what became of a proposal. */
  PackageProposalSettled: z.object({
    ...settledFacts,
    because: z.optional(z.enum(packageVoidReasons)),
    packageId: z.string(),
  }),
  PackageAgreed: z.object({ packageId: z.string(), institutionId: z.string(), number: z.number(), ...figures }),
  /** In the municipality's scope: an order, from its placing to its end. */
  OrderPlaced: z.object({ ...order, ...terms }),
  /** A step of its course was taken; `step` is the training site's answer that led to it. */
  OrderAdvanced: z.object({
    ...order,
    step: z.enum(orderAnswerKinds),
    on: z.string(),
    outcome: z.optional(z.enum(evaluationOutcomes)),
  }),
  /** Its dates or its package are others than they were: agreed anew, or put right. */
  OrderChanged: z.object({ ...order, ...terms, because: z.enum(['changed', 'corrected']) }),
  /** It is over: ended, declined by the training site, or cancelled before it began. */
  OrderClosed: z.object({
    ...order,
    on: z.string(),
    reason: z.enum([...orderEndReasons, ...orderDeclineReasons, ...orderCancelReasons]),
  }),
  OrderReminderDue: z.object({ ...order, reminder: z.enum(orderReminders), dueOn: z.string() }),
  /** In the partnership's scope: a training site says something of an order. */
  OrderAnswered: z.object({
    ...answerFacts,
    orderId: z.string(),
    institutionId: z.string(),
    /** The version of the order that was seen. */
    seen: z.number(),
    answer: z.enum(orderAnswerKinds),
    on: z.string(),
    until: z.optional(z.string()),
    reason: z.optional(z.enum([...orderDeclineReasons, ...orderEndReasons])),
    outcome: z.optional(z.enum(evaluationOutcomes)),
  }),
  /** In the municipality's scope: what became of a training site's answer. */
  OrderAnswerSettled: z.object({
    ...settledFacts,
    because: z.optional(z.enum(orderVoidReasons)),
    orderId: z.string(),
  }),
} as const;
