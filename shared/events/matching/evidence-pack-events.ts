import * as z from 'zod/mini';
import { packAnswers, packVoidReasons } from '#shared/shapes/evidence-pack.ts';
import { answerFacts, settledFacts } from '../answer-facts.ts';

const pack = { packId: z.string(), candidateId: z.string(), number: z.number() };

/** What happened to a description of somebody's work. */
export const packNews = [
  'sent',
  'changed',
  'commented',
  'correction-asked',
  'correction-declined',
  'together-asked',
  'unread',
  'issued',
  'given',
  'superseded',
  'withdrawn',
  'forgotten',
] as const;

/** Facts of descriptions of somebody's work: ids and codes, never a word of them. */
export const evidencePackEvents = {
  EvidencePackChanged: z.object({
    ...pack,
    /** Who drafted it. */
    ownerId: z.string(),
    news: z.enum(packNews),
    /** The person did it themselves. */
    byPerson: z.boolean(),
    /** The last day for reading it, where it waits for the person. */
    readBy: z.optional(z.string()),
  }),
  /** In the citizen's scope: the person comments, asks for a correction, or to have it read with somebody. */
  EvidencePackAnswered: z.object({ ...answerFacts, ...pack, answer: z.enum(packAnswers), hash: z.string() }),
  EvidencePackAnswerSettled: z.object({ ...settledFacts, ...pack, because: z.optional(z.enum(packVoidReasons)) }),
} as const;
