import { describe, expect, test } from 'vitest';
import { anId } from '#test/builders/ids.ts';
import { askedNothing, pairOf, readPlanAsk, withLock, withPlaces } from './plan-asked.ts';

const [one, other] = [anId('opening', 'a'), anId('opening', 'b')];
const person = anId('candidate', 'a');

describe('what a plan is asked with', () => {
  test('nothing is asked where nothing is chosen', () => {
    expect(readPlanAsk(askedNothing)).toEqual({ body: { atLeast: 0 } });
  });

  test('all that is chosen comes out as the service reads it', () => {
    const fields = { atLeast: '40', without: ['41000007'], locked: [pairOf(person, one)], added: [pairOf(other, 2)] };
    expect(readPlanAsk(fields)).toEqual({
      body: {
        ...{ atLeast: 40, without: ['41000007'] },
        locked: [{ candidateId: person, openingId: one }],
        added: [{ openingId: other, places: 2 }],
      },
    });
    expect(readPlanAsk({ ...fields, atLeast: '101' })).toHaveProperty('errors.atLeast');
  });

  test('a person is locked to one place, and places are counted up and down to none', () => {
    expect(withLock([pairOf(person, one)], person, other)).toEqual([pairOf(person, other)]);
    const added = withPlaces(withPlaces([], one, 1), other, 1);
    expect(withPlaces(added, one, 2)).toEqual([pairOf(one, 2), pairOf(other, 1)]);
    expect(withPlaces(added, one, 0)).toEqual([pairOf(other, 1)]);
  });
});
