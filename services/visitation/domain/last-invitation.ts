import type { CandidateId } from '#shared/kernel/ids.ts';
import type { Instant } from '#shared/kernel/time.ts';

/** The last invitation that a person was to have, without name or address: these are read when it is sent. */
export type LastInvitation = {
  readonly candidateId: CandidateId;
  /** When it was called, moved or cancelled, in milliseconds: the newest stands. */
  readonly calledAtMs: number;
  readonly meetingId: string;
  readonly startsAt: Instant;
  readonly minutes: number;
  readonly place: string;
  readonly companyName: string;
  readonly sequence: number;
  readonly cancelled: boolean;
  /** It was cancelled without a word to the person. */
  readonly silent?: boolean;
};

/** Whether it still helps the person: the meeting is ahead, and nobody decided that nothing is said of it. */
export function isAhead({ startsAt, silent }: LastInvitation, now: Instant): boolean {
  return startsAt > now && !silent;
}
