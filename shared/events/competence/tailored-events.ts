import * as z from 'zod/mini';
import { answerFacts, settledFacts } from '#shared/events/answer-facts.ts';
import { institutionKinds } from '#shared/shapes/institution.ts';
import {
  barriers,
  breakOffReasons,
  tailoredStates,
  tailoredTurns,
  upliftThemes,
  withdrawalReasons,
} from '#shared/shapes/tailored-words.ts';
import { upliftVoidReasons } from '#shared/shapes/tailored-exchange.ts';

const request = {
  requestId: z.string(),
  candidateId: z.string(),
  placementId: z.string(),
  companyId: z.string(),
  /** Who asks: the one in the municipality who described it. */
  ownerId: z.string(),
  theme: z.enum(upliftThemes),
  state: z.enum(tailoredStates),
};

const course = {
  institutionId: z.string(),
  priceOre: z.number(),
  startsOn: z.string(),
  endsOn: z.string(),
};

const answer = {
  ...answerFacts,
  requestId: z.string(),
  institutionId: z.string(),
  /** The step of the exchange that was seen. */
  seen: z.number(),
};

/** Facts of the events of tailored courses; in the municipality's scope, but for what others answer. */
export const tailoredEvents = {
  /** A request was described or described anew. */
  TailoredRequestDescribed: z.object(request),
  /** Institutions are asked; `asked` are those asked now. */
  TailoredCourseRequested: z.object({ ...request, asked: z.array(z.string()), answerBy: z.string() }),
  /** The municipality proposes something else to one institution. */
  TailoredOfferCountered: z.object({ ...request, institutionId: z.string(), answerBy: z.string() }),
  /** An offer is chosen whose price somebody else must approve. */
  TailoredApprovalAsked: z.object({ ...request, ...course, turn: z.enum(tailoredTurns) }),
  TailoredApprovalRefused: z.object({ ...request, institutionId: z.string(), refusedBy: z.string() }),
  /** The course is agreed: the institution may begin. */
  TailoredCourseAgreed: z.object({ ...request, ...course, approvedBy: z.optional(z.string()) }),
  /** Its first day has come. */
  TailoredCourseStarted: z.object({ ...request, ...course }),
  TailoredCourseEnded: z.object({
    ...request,
    institutionId: z.string(),
    result: z.enum(['completed', 'broken-off']),
    endedOn: z.string(),
    reason: z.optional(z.enum(breakOffReasons)),
  }),
  TailoredRequestWithdrawn: z.object({ ...request, reason: z.enum(withdrawalReasons) }),
  TailoredRequestExpired: z.object(request),
  /** Nobody answered in time, but an earlier offer stands: the municipality decides. */
  TailoredAnswerMissed: z.object(request),
  /** Somebody's turn has lasted: they are reminded. `waitingFor` are the institutions that have not answered. */
  TailoredRequestReminded: z.object({
    ...request,
    turn: z.enum(tailoredTurns),
    dueOn: z.optional(z.string()),
    waitingFor: z.array(z.string()),
  }),
  /** In the partnership's scope: an institution offers. */
  TailoredCourseOffered: z.object({
    ...answer,
    lessons: z.number(),
    hoursPerWeek: z.number(),
    priceOre: z.number(),
    startsOn: z.string(),
    endsOn: z.string(),
  }),
  /** In the partnership's scope: an institution cannot. */
  TailoredCourseDeclined: z.object({ ...answer, reason: z.enum(barriers) }),
  /** What became of an institution's answer, told back to it; what it was, for those who count. */
  TailoredAnswerSettled: z.object({
    ...settledFacts,
    ...request,
    because: z.optional(z.enum(upliftVoidReasons)),
    institutionId: z.string(),
    answer: z.enum(['offer', 'decline']),
    reason: z.optional(z.enum(barriers)),
    kind: z.optional(z.enum(institutionKinds)),
  }),
  /** In the partnership's scope: a company said what it needs of a course. */
  UpliftNeedDescribed: z.object({
    ...answerFacts,
    requestId: z.string(),
    companyId: z.string(),
    seen: z.number(),
  }),
  /** What became of what a company told. */
  UpliftNeedSettled: z.object({
    ...settledFacts,
    because: z.optional(z.enum(upliftVoidReasons)),
    requestId: z.string(),
    companyId: z.string(),
  }),
  /** A municipality set its own prices and limits, from a day on. */
  UpliftPricesSet: z.object({ validFrom: z.string(), setBy: z.string() }),
} as const;
