import { query } from '@solidjs/router';
import { answerOf, matching } from '#kit/network/services.ts';
import type { MyAlignment } from '#shared/shapes/alignment-talk.ts';
import { own } from './certificates.ts';

/** My match meetings with the seven questions, the latest first. */
export const readMyMeetings = query(() => myMeetings(), 'my-meetings');

/** The same, past the router's memory. */
export async function myMeetings(): Promise<readonly MyAlignment[]> {
  return (await answerOf(matching['my-match-meetings'].$get({ param: own() }))).items;
}
