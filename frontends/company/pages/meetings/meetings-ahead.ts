import type { CompanyPerson } from '#shared/shapes/company-people.ts';
import type { CompanyMeeting } from '#shared/shapes/match-meeting.ts';

/** A match meeting with the person the company meets, as soon as the first name has arrived. */
export interface MeetingAhead {
  readonly meeting: CompanyMeeting;
  readonly person: CompanyPerson | undefined;
}

/** The meetings that are called and not over at an instant (milliseconds), the next first. */
export function meetingsAhead(
  meetings: readonly CompanyMeeting[],
  people: readonly CompanyPerson[],
  nowMs: number,
): readonly MeetingAhead[] {
  return meetingsShown(meetings, people, nowMs).filter(({ meeting }) => meeting.state === 'called');
}

/** The same, and those that were cancelled before their time: whoever wrote it down is told. */
export function meetingsShown(
  meetings: readonly CompanyMeeting[],
  people: readonly CompanyPerson[],
  nowMs: number,
): readonly MeetingAhead[] {
  const minuteMs = 60_000;
  return meetings
    .filter(({ state, startsAt, minutes }) => state !== 'held' && Date.parse(startsAt) + minutes * minuteMs > nowMs)
    .toSorted((one, other) => one.startsAt.localeCompare(other.startsAt))
    .map((meeting) => ({ meeting, person: people.find(({ candidateId }) => candidateId === meeting.candidateId) }));
}
