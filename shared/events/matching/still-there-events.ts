import * as z from 'zod/mini';
import {
  stillThereRounds,
  stillThereSayings,
  stillThereSides,
  stillThereVoidReasons,
} from '#shared/shapes/still-there.ts';
import { answerFacts, settledFacts } from '../answer-facts.ts';

const about = { placementId: z.string(), candidateId: z.string(), companyId: z.string(), dueOn: z.string() };

/** Facts of the question six months after the first paid work; the own words are in none of them. */
export const stillThereEvents = {
  /** Person and workplace are asked whether the person is still there, or whoever has not answered is reminded. */
  StillThereAsked: z.object({
    ...about,
    ownerId: z.string(),
    waitsFor: z.array(z.enum(stillThereSides)),
    round: z.enum(stillThereRounds),
    /** How long a link to it opens; absent on what was told before there were any. */
    linkUntil: z.optional(z.string()),
  }),
  /** In the partnership's scope or the citizen's: what a side says. */
  StillThereAnswered: z.object({
    ...answerFacts,
    ...about,
    partnership: z.string(),
    side: z.enum(stillThereSides),
    says: z.enum(stillThereSayings),
    on: z.optional(z.string()),
    replaces: z.optional(z.string()),
  }),
  StillThereAnswerSettled: z.object({
    ...settledFacts,
    because: z.optional(z.enum(stillThereVoidReasons)),
    placementId: z.string(),
    candidateId: z.string(),
  }),
  /** What a side said is kept beside what the other says; `differs`: one says still there, and the other says not. */
  StillThereKept: z.object({
    ...about,
    ownerId: z.string(),
    side: z.enum(stillThereSides),
    says: z.enum(stillThereSayings),
    differs: z.boolean(),
  }),
  /** The reminders are used up without a word of these: somebody rings. */
  StillThereLeftUnanswered: z.object({ ...about, ownerId: z.string(), silent: z.array(z.enum(stillThereSides)) }),
  /** The person has moved to another municipality, or takes back that it asks: nobody is asked, and nothing is guessed. */
  SixMonthCheckDropped: z.object({
    ...about,
    ownerId: z.string(),
    because: z.enum(['moved', 'consent-ended']),
    carriedFrom: z.optional(z.string()),
  }),
} as const;
