import type { PersonId } from '#shared/kernel/ids.ts';
import type { Instant } from '#shared/kernel/time.ts';
import { alignmentSides } from '#shared/shapes/alignment-questions.ts';
import { settleTalk, signTalk, unsettleTalk, type AlignmentTalk, type TalkAction } from './alignment-talk.ts';

/** What a meeting that was held makes of the talk. */
export type HeldTalk = { readonly talk: AlignmentTalk; readonly action: TalkAction };

/**
 * The meeting was held and this number of its texts is written: where they agreed it holds, and where both were there and
 * said yes, that is their yes to it (`present`: who was there). Where they did not agree, nothing holds.
 */
export function talkAfterHeld(
  before: AlignmentTalk,
  held: {
    readonly number: number;
    readonly agreed: boolean;
    readonly present?: string | undefined;
    readonly at: Instant;
    readonly by: PersonId;
  },
): HeldTalk {
  const { number, agreed, present, at, by } = held;
  if (!agreed) return { talk: unsettleTalk(before), action: 'unsettle-alignment' };
  const talk = settleTalk(before, number);
  const signed = present && signTalk(talk, { number, at, how: 'at-meeting', by, present }, alignmentSides);
  // One writing, one version: the yes is part of it.
  const settled = signed && signed.ok ? { ...signed.value, version: talk.version } : talk;
  return { talk: settled, action: 'settle-alignment' };
}
