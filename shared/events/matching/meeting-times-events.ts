import * as z from 'zod/mini';
import { timesParties, timesStates, timesVoidReasons, timesWithdrawnBecause } from '#shared/shapes/meeting-times.ts';
import { timesNews, timesNotices } from '#shared/shapes/message.ts';
import { answerFacts, settledFacts } from '../answer-facts.ts';

/** Facts of the events of times for a match meeting: ids, codes and the times themselves; nobody's words and no link. */
export const meetingTimesEvents = {
  /** In the municipality's scope: times were proposed, answered, settled, taken back, or nobody answered. */
  MeetingTimesChanged: z.object({
    timesId: z.string(),
    candidateId: z.string(),
    openingId: z.string(),
    openingTitle: z.string(),
    companyId: z.string(),
    companyName: z.string(),
    ownerId: z.string(),
    state: z.enum(timesStates),
    edition: z.number(),
    because: z.optional(z.enum(timesWithdrawnBecause)),
    /** Who is written to, of what; `until`: how long their link opens. */
    tells: z.optional(
      z.object({
        parties: z.array(z.enum(timesParties)),
        notice: z.enum(timesNotices),
        until: z.optional(z.string()),
      }),
    ),
    /** When and where it was called. */
    called: z.optional(z.object({ meetingId: z.string(), startsAt: z.string(), place: z.string() })),
    /** What the one who asked is told. */
    news: z.optional(z.enum(timesNews)),
  }),
  /** In the citizen's scope or the partnership's: a side has answered; what, stays there. */
  MeetingTimesAnswered: z.object({
    ...answerFacts,
    timesId: z.string(),
    candidateId: z.string(),
    companyId: z.optional(z.string()),
    party: z.enum(timesParties),
    /** The municipality's partnership, which a citizen's scope does not have. */
    partnership: z.string(),
  }),
  /** What became of the answer, told back to the side. */
  MeetingTimesAnswerSettled: z.object({
    ...settledFacts,
    timesId: z.string(),
    candidateId: z.string(),
    because: z.optional(z.enum(timesVoidReasons)),
  }),
} as const;
