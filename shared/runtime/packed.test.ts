import { expect, test } from 'vitest';
import { pack, unpack } from './packed.ts';

test('what is packed comes out as it was, and names that return cost little', () => {
  const heard = Object.fromEntries(
    ['one', 'two', 'three'].map((service) => [
      service,
      ['CandidateReferred', 'PlacementStarted', 'SixMonthCheckAnswered'],
    ]),
  );
  expect(unpack(pack(heard))).toEqual(heard);
  expect(pack(heard).length).toBeLessThan(JSON.stringify(heard).length / 1.5);
});
