import { describe, expect, test } from 'vitest';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { shows, type ChangeInMatching } from './shows-change.ts';

const day = '2026-11-24';
const at = '2026-11-24T09:00:00.000Z';
const history = [
  { kind: 'six-month-check-answered', at, on: day, placementId: 'pla-1', version: 7 },
  { kind: 'placement-started', at, on: day, placementId: 'pla-1', version: 1 },
  { kind: 'match-meeting-moved', at, on: day, meetingId: 'mee-1', version: 2 },
  { kind: 'match-meeting-called', at, on: day, meetingId: 'mee-2' },
] as unknown as CandidateView['history'];

describe('a person’s timeline shows a change', () => {
  test.each<[ChangeInMatching, boolean]>([
    [{ meetingId: 'mee-1', version: 2 }, true],
    [{ meetingId: 'mee-1', version: 1 }, true],
    [{ meetingId: 'mee-1', version: 3 }, false],
    [{ meetingId: 'mee-2', version: 1 }, false],
    [{ placementId: 'pla-1', version: 1 }, true],
    [{ placementId: 'pla-1', version: 2 }, false],
    [{ checkOf: 'pla-1', version: 7 }, true],
    [{ checkOf: 'pla-1', version: 8 }, false],
  ])('%o: %s', (change, expected) => {
    expect(shows({ history }, change)).toBe(expected);
  });
});
