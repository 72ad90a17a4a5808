import { expect, test } from 'vitest';
import { events } from '#shared/events/catalogue.ts';
import { asWords, fromWords, pack, unpack } from './packed.ts';

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

test('every event comes back from its words as it was', () => {
  const names = Object.keys(events);
  expect(names.length).toBeGreaterThan(100);
  expect(names.map((name) => fromWords(asWords(name)))).toEqual(names);
});
