import type { AnswerFields } from '#shared/kernel/answer.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { nextState } from '#shared/kernel/state-table.ts';
import type { Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { SaidToTime, TimesParty, TimesSaid, TimesState, TimesVoidReason } from '#shared/shapes/meeting-times.ts';
import { inOrder, timesTable, type MeetingTimes } from './meeting-times.ts';
import { bestTime, noneSuits, timeLines } from './times-that-suit.ts';
import type { TimesNews } from '#shared/shapes/message.ts';

/** What a side sent to the times it read; kept in its own scope, with the words that travel in no event. */
export type TimesAnswer = AnswerFields & {
  readonly candidateId: CandidateId;
  readonly party: TimesParty;
  readonly edition: number;
  /** How often the side had answered when it read them. */
  readonly seen: number;
  readonly answers: readonly SaidToTime[];
  readonly note?: string;
  readonly brings?: string;
  /** A mark of the link it came by; absent of somebody signed in. */
  readonly byLink?: string;
  readonly because?: TimesVoidReason;
};

const roleOf = { citizen: 'candidate', company: 'company-contact' } as const;

/**
 * What the owner makes of an answer: the times after it, or why it cannot be used. An answer to times that were exchanged since is
 * no answer to the new ones; a side may change its mind as often as it likes until the meeting is called.
 */
export function judgeTimesAnswer(
  before: MeetingTimes | undefined,
  sent: Pick<TimesAnswer, 'party' | 'edition' | 'seen' | 'answers' | 'note' | 'brings' | 'byLink' | 'sentAt'>,
): { readonly times: MeetingTimes } | { readonly because: TimesVoidReason } {
  if (!before) return { because: 'times-not-found' };
  const { party, edition, seen, sentAt } = sent;
  const to = nextState(timesTable, before.state, 'answer-meeting-times', roleOf[party]);
  if (!to) return { because: overBecause[before.state] };
  if (before.edition !== edition) return { because: 'times-changed' };
  const side = before[party];
  if (side.count !== seen) return { because: 'answered-again' };
  const said: TimesSaid = {
    ...{ answers: inOrder(before.times, sent.answers), answeredAt: sentAt, byLink: Boolean(sent.byLink) },
    ...(sent.note && { note: sent.note }),
    ...bringing(side.said, sent.brings),
  };
  return { times: asNextVersion({ ...before, state: to, [party]: { count: side.count + 1, said } }) };
}

function bringing(before: TimesSaid | undefined, now: string | undefined): Pick<TimesSaid, 'brings'> {
  const brings = now ?? before?.brings;
  return brings ? { brings } : {};
}

const overBecause: Readonly<Record<TimesState, TimesVoidReason>> = {
  asked: 'times-not-found',
  called: 'times-settled',
  withdrawn: 'times-withdrawn',
  lapsed: 'times-withdrawn',
};

/** What the one who asked is told after an answer: a side can at no time, or both have answered. */
export function newsOfAnswer(after: MeetingTimes, party: TimesParty, now: Instant): TimesNews | undefined {
  if (noneSuits(after[party], after.times, now)) return 'none-suits';
  if (!after.citizen.said || !after.company.said) return undefined;
  return bestTime(timeLines(after, now)) ? 'both-answered' : 'none-suits';
}
