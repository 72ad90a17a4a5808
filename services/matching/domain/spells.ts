import { addDays, type CivilDate } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { countedAsOneWithin } from '#shared/rules/placement-rules.ts';
import type { PlacementKind } from '#shared/shapes/vocabulary.ts';
import type { Placement } from './placement.ts';
import { stretchesOf } from './terms.ts';

/** A time without a break that counts: its first day, and its last where one is known. */
export type Spell = { readonly from: CivilDate; readonly until?: CivilDate };

/**
 * The times somebody was or will be in a company on some kinds of terms, over all their placements there. New hours do
 * not begin a new one, nor does a short break.
 */
export function spellsOf(placements: readonly Placement[], kinds: readonly PlacementKind[]): Spell[] {
  const stretches = placements
    .flatMap((placement) => stretchesOf(placement))
    .filter(({ kind }) => kinds.includes(kind))
    .toSorted((one, other) => (one.from < other.from ? -1 : 1));
  const spells: Spell[] = [];
  for (const { from, until } of stretches) {
    const before = spells.at(-1);
    if (before && goesOn(before, from)) spells[spells.length - 1] = joined(before, until);
    else spells.push({ from, ...(until && { until }) });
  }
  return spells;
}

function goesOn({ until }: Spell, from: CivilDate): boolean {
  return !until || from <= addDays(until, ruleOn(countedAsOneWithin, from).value + 1);
}

function joined(before: Spell, until: CivilDate | undefined): Spell {
  if (!before.until || !until) return { from: before.from };
  return { from: before.from, until: until > before.until ? until : before.until };
}
