import * as z from 'zod/mini';
import {
  checkInGoings,
  checkInNeeds,
  checkInSides,
  checkInTasks,
  checkInVoidReasons,
  feltMarks,
  standings,
} from '#shared/shapes/check-in.ts';
import { placementKinds } from '#shared/shapes/vocabulary.ts';
import { answerFacts, settledFacts } from '../answer-facts.ts';

const placement = {
  placementId: z.string(),
  candidateId: z.string(),
  companyId: z.string(),
  companyName: z.optional(z.string()),
  ownerId: z.string(),
  kind: z.enum(placementKinds),
  askedOn: z.string(),
};

const said = {
  skipped: z.boolean(),
  going: z.optional(z.enum(checkInGoings)),
  tasks: z.optional(z.enum(checkInTasks)),
  needs: z.optional(z.enum(checkInNeeds)),
  decides: z.optional(z.enum(feltMarks)),
  manages: z.optional(z.enum(feltMarks)),
  belongs: z.optional(z.enum(feltMarks)),
  standing: z.optional(z.enum(standings)),
};

/** Facts of check-ins at a placement; the own words are in none of them. */
export const checkInEvents = {
  /** Person and workplace are asked how it is going, or whoever has not answered is reminded. */
  CheckInAsked: z.object({
    ...placement,
    buddyId: z.string(),
    answerBy: z.string(),
    waitsFor: z.array(z.enum(checkInSides)),
    isReminder: z.boolean(),
    /** How long a link to it opens; absent on what was told before there were any. */
    linkUntil: z.optional(z.string()),
  }),
  /** In the partnership's scope or the citizen's: what a side says of a check-in. */
  CheckInAnswered: z.object({
    ...answerFacts,
    partnership: z.string(),
    placementId: z.string(),
    candidateId: z.string(),
    companyId: z.string(),
    side: z.enum(checkInSides),
    askedOn: z.string(),
    replaces: z.optional(z.string()),
    ...said,
  }),
  CheckInAnswerSettled: z.object({
    ...settledFacts,
    because: z.optional(z.enum(checkInVoidReasons)),
    placementId: z.string(),
    candidateId: z.string(),
  }),
  /** What a side said is kept beside what the other says: a stated answer, no evidence. */
  CheckInKept: z.object({ ...placement, side: z.enum(checkInSides), ...said }),
  /** The days for answering have passed without a word of these. */
  CheckInLeftUnanswered: z.object({ ...placement, silent: z.array(z.enum(checkInSides)) }),
} as const;
