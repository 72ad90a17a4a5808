import { addDays, type CivilDate } from '#shared/kernel/time.ts';
import type { Figure } from '#shared/shapes/results.ts';
import type { Fact } from './case.ts';
import { columnsOn, figuresOn, type ColumnOfGroup } from './counts-on.ts';

/** A stretch of days on which a person counts in a figure and column: from a day up to, not including, another. */
export type Spell = {
  readonly figure: Figure;
  readonly column: string;
  readonly from: CivilDate;
  readonly until?: CivilDate;
};

/**
 * All spells of a person. What a person counts as changes only on the days of the facts and on the day after a last
 * one; between those it is the same, so those days are asked and neighbours that agree are joined.
 */
export function spellsOf(facts: readonly Fact[], columnOf: ColumnOfGroup): Spell[] {
  const open = new Map<string, Spell>();
  const closed: Spell[] = [];
  for (const day of daysOfChange(facts)) {
    const places = placesOn(facts, columnOf, day);
    for (const [place, spell] of open) {
      if (places.has(place)) continue;
      closed.push({ ...spell, until: day });
      open.delete(place);
    }
    for (const [place, { figure, column }] of places) {
      if (!open.has(place)) open.set(place, { figure, column, from: day });
    }
  }
  return [...closed, ...open.values()];
}

/** A spell as one word, and back; how the case row keeps what was counted. */
export function spellText({ figure, column, from, until }: Spell): string {
  return [figure, from, until ?? '', column].join(' ');
}

export function spellFrom(text: string): Spell {
  const [figure, from, until, ...column] = text.split(' ');
  return {
    figure: figure as Figure,
    column: column.join(' '),
    from: from as CivilDate,
    ...(until && { until: until as CivilDate }),
  };
}

function daysOfChange(facts: readonly Fact[]): CivilDate[] {
  const days = facts.flatMap((fact) => (fact.is === 'ended' ? [fact.on, addDays(fact.on, 1)] : [fact.on]));
  return [...new Set(days)].sort();
}

function placesOn(facts: readonly Fact[], columnOf: ColumnOfGroup, day: CivilDate) {
  const columns = columnsOn(facts, columnOf, day);
  const places = figuresOn(facts, day).flatMap((figure) => columns.map((column) => ({ figure, column })));
  return new Map(places.map((place) => [`${place.figure} ${place.column}`, place]));
}
