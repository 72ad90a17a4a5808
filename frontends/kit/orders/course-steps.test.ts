import { expect, it } from 'vitest';
import { civilDate } from '#shared/kernel/time.ts';
import { answersOpen, stepsOf } from './course-steps.ts';

const endsOn = '2027-06-06';
const day = civilDate('2026-12-07');

it('says which steps are done, which is next, and which come later', () => {
  const steps = stepsOf({ state: 'accepted', course: { acceptedOn: day }, endsOn });
  expect(steps.map(({ name, at }) => [name, at])).toEqual([
    ['placed', 'done'],
    ['accepted', 'done'],
    ['visited', 'next'],
    ['starting', 'later'],
    ['evaluated', 'later'],
    ['running', 'later'],
    ['ended', 'later'],
  ]);
});

it('has no next step where the course is over, also where it ended before all steps were taken', () => {
  const declined = stepsOf({ state: 'declined', course: {}, endsOn });
  expect(declined.filter(({ at }) => at === 'next')).toEqual([]);
  const ended = stepsOf({ state: 'ended', course: { acceptedOn: day, startUpFrom: day, endedOn: day }, endsOn });
  expect(ended.map(({ at }) => at)).toEqual(['done', 'done', 'later', 'done', 'later', 'later', 'done']);
});

it('offers the next step first, and in a pause only the way out of it', () => {
  expect(answersOpen({ state: 'placed', course: {} })).toEqual(['accept', 'decline']);
  expect(answersOpen({ state: 'starting', course: {} })[0]).toBe('evaluation-held');
  expect(answersOpen({ state: 'running', course: { pausedFrom: day } })).toEqual(['resumed', 'end-reported']);
  expect(answersOpen({ state: 'ended', course: { reportedOn: day } })).toEqual([]);
  expect(answersOpen({ state: 'cancelled', course: {} })).toEqual([]);
});
