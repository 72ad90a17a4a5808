import { expect, test } from 'vitest';
import type { CompanyPerson } from '#shared/shapes/company-people.ts';
import type { CompanyMeeting } from '#shared/shapes/match-meeting.ts';
import { meetingsAhead, meetingsShown } from './meetings-ahead.ts';

const now = Date.parse('2026-11-24T09:00:00Z');

function meeting(startsAt: string, state = 'called'): CompanyMeeting {
  return { meetingId: startsAt, candidateId: 'candidate-1', startsAt, minutes: 45, state } as CompanyMeeting;
}

test('the next meeting stands first, with the person it is about', () => {
  const people = [{ candidateId: 'candidate-1', firstName: 'Amina' }] as unknown as CompanyPerson[];
  const ahead = meetingsAhead([meeting('2026-11-27T09:00:00Z'), meeting('2026-11-26T09:00:00Z')], people, now);
  expect(ahead.map((one) => one.meeting.startsAt)).toEqual(['2026-11-26T09:00:00Z', '2026-11-27T09:00:00Z']);
  expect(ahead[0]?.person?.firstName).toBe('Amina');
});

test('a meeting under way is still shown, one that is over or cancelled is not', () => {
  const underWay = meeting('2026-11-24T08:30:00Z');
  const over = meeting('2026-11-24T08:00:00Z');
  const cancelled = meeting('2026-11-26T09:00:00Z', 'cancelled');
  expect(meetingsAhead([underWay, over, cancelled], [], now).map((one) => one.meeting)).toEqual([underWay]);
  expect(meetingsShown([underWay, over, cancelled], [], now).map((one) => one.meeting)).toEqual([underWay, cancelled]);
});
