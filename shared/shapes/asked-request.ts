import * as z from 'zod/mini';
import { answerStates } from '#shared/kernel/answer.ts';
import { civilDateField, companyIdField, idOf, instantField, pageOf, PageQuery } from './fields.ts';
import { barriers, upliftPlaces, upliftThemes } from './tailored-words.ts';
import { CounterVersion, OfferVersion, upliftVoidReasons } from './tailored-exchange.ts';
import { TailoredNeed } from './tailored-request.ts';

/** How a request stands for one institution. */
export const askedStates = [
  'waiting-for-you',
  'offer-sent',
  'agreed',
  'running',
  'completed',
  'broken-off',
  'declined',
  'not-chosen',
  'withdrawn',
  'expired',
] as const;
export type AskedState = (typeof askedStates)[number];

/** Which part of the inbox a request stands in. */
export const inboxParts = ['waiting', 'going-on', 'over'] as const;
export type InboxPart = (typeof inboxParts)[number];

const asked = {
  requestId: idOf('tailoredRequest'),
  state: z.enum(askedStates),
  municipality: z.string(),
  companyId: companyIdField,
  companyName: z.string(),
  theme: z.enum(upliftThemes),
  askedOn: civilDateField,
  answerBy: z.optional(civilDateField),
  startsOn: civilDateField,
};

/** A request as a line in an institution's inbox: nothing that says whose it is. */
export const AskedRequestLine = z.object(asked);
export type AskedRequestLine = z.infer<typeof AskedRequestLine>;
export const AskedRequestPage = pageOf(AskedRequestLine);
export const AskedRequestsQuery = z.extend(PageQuery, { part: z.optional(z.enum(inboxParts)) });
export type AskedRequestsQuery = z.infer<typeof AskedRequestsQuery>;

/** A request as an institution reads it, with everything that was said between the two. */
export const AskedRequestView = z.object({
  ...asked,
  /** The step of the exchange; an answer names it. */
  seen: z.number(),
  need: TailoredNeed,
  companyWords: z.optional(z.string()),
  /** Who comes, while the course is agreed or running; the name is visitation's, by consent. */
  candidateId: z.optional(idOf('candidate')),
  offers: z.array(OfferVersion),
  counters: z.array(CounterVersion),
  declined: z.optional(z.object({ reason: z.enum(barriers), note: z.optional(z.string()) })),
  /** The latest answer: sent, used, or void with a reason. */
  answer: z.optional(
    z.object({
      answerId: idOf('answer'),
      state: z.enum(answerStates),
      because: z.optional(z.enum(upliftVoidReasons)),
      sentAt: instantField,
    }),
  ),
});
export type AskedRequestView = z.infer<typeof AskedRequestView>;

/** How far a course is, as the company needs to know it. */
export const companyUpliftStages = ['being-arranged', 'agreed', 'running', 'over'] as const;

/** A course of somebody who is at the company, planned or running. */
export const CompanyUplift = z.object({
  requestId: idOf('tailoredRequest'),
  candidateId: idOf('candidate'),
  stage: z.enum(companyUpliftStages),
  theme: z.enum(upliftThemes),
  tasks: z.string(),
  place: z.enum(upliftPlaces),
  hoursPerWeek: z.number(),
  startsOn: civilDateField,
  endsOn: z.optional(civilDateField),
  institutionName: z.optional(z.string()),
  /** The step of the exchange; what the company adds names it. */
  seen: z.number(),
  /** Whether the company can still add what it needs. */
  open: z.boolean(),
  added: z.optional(
    z.object({
      words: z.string(),
      state: z.enum(answerStates),
      because: z.optional(z.enum(upliftVoidReasons)),
      sentAt: instantField,
    }),
  ),
});
export type CompanyUplift = z.infer<typeof CompanyUplift>;
export const CompanyUpliftPage = pageOf(CompanyUplift);
