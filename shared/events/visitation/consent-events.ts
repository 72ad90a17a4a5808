import * as z from 'zod/mini';
import {
  consentAnswers,
  consentAnswerVoid,
  consentManners,
  consentPurposes,
  consentSpeakers,
  notGivenBecause,
} from '#shared/shapes/consents.ts';
import { answerFacts, settledFacts } from '../answer-facts.ts';

const about = { candidateId: z.string(), purpose: z.enum(consentPurposes) };

/** What is told of a person's yes and no to each purpose. */
export const purposeConsentEvents = {
  /** The municipality asked the person, who has not answered. */
  ConsentAsked: z.object({ ...about, askedOn: z.string() }),
  /** The person said yes, or yes once more. */
  ConsentGranted: z.object({
    ...about,
    on: z.string(),
    how: z.optional(z.enum(consentManners)),
    by: z.enum(consentSpeakers),
    wording: z.string(),
    until: z.optional(z.string()),
  }),
  /** There is no yes (any more): from here on nobody uses it. */
  ConsentEnded: z.object({
    ...about,
    on: z.string(),
    because: z.enum(notGivenBecause),
    by: z.enum(consentSpeakers),
  }),
  /** A yes runs out soon, and nobody has said yes again. */
  ConsentEndNeared: z.object({ ...about, until: z.string(), ownerId: z.string() }),
  /** In the citizen's scope: the person answers in the own app. */
  ConsentAnswered: z.object({
    ...answerFacts,
    ...about,
    says: z.enum(consentAnswers),
    /** The wording the person read. */
    wording: z.string(),
    /** The partnership of the municipality that asks. */
    partnership: z.optional(z.string()),
  }),
  /** What became of it, told back to the person. */
  ConsentAnswerSettled: z.object({ ...settledFacts, because: z.optional(z.enum(consentAnswerVoid)), ...about }),
} as const;
