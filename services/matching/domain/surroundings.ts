import type { ProfileFacts } from '#shared/shapes/profile.ts';
import { surroundingPairs, type Surrounding } from '#shared/shapes/place-traits.ts';
import { barNotKnown, barOfAsked } from './known-fit.ts';
import type { Opening } from './opening.ts';
import { noReasons, reason, type PartReasons } from './reasons.ts';

const [barSame, barOpposite] = [100, 0];

/**
 * How well what is around one is what the person wishes (0-100): of the pairs the person spoke of, one in common fits, the
 * opposite alone does not, and what the workplace has not said stands in the middle.
 */
export function surroundingsBar({ placeWishes }: ProfileFacts, opening: Opening): number {
  const wished = placeWishes?.surroundings;
  if (!wished?.length) return barNotKnown;
  return barOfAsked(pairsAsked(wished).map((pair) => barOfPair(pair, wished, opening)));
}

/** What speaks for and against what is around one. */
export function surroundingsReasons({ placeWishes }: ProfileFacts, opening: Opening): PartReasons {
  const wished = placeWishes?.surroundings ?? [];
  if (wished.length === 0) return { ...noReasons, notKnown: [reason('surroundings', 'surroundings-not-asked')] };
  const each = pairsAsked(wished).map((pair) => {
    const bar = barOfPair(pair, wished, opening);
    const wanted = pair.filter((one) => wished.includes(one));
    const fitting = wanted.find((one) => canBe(opening, one));
    const is = fitting ?? pair.find((one) => saysOf(opening, one)) ?? pair[0];
    return { bar, wanted: wanted[0] ?? pair[0], is };
  });
  const other = each.filter(({ bar }) => bar === barOpposite);
  const unsaid = each.filter(({ bar }) => bar === undefined);
  return {
    for: each
      .filter(({ bar }) => bar === barSame)
      .map(({ is }) => reason('surroundings', 'surroundings-fit', { surrounding: is })),
    against: other.map(({ wanted, is }) =>
      reason('surroundings', 'surroundings-other', { surrounding: is, wantedSurrounding: wanted }),
    ),
    wouldChange: [...other, ...unsaid].map(({ wanted }) =>
      reason('surroundings', 'ask-surroundings', { surrounding: wanted }),
    ),
    notKnown: unsaid.map(({ wanted }) => reason('surroundings', 'surroundings-unsaid', { surrounding: wanted })),
  };
}

type Pair = (typeof surroundingPairs)[number];

function pairsAsked(wished: readonly Surrounding[]): Pair[] {
  return surroundingPairs.filter((pair) => pair.some((one) => wished.includes(one)));
}

function barOfPair(pair: Pair, wished: readonly Surrounding[], opening: Opening): number | undefined {
  if (pair.some((one) => wished.includes(one) && canBe(opening, one))) return barSame;
  return pair.some((one) => saysOf(opening, one)) ? barOpposite : undefined;
}

/** Whether the workplace says it is so. */
function saysOf({ traits }: Opening, surrounding: Surrounding): boolean {
  return traits?.surroundings?.includes(surrounding) ?? false;
}

/** Whether it is so, or can be for somebody who needs it: that never speaks against whoever wishes the opposite. */
function canBe(opening: Opening, surrounding: Surrounding): boolean {
  if (saysOf(opening, surrounding)) return true;
  if (surrounding === 'quiet') return opening.accommodates.includes('quiet-surroundings');
  return surrounding === 'few-people' && opening.accommodates.includes('few-people');
}
