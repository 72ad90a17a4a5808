import { expect, it } from 'vitest';
import { civilDate, instant } from '#shared/kernel/time.ts';
import type { HistoryEntry } from '#shared/shapes/candidate-view.ts';
import { meetingAhead } from './meeting-ahead.ts';

const line = (kind: HistoryEntry['kind'], at: string, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
  kind,
  at: instant(at),
  on: civilDate(at.slice(0, 10)),
  ...more,
});
const called = (meetingId: string, at: string, startsAt: string): HistoryEntry =>
  line('match-meeting-called', at, { meetingId, startsAt: instant(startsAt) });

it('is the nearest of those still to be held', () => {
  const near = called('M1', '2026-11-20T10:00:00Z', '2026-11-26T09:30:00Z');
  const far = called('M2', '2026-11-21T10:00:00Z', '2026-12-03T09:30:00Z');
  expect(meetingAhead([far, near])).toBe(near);
});

it('follows a meeting that was moved', () => {
  const first = called('M1', '2026-11-20T10:00:00Z', '2026-11-26T09:30:00Z');
  const moved = line('match-meeting-moved', '2026-11-22T10:00:00Z', {
    meetingId: 'M1',
    startsAt: instant('2026-11-27T12:00:00Z'),
  });
  expect(meetingAhead([moved, first])).toBe(moved);
});

it('forgets a meeting that was held or cancelled', () => {
  const one = called('M1', '2026-11-20T10:00:00Z', '2026-11-26T09:30:00Z');
  const other = called('M2', '2026-11-20T10:00:00Z', '2026-11-25T09:30:00Z');
  const held = line('match-meeting-held', '2026-11-26T10:30:00Z', { meetingId: 'M1', agreed: true });
  const cancelled = line('match-meeting-cancelled', '2026-11-21T10:30:00Z', { meetingId: 'M2' });
  expect(meetingAhead([held, cancelled, one, other])).toBeUndefined();
});

it('is one again whose minutes were taken back', () => {
  const one = called('M1', '2026-11-20T10:00:00Z', '2026-11-26T09:30:00Z');
  const held = line('match-meeting-held', '2026-11-24T10:30:00Z', { meetingId: 'M1', agreed: true });
  const reopened = line('match-meeting-reopened', '2026-11-24T11:00:00Z', { meetingId: 'M1' });
  expect(meetingAhead([reopened, held, one])).toBe(one);
  const again = line('match-meeting-held', '2026-11-26T11:00:00Z', { meetingId: 'M1', agreed: false });
  expect(meetingAhead([again, reopened, held, one])).toBeUndefined();
});
