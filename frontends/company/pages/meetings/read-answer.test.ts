import { expect, test } from 'vitest';
import { readAnswer, type AnswerFields } from './read-answer.ts';

const fields: AnswerFields = {
  answer: 'ask-to-move',
  reason: 'time-does-not-suit',
  proposed: '27. november',
  time: '9',
  note: ' ',
};
const today = '2026-11-24';

test('a wish for another time carries the time in UTC and no empty words', () => {
  expect(readAnswer(fields, 2, today)).toEqual({
    body: {
      version: 2,
      answer: 'ask-to-move',
      reason: 'time-does-not-suit',
      proposed: ['2026-11-27T08:00:00.000Z'],
    },
  });
});

test('no time need be proposed, but half a time is asked for whole', () => {
  expect(readAnswer({ ...fields, proposed: '', time: '' }, 2, today)).toMatchObject({ body: { proposed: [] } });
  expect(readAnswer({ ...fields, time: '' }, 2, today)).toEqual({ errors: { time: expect.any(String) } });
  expect(readAnswer({ ...fields, proposed: 'snart' }, 2, today)).toEqual({ errors: { proposed: expect.any(String) } });
});

test('a decline carries no time, even where one stands in a field that is no longer shown', () => {
  expect(readAnswer({ ...fields, answer: 'decline', reason: 'too-busy' }, 2, today)).toMatchObject({
    body: { answer: 'decline', proposed: [] },
  });
});

test('what is not chosen is asked for', () => {
  expect(readAnswer({ ...fields, answer: '', reason: '' }, 2, today)).toEqual({
    errors: { answer: expect.any(String), reason: expect.any(String) },
  });
});
