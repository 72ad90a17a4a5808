import { expect, it } from 'vitest';
import { civilDate, instant } from '#shared/kernel/time.ts';
import type { CandidateView, HistoryEntry } from '#shared/shapes/candidate-view.ts';
import { pathOf } from './path-entries.ts';

const person = {
  referredOn: civilDate('2026-08-17'),
  conversations: [
    {
      heldOn: civilDate('2026-08-20'),
      visitationGroup: 'activity-ready',
      byId: 'P1',
      at: instant('2026-08-20T10:00:00Z'),
    },
  ],
} as unknown as CandidateView;
const line = (kind: HistoryEntry['kind'], at: string, on: string, meetingId?: string): HistoryEntry => ({
  kind,
  at: instant(at),
  on: civilDate(on),
  ...(meetingId && { meetingId }),
});
const shown = (history: readonly HistoryEntry[], goesOn = false): string[] =>
  pathOf(person, history, goesOn).map(({ day, entry }) => `${day} ${entry.kind}`);

it('begins with the referral and the conversation', () => {
  expect(shown([])).toEqual(['2026-08-20 conversation-held', '2026-08-17 referred']);
});

it('shows a meeting on its day, and a plan that was given up on the day it was made', () => {
  const called = line('match-meeting-called', '2026-11-20T10:00:00Z', '2026-11-26', 'M1');
  const moved = line('match-meeting-moved', '2026-11-22T10:00:00Z', '2026-12-01', 'M1');
  expect(shown([moved, called]).slice(0, 2)).toEqual([
    '2026-12-01 match-meeting-moved',
    '2026-11-20 match-meeting-called',
  ]);
});

it('shows nothing older than what was read while more is to come', () => {
  const closed = line('owner-changed', '2026-10-01T10:00:00Z', '2026-10-01');
  expect(shown([closed], true)).toEqual(['2026-10-01 owner-changed']);
});
