import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claim, giveBack } from './places.ts';

type Told = { readonly what: 'claim' | 'give-back'; readonly who: string };

const told = fc.array(
  fc.record<Told>({ what: fc.constantFrom('claim', 'give-back'), who: fc.constantFrom('a', 'b', 'c', 'd') }),
  { maxLength: 30 },
);
const nobody = { takenBy: [] as readonly string[], givenBackBy: [] as readonly string[] };
const after = (all: readonly Told[]) =>
  all.reduce((places, { what, who }) => (what === 'claim' ? claim : giveBack)(places, who), nobody);

describe('places as they are told of', () => {
  test('any order gives the same: those who claimed and did not give back', () => {
    fc.assert(
      fc.property(told, fc.infiniteStream(fc.nat()), (all, chance) => {
        const shuffled = all
          .map((each) => ({ each, at: chance.next().value as number }))
          .sort((one, other) => one.at - other.at)
          .map(({ each }) => each);
        const left = new Set(all.filter(({ what }) => what === 'give-back').map(({ who }) => who));
        const have = all.filter(({ what, who }) => what === 'claim' && !left.has(who)).map(({ who }) => who);
        expect(after(shuffled)).toEqual(after(all));
        expect(after(all).takenBy).toEqual([...new Set(have)].sort());
      }),
    );
  });

  test('told again, nothing changes', () => {
    fc.assert(
      fc.property(told, (all) => {
        const once = after(all);
        for (const { what, who } of all) {
          expect((what === 'claim' ? claim : giveBack)(once, who)).toBe(once);
        }
      }),
    );
  });
});
