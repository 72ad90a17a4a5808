import { addDays, instantIn, type CivilDate, dateOf } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { companySeesAfter } from '#shared/rules/visitation-rules.ts';
import type { AlignmentTalk } from './alignment-talk.ts';
import type { MatchMeeting } from './match-meeting.ts';
import type { Placement } from './placement.ts';

/** The last day a company sees somebody of whom a day was the last there. */
export function companySeesUntil(last: CivilDate): CivilDate {
  return addDays(last, ruleOn(companySeesAfter, last).value);
}

/**
 * The last day a company reads a talk: as long after the meeting, or after the placement that came of it, as it sees the
 * person. Undefined while a placement lasts.
 */
export function companyReadsUntil(
  meeting: MatchMeeting,
  placements: readonly Pick<Placement, 'meetingId' | 'state' | 'endedOn'>[],
): CivilDate | undefined {
  const came = placements.filter(({ meetingId, state }) => meetingId === meeting.meetingId && state !== 'withdrawn');
  if (came.some(({ state }) => state === 'running')) return undefined;
  const days = [meeting.heldOn ?? dateOf(meeting.startsAt), ...came.flatMap(({ endedOn }) => endedOn ?? [])];
  const last = days.toSorted().at(-1) as CivilDate;
  return companySeesUntil(last);
}

/** Seconds of the end of a day; of a day nobody lives to where there is none. */
export function endOfDaySeconds(day: CivilDate | undefined): number {
  const far = '2199-12-31' as CivilDate;
  return Date.parse(instantIn(addDays(day ?? far, 1))) / 1000;
}

/** Whether nothing of a talk is the company's business any more: the meeting is off, or it is not this place. */
export function isOffForCompany({ state, agreed }: MatchMeeting): boolean {
  return state === 'cancelled' || agreed === false;
}

/** What waits for the company, if anything does. */
export function waitsForCompany(
  meeting: MatchMeeting,
  talk: AlignmentTalk,
  seen: { readonly number?: number | undefined; readonly ownYes: boolean },
): 'answers' | 'yes' | undefined {
  if (isOffForCompany(meeting)) return undefined;
  if (seen.number !== undefined) return seen.ownYes ? undefined : 'yes';
  const isToAnswer = meeting.state === 'called' && Object.keys(talk.company.answers).length === 0;
  return isToAnswer ? 'answers' : undefined;
}
