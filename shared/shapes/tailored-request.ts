import * as z from 'zod/mini';
import { answerStates } from '#shared/kernel/answer.ts';
import {
  choices,
  choicesOf,
  civilDateField,
  companyIdField,
  hoursField,
  idOf,
  instantField,
  nameField,
  pageOf,
  PageQuery,
  text,
  versionField,
  wholeNumber,
  words,
} from './fields.ts';
import { enrolmentResults } from './enrolment-words.ts';
import { institutionKinds } from './institution.ts';
import { oreField } from './uplift-prices.ts';
import { danishLevels, languages } from './vocabulary.ts';

/** What a tailored course is about. */
export const upliftThemes = [
  'language-at-work',
  'food-hygiene',
  'danish-maths',
  'digital',
  'machines-driving',
  'cleaning-service',
  'care',
  'trade',
  'other',
] as const;
export type UpliftTheme = (typeof upliftThemes)[number];

/** How well somebody does the tasks: OCN's three levels, and none yet. */
export const upliftLevels = ['none', 'acquaintance', 'knowledge', 'mastery'] as const;
export const wantedLevels = ['acquaintance', 'knowledge', 'mastery'] as const;

/** Where it is taught. */
export const upliftPlaces = ['at-workplace', 'at-institution', 'both', 'online'] as const;
export type UpliftPlace = (typeof upliftPlaces)[number];

/** What it is for. */
export const upliftPurposes = ['keep-tasks', 'new-tasks', 'more-hours', 'paid-hours', 'certificate'] as const;

/**
 * Where a request is. described: being written · sent: institutions answer · offered: the municipality decides ·
 * approving: somebody else approves the price · agreed: it begins on its day · running · declined: nobody could.
 */
export const tailoredStates = [
  'described',
  'sent',
  'offered',
  'approving',
  'agreed',
  'running',
  'declined',
  'completed',
  'broken-off',
  'withdrawn',
  'expired',
] as const;
export type TailoredState = (typeof tailoredStates)[number];

/** Which list a request stands in. */
export const tailoredPhases = ['waiting', 'going-on', 'over'] as const;
export type TailoredPhase = (typeof tailoredPhases)[number];

/** Whose turn it is. */
export const tailoredTurns = ['requester', 'institution', 'education-coordinator', 'team-leader', 'nobody'] as const;
export type TailoredTurn = (typeof tailoredTurns)[number];

/** Why an institution cannot: what the statistic of barriers counts. */
export const barriers = ['accreditation', 'funding', 'capacity', 'distance', 'other'] as const;
export type Barrier = (typeof barriers)[number];

/** Why a municipality takes a request back. */
export const withdrawalReasons = [
  'found-another-way',
  'person-decided-otherwise',
  'placement-ended',
  'too-expensive',
  'other',
] as const;

/** Why a course was broken off. */
export const breakOffReasons = ['health', 'did-not-suit', 'job-or-education', 'placement-ended', 'other'] as const;

export const mostAsked = 20;

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

/** What an institution offers; `seen` is the step of the exchange it answers to. */
export const TailoredOffer = z.object({
  seen: versionField(),
  content: words(2000),
  place: z.enum(upliftPlaces),
  lessons: wholeNumber(1, 1000),
  hoursPerWeek: hoursField,
  /** Price of a lesson, in øre. */
  lessonOre: oreField,
  /** Preparation, screening and material together, in øre. */
  extraOre: oreField,
  teacherName: nameField(120),
  startsOn: civilDateField,
  endsOn: civilDateField,
  conditions: z.optional(text(800)),
});
export type TailoredOffer = z.infer<typeof TailoredOffer>;

/** An institution cannot: the reason becomes a part of the statistic, the words are read by the one who asked. */
export const TailoredDecline = z.object({
  seen: versionField(),
  reason: z.enum(barriers),
  note: z.optional(text(400)),
});
export type TailoredDecline = z.infer<typeof TailoredDecline>;

/** A company says what it needs of the course. */
export const UpliftNeed = z.object({ seen: versionField(0), words: words(800) });
export type UpliftNeed = z.infer<typeof UpliftNeed>;

/** The answer to an answer. */
export const UpliftAnswerSent = z.object({
  answerId: idOf('answer'),
  version: z.number(),
  state: z.enum(answerStates),
});
export type UpliftAnswerSent = z.infer<typeof UpliftAnswerSent>;

/** Why an answer could not be used. */
export const upliftVoidReasons = [
  'request-not-found',
  'request-over',
  'not-asked',
  'answered-since',
  'too-many-versions',
] as const;
export type UpliftVoidReason = (typeof upliftVoidReasons)[number];

/** What an institution's answer said, as both sides read it. */
export const OfferVersion = z.object({
  by: z.literal('institution'),
  number: z.number(),
  answerId: idOf('answer'),
  sentOn: civilDateField,
  content: z.string(),
  place: z.enum(upliftPlaces),
  lessons: z.number(),
  hoursPerWeek: z.number(),
  lessonOre: z.number(),
  extraOre: z.number(),
  totalOre: z.number(),
  teacherName: z.string(),
  startsOn: civilDateField,
  endsOn: civilDateField,
  conditions: z.optional(z.string()),
});
export type OfferVersion = z.infer<typeof OfferVersion>;

/** What the municipality proposed instead, as both sides read it. */
export const CounterVersion = z.object({
  by: z.literal('municipality'),
  number: z.number(),
  sentOn: civilDateField,
  words: z.string(),
  priceOre: z.optional(z.number()),
  hoursPerWeek: z.optional(z.number()),
  startsOn: z.optional(civilDateField),
});
export type CounterVersion = z.infer<typeof CounterVersion>;

/** Where one institution is in the exchange. */
export const threadStates = ['asked', 'offered', 'countered', 'declined', 'chosen', 'passed'] as const;
export type ThreadState = (typeof threadStates)[number];

/** The exchange with one institution. */
export const TailoredThreadView = z.object({
  institutionId: companyIdField,
  institutionName: z.string(),
  kind: z.enum(institutionKinds),
  state: z.enum(threadStates),
  offers: z.array(OfferVersion),
  counters: z.array(CounterVersion),
  declined: z.optional(z.object({ reason: z.enum(barriers), note: z.optional(z.string()) })),
});
export type TailoredThreadView = z.infer<typeof TailoredThreadView>;

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
