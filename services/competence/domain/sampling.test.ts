import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instant } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { sampledExternally, verifiedInternally } from '#shared/rules/learning-rules.ts';
import { civilDate } from '#shared/kernel/time.ts';
import { aCvr } from '#test/builders/cvr.ts';
import { anId } from '#test/builders/ids.ts';
import { draw, isDrawn, nothingSampled, type Drawn } from './sampling.ts';

const about = () => ({
  assessmentId: anId('assessment'),
  recordId: anId('learningRecord'),
  drawnAt: instant('2026-11-23T09:00:00Z'),
  drawnBy: anId('person'),
});
const day = civilDate('2026-11-23');
const [internal, external] = [ruleOn(verifiedInternally, day).value, ruleOn(sampledExternally, day).value];

const chances = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const sequence = fc.array(fc.record({ internal: chances, external: chances }), { minLength: 1, maxLength: 300 });

/** Every draw of a sequence of approvals at one institution. */
function draws(chancesInOrder: readonly { internal: number; external: number }[]): Drawn[] {
  let count = nothingSampled(aCvr());
  return chancesInOrder.map((chance) => {
    const next = draw(count, about(), chance);
    count = next.count;
    return next.drawn;
  });
}

describe('drawing for verification', () => {
  test('after every single approval, whatever chance says, each share is met', () => {
    fc.assert(
      fc.property(sequence, (chancesInOrder) => {
        const seen = { internal: 0, external: 0 };
        for (const drawn of draws(chancesInOrder)) {
          seen.internal += drawn.internal ? 1 : 0;
          seen.external += drawn.external ? 1 : 0;
          expect(seen.internal * 100).toBeGreaterThanOrEqual(internal * drawn.number);
          expect(seen.external * 100).toBeGreaterThanOrEqual(external * drawn.number);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('nobody can know beforehand that the next goes free: there is always a chance that draws it', () => {
    fc.assert(
      fc.property(sequence, (chancesInOrder) => {
        const before = draws(chancesInOrder);
        const drawnBefore = before.filter((drawn) => drawn.internal).length;
        expect(isDrawn(drawnBefore, before.length + 1, internal, 0)).toBe(true);
      }),
    );
  });

  test('when chance never draws, it draws just enough; over many, chance draws little more than the share', () => {
    const never = draws(Array.from({ length: 100 }, () => ({ internal: 0.99, external: 0.99 })));
    expect(never.filter((drawn) => drawn.internal)).toHaveLength(internal);
    expect(never.filter((drawn) => drawn.external)).toHaveLength(external);
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const random = pseudoRandom(seed);
        const many = draws(Array.from({ length: 2000 }, () => ({ internal: random(), external: random() })));
        const share = many.filter((drawn) => drawn.internal).length / many.length;
        expect(share).toBeGreaterThanOrEqual(internal / 100);
        expect(share).toBeLessThan(internal / 100 + 0.08);
      }),
      { numRuns: 20 },
    );
  });

  test('the two kinds are drawn each by its own chance', () => {
    const chancesInOrder = [
      { internal: 0.99, external: 0.99 },
      { internal: 0, external: 0.99 },
      { internal: 0.99, external: 0 },
    ];
    const kinds = draws(chancesInOrder).map((drawn) => [drawn.internal, drawn.external]);
    expect(kinds).toEqual([
      [true, true],
      [true, false],
      [false, true],
    ]);
  });
});

/** Evenly spread numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function pseudoRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
