import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { numberAsTyped } from '#kit/numbers/danish-numbers.ts';
import { MatchPlanAsk } from '#shared/shapes/match-plan.ts';

/** What a plan is asked with, as the form keeps it: ids, and `person opening` or `opening places` where two belong together. */
export type PlanFields = {
  readonly atLeast: string;
  readonly without: readonly string[];
  readonly locked: readonly string[];
  readonly added: readonly string[];
};

export const askedNothing: PlanFields = { atLeast: '0', without: [], locked: [], added: [] };

/** The two that belong together. */
export function partsOf(pair: string): readonly [string, string] {
  const [one = '', other = ''] = pair.split(' ');
  return [one, other];
}

/** Both as one choice. */
export function pairOf(one: string, other: string | number): string {
  return `${one} ${other}`;
}

/** A person is locked to one place: another one takes the place of the first. */
export function withLock(locked: readonly string[], candidateId: string, openingId: string): readonly string[] {
  return [...locked.filter((pair) => partsOf(pair)[0] !== candidateId), pairOf(candidateId, openingId)];
}

/** An opening with so many places more; none takes it off the list. */
export function withPlaces(added: readonly string[], openingId: string, places: number): readonly string[] {
  const others = added.filter((pair) => partsOf(pair)[0] !== openingId);
  if (places <= 0) return others;
  const stands = added.findIndex((pair) => partsOf(pair)[0] === openingId);
  return stands < 0
    ? [...added, pairOf(openingId, places)]
    : added.map((pair, place) => (place === stands ? pairOf(openingId, places) : pair));
}

/** The request, or what is wrong in which field. */
export function readPlanAsk({ atLeast, without, locked, added }: PlanFields) {
  return readWithShape(MatchPlanAsk, {
    atLeast: numberAsTyped(atLeast),
    ...(without.length > 0 && { without: [...without] }),
    ...(locked.length > 0 && {
      locked: locked.map(partsOf).map(([candidateId, openingId]) => ({ candidateId, openingId })),
    }),
    ...(added.length > 0 && {
      added: added.map(partsOf).map(([openingId, places]) => ({ openingId, places: Number(places) })),
    }),
  });
}
