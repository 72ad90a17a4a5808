import { describe, expect, test } from 'vitest';
import { roles } from '#shared/access/roles.ts';
import { nextState } from '#shared/kernel/state-table.ts';
import { healthWordsIn } from '#shared/shapes/health-words.ts';
import { observationStates, ObservationMarked, WorkDescribed } from '#shared/shapes/work-observation.ts';
import { observationTable, type ObservationAction } from './work-observation.ts';

const actions: readonly ObservationAction[] = [
  ...(['correct-observation', 'take-in-correction', 'mark-usable', 'mark-not-usable', 'withdraw-observation'] as const),
];

describe('an observation', () => {
  test('may be marked by caseworker and job broker alone, and nothing brings back what was taken back', () => {
    const marks = roles.filter((role) => nextState(observationTable, 'waiting', 'mark-usable', role));
    expect(marks).toEqual(['caseworker', 'job-broker']);
    expect(
      actions.filter((action) => roles.some((role) => nextState(observationTable, 'withdrawn', action, role))),
    ).toEqual([]);
    expect(Object.keys(observationTable)).toEqual([...observationStates]);
  });

  test('put right has to be judged anew, whatever it was before', () => {
    for (const state of ['waiting', 'usable', 'not-usable'] as const)
      expect(nextState(observationTable, state, 'correct-observation', 'job-broker')).toBe('waiting');
  });
});

describe('words that look like health', () => {
  test.each([
    ['Hun har ADHD og tager medicin', ['ADHD', 'medicin']],
    ['Depressionen fylder. depressionen igen', ['Depressionen']],
    ['He was sick and saw a doctor', ['sick', 'doctor']],
    ['Går i stå, når flere beder om noget på én gang', []],
    ['Sygner ikke hen, arbejder fuldt ud og er afslappet', []],
    ['Behandler kunder pænt og fylder op', []],
    ['Addere tal i kassen, tålmodig', []],
  ])('%s', (text, words) => {
    expect(healthWordsIn(text).map(({ word }) => word)).toEqual(words);
  });

  test('are refused at their field until the one who writes wants to keep them', () => {
    const said = { on: '2026-11-23', hinders: 'Har angst' };
    const read = WorkDescribed.safeParse(said);
    expect(read.error?.issues).toMatchObject([{ path: ['hinders'], message: 'looks-like-health' }]);
    expect(WorkDescribed.safeParse({ ...said, keepWords: true }).success).toBe(true);
    expect(WorkDescribed.safeParse({ on: '2026-11-23' }).error?.issues[0]?.message).toBe('say-something');
  });

  test('a no needs a reason', () => {
    expect(ObservationMarked.safeParse({ version: 1, use: false }).error?.issues).toMatchObject([{ path: ['reason'] }]);
  });
});
