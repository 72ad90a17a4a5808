import { describe, expect, test } from 'vitest';
import { needNames, type NeedWeights } from '#shared/shapes/match-weights.ts';
import { readChoice, readToSet, sumOf, valuesOf, wishesAreMost, type WeightFields } from './read-weights.ts';

const choice = {
  parts: {
    ...{ wishes: 40, considerations: 25, hours: 15, travel: 5, language: 5 },
    ...{ surroundings: 4, pace: 2, support: 2, development: 2, load: 0 },
  },
  needs: { ...(Object.fromEntries(needNames.map((need) => [need, 1])) as NeedWeights), 'no-stairs': 3 },
};
const fields: WeightFields = { ...valuesOf(choice), reason: 'Aftalt på teammødet.', whyNotWishes: '' };

describe('weights as they are typed', () => {
  test('come out as they stand in the service', () => {
    expect(readChoice(fields)).toEqual(choice);
    expect(readToSet(fields, 3, {})).toEqual({ body: { ...choice, version: 3, reason: 'Aftalt på teammødet.' } });
  });

  test('are 100 together, or it is said at the first of them; what is no number is said at its own', () => {
    expect(sumOf({ ...fields, 'parts.wishes': '20' })).toBe(80);
    expect(readChoice({ ...fields, 'parts.wishes': '20' })).toBeUndefined();
    expect(readToSet({ ...fields, 'parts.wishes': '20' }, 0, {})).toHaveProperty(['errors', 'parts.wishes']);
    expect(readToSet({ ...fields, 'parts.hours': 'mange' }, 0, {})).toHaveProperty(['errors', 'parts.hours']);
    expect(readToSet({ ...fields, 'parts.hours': '14,5' }, 0, {})).toHaveProperty(['errors', 'parts.hours']);
  });

  test('ask why where the wishes do not count most, and only there', () => {
    const equal = { ...fields, 'parts.wishes': '30', 'parts.considerations': '35' };
    expect([wishesAreMost(fields), wishesAreMost(equal)]).toEqual([true, false]);
    expect(readToSet(equal, 0, {})).toHaveProperty('errors.whyNotWishes');
    expect(readToSet({ ...equal, whyNotWishes: 'Fordi.' }, 0, {})).toHaveProperty('body.whyNotWishes', 'Fordi.');
    expect(readToSet({ ...fields, whyNotWishes: 'Fordi.' }, 0, {})).toHaveProperty('body.whyNotWishes', undefined);
    expect(readToSet({ ...equal, reason: '' }, 0, {})).toHaveProperty('errors.reason');
  });
});
