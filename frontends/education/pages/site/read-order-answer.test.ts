import { expect, it } from 'vitest';
import { readOrderAnswer, type OrderAnswerFields } from './read-order-answer.ts';

const empty: OrderAnswerFields = { answer: '', on: '', until: '', reason: '', outcome: '', note: '' };
const from = { past: '2026-06-01', ahead: '2026-11-28' };
const read = (fields: Partial<OrderAnswerFields>) => readOrderAnswer({ ...empty, ...fields }, 3, from);

it('sends only what belongs to the answer', () => {
  const fields = { answer: 'visit-held', on: '20-11-2026', reason: 'job', outcome: 'stop', until: '1-1-2027' };
  expect(read(fields)).toEqual({ body: { version: 3, answer: 'visit-held', on: '2026-11-20' } });
  expect(read({ answer: 'accept' })).toEqual({ body: { version: 3, answer: 'accept' } });
});

it('says at the field what is missing', () => {
  expect(Object.keys('errors' in read({}) ? (read({}) as { errors: object }).errors : {})).toEqual(['answer']);
  const evaluation = read({ answer: 'evaluation-held', on: 'i går' }) as { errors: Record<string, string> };
  expect(Object.keys(evaluation.errors).toSorted()).toEqual(['note', 'on', 'outcome']);
  const other = read({ answer: 'decline', reason: 'other' }) as { errors: Record<string, string> };
  expect(Object.keys(other.errors)).toEqual(['note']);
});

it('reads the day the start-up period ends as one to come', () => {
  expect(read({ answer: 'start-up-begun', on: '23/11', until: '10/1' })).toMatchObject({
    body: { on: '2026-11-23', until: '2027-01-10' },
  });
});
