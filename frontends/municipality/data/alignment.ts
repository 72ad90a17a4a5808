import { query, revalidate } from '@solidjs/router';
import { answerOf, matching } from '#kit/network/services.ts';
import type { AlignmentTalkView } from '#shared/shapes/alignment-talk.ts';

/** What person and company say to the seven questions of a meeting, side by side, and who said yes. */
export const readTalk = query(
  (scope: string, meetingId: string): Promise<AlignmentTalkView> =>
    answerOf(matching['match-meetings'][':meetingId'].talk.$get({ param: { scope, meetingId } })),
  'alignment-talk',
);

/** Reads a talk again, after staff changed it: what they write is there at once. */
export async function readTalkAgain(scope: string, meetingId: string): Promise<void> {
  await revalidate(readTalk.keyFor(scope, meetingId));
}
