import * as z from 'zod/mini';
import {
  choices,
  choicesOf,
  civilDateField,
  companyIdField,
  hoursField,
  idOf,
  instantField,
  pageOf,
  PageQuery,
  text,
  versionField,
  wholeNumber,
  words,
} from './fields.ts';
import { enrolmentResults } from './enrolment-words.ts';
import { TailoredThreadView } from './tailored-exchange.ts';
import {
  breakOffReasons,
  mostAsked,
  tailoredPhases,
  tailoredStates,
  tailoredTurns,
  upliftLevels,
  upliftPlaces,
  upliftPurposes,
  upliftThemes,
  wantedLevels,
  withdrawalReasons,
} from './tailored-words.ts';
import { oreField } from './uplift-prices.ts';
import { danishLevels, languages } from './vocabulary.ts';

const need = {
  theme: z.enum(upliftThemes),
  /** The tasks it is about, in the workplace's words. */
  tasks: words(800),
  levelNow: z.enum(upliftLevels),
  levelWanted: z.enum(wantedLevels),
  /** How much Danish there is to build on. */
  danish: z.enum(danishLevels),
  /** Other languages that would help. */
  helpLanguages: choicesOf(languages, { atMost: 3 }),
  hoursPerWeek: hoursField,
  weeks: wholeNumber(1, 52),
  place: z.enum(upliftPlaces),
  /** The wished first day. */
  startsOn: civilDateField,
  purpose: z.enum(upliftPurposes),
  /** What the person says, written by whoever sits with them; institutions read it without a name. */
  personWords: z.optional(text(800)),
};

/** What is needed; also what an institution reads, without whose need it is. */
export const TailoredNeed = z.object(need);
export type TailoredNeed = z.infer<typeof TailoredNeed>;

/** Whom to ask; nobody named asks whoever can. */
const institutionsField = choices(companyIdField, { atMost: mostAsked });

/** A request is described from inside a placement. */
export const TailoredRequestDescription = z.object({
  placementId: idOf('placement'),
  ...need,
  institutions: institutionsField,
});
export type TailoredRequestDescription = z.infer<typeof TailoredRequestDescription>;

export const TailoredRequestChange = z.object({ version: versionField(), ...need, institutions: institutionsField });
export type TailoredRequestChange = z.infer<typeof TailoredRequestChange>;

/** A step that says nothing but from what it was taken. */
export const TailoredStep = z.object({ version: versionField() });
export type TailoredStep = z.infer<typeof TailoredStep>;

/** What the municipality proposes instead; the institution answers with a new offer. */
export const TailoredCounter = z.object({
  version: versionField(),
  institutionId: companyIdField,
  words: words(800),
  priceOre: z.optional(oreField),
  hoursPerWeek: z.optional(hoursField),
  startsOn: z.optional(civilDateField),
});
export type TailoredCounter = z.infer<typeof TailoredCounter>;

/** The offer that is taken: the latest of its institution, by its answer. */
export const TailoredChoice = z.object({
  version: versionField(),
  institutionId: companyIdField,
  answerId: idOf('answer'),
});
export type TailoredChoice = z.infer<typeof TailoredChoice>;

/** Why the price is not approved; the one who asked reads it. */
export const ApprovalRefusal = z.object({ version: versionField(), words: words(400) });
export type ApprovalRefusal = z.infer<typeof ApprovalRefusal>;

export const TailoredWithdrawal = z.object({ version: versionField(), reason: z.enum(withdrawalReasons) });
export type TailoredWithdrawal = z.infer<typeof TailoredWithdrawal>;

/** How a running course ended. */
export const TailoredEnd = z.object({
  version: versionField(),
  result: z.enum([...enrolmentResults, 'broken-off']),
  endedOn: civilDateField,
  /** Why it was broken off. */
  reason: z.optional(z.enum(breakOffReasons)),
});
export type TailoredEnd = z.infer<typeof TailoredEnd>;

/** The answer to every step. */
export const TailoredRequestSaved = z.object({
  requestId: idOf('tailoredRequest'),
  version: z.number(),
  state: z.enum(tailoredStates),
});
export type TailoredRequestSaved = z.infer<typeof TailoredRequestSaved>;

const line = {
  requestId: idOf('tailoredRequest'),
  version: z.number(),
  state: z.enum(tailoredStates),
  turn: z.enum(tailoredTurns),
  candidateId: idOf('candidate'),
  placementId: idOf('placement'),
  companyId: companyIdField,
  companyName: z.string(),
  ownerId: idOf('person'),
  theme: z.enum(upliftThemes),
  describedOn: civilDateField,
  /** By when whoever's turn it is shall have done it. */
  dueOn: z.optional(civilDateField),
  offers: z.number(),
  /** What it costs or, while nothing is chosen, what was reckoned. */
  priceOre: z.number(),
};

/** A request as a line in the municipality's list. */
export const TailoredRequestLine = z.object(line);
export type TailoredRequestLine = z.infer<typeof TailoredRequestLine>;
export const TailoredRequestPage = pageOf(TailoredRequestLine);

export const TailoredRequestsQuery = z.extend(PageQuery, {
  phase: z.optional(z.enum(tailoredPhases)),
  theme: z.optional(z.enum(upliftThemes)),
  state: z.optional(z.enum(tailoredStates)),
  turn: z.optional(z.enum(tailoredTurns)),
  /** Those that were described from this placement, whatever their phase. */
  placementId: z.optional(idOf('placement')),
  /** Those of one person, whatever their phase; all on one page. */
  candidateId: z.optional(idOf('candidate')),
});
export type TailoredRequestsQuery = z.infer<typeof TailoredRequestsQuery>;

/** What was reckoned while it was described, and by which prices. */
export const UpliftEstimate = z.object({ ore: z.number(), pricesFrom: civilDateField });
export type UpliftEstimate = z.infer<typeof UpliftEstimate>;

/** A request as the municipality reads it. */
export const TailoredRequestView = z.object({
  ...line,
  need: TailoredNeed,
  institutions: z.array(companyIdField),
  estimate: UpliftEstimate,
  sentOn: z.optional(civilDateField),
  answerBy: z.optional(civilDateField),
  threads: z.array(TailoredThreadView),
  /** What the company added, and when. */
  companyNeed: z.optional(z.object({ words: z.string(), at: instantField })),
  chosen: z.optional(
    z.object({
      institutionId: companyIdField,
      answerId: idOf('answer'),
      priceOre: z.number(),
      startsOn: civilDateField,
      endsOn: civilDateField,
      chosenBy: idOf('person'),
      approvedBy: z.optional(idOf('person')),
      approver: z.enum(['education-coordinator', 'team-leader', 'nobody']),
    }),
  ),
  approvalRefused: z.optional(z.object({ words: z.string(), by: idOf('person'), on: civilDateField })),
  ended: z.optional(z.object({ on: civilDateField, reason: z.optional(z.string()) })),
  /** The placement it was described from has ended. */
  placementEnded: z.boolean(),
});
export type TailoredRequestView = z.infer<typeof TailoredRequestView>;
