import { expect, test } from 'vitest';
import type { MatchMeetingItem } from '#shared/shapes/match-meeting.ts';
import type { PlacementItem } from '#shared/shapes/placement.ts';
import { endingAsProposed, whatEnds } from './what-ends.ts';

const meeting = (meetingId: string, startsAt: string, state = 'called') =>
  ({ meetingId, startsAt, state }) as MatchMeetingItem;
const placement = (placementId: string, kind: string, state = 'running') =>
  ({ placementId, kind, state }) as PlacementItem;
const now = Date.parse('2026-11-24T10:00:00Z');

test('meetings ahead stand with the nearest first; what was, was held or cancelled does not', () => {
  const meetings = [
    meeting('later', '2026-12-01T09:00:00Z'),
    meeting('past', '2026-11-24T09:00:00Z'),
    meeting('held', '2026-11-26T09:00:00Z', 'held'),
    meeting('cancelled', '2026-11-26T09:00:00Z', 'cancelled'),
    meeting('next', '2026-11-25T09:00:00Z'),
  ];
  expect(whatEnds(meetings, [], now).meetings.map(({ meetingId }) => meetingId)).toEqual(['next', 'later']);
});

test('an internship is proposed to end, paid work to go on; what has ended is not named', () => {
  const all = [
    placement('internship', 'internship'),
    placement('job', 'ordinary-job'),
    placement('hybrid', 'hybrid'),
    placement('over', 'internship', 'ended'),
  ];
  const found = whatEnds([], all, now);
  expect(found.placements.map(({ placementId }) => placementId)).toEqual(['internship', 'job', 'hybrid']);
  expect(endingAsProposed(found)).toEqual(['internship']);
});
