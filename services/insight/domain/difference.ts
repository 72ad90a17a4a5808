import type { CivilDate } from '#shared/kernel/time.ts';
import { spellFrom, spellText, type Spell } from './spells.ts';
import { figureColumn, periodsOf, type Level } from './tally.ts';

/** How a tally of one period changes: by figure and column, up or down. */
export type TallyChange = { readonly level: Level; readonly period: string; readonly by: ReadonlyMap<string, number> };

/** A step from what is counted towards what should be. */
export type Step = {
  readonly counted: readonly string[];
  /** Rows of the lists behind the figures to write, and to take away. */
  readonly shown: readonly Spell[];
  readonly hidden: readonly Spell[];
  readonly tallies: readonly TallyChange[];
  /** Whether everything is counted after this step. */
  readonly complete: boolean;
};

/**
 * The step from what is counted for a person to what should be: the old contribution taken out, the new one put in.
 * Where that takes more than `mostWrites` writes, the first part of it; each part leaves tallies and lists in agreement.
 */
export function stepTowards(counted: readonly string[], due: readonly Spell[], mostWrites: number): Step {
  const wanted = new Set(due.map(spellText));
  const had = new Set(counted);
  const changes = byRow(
    [...had].filter((text) => !wanted.has(text)),
    [...wanted].filter((text) => !had.has(text)),
  );
  const tallies = new Map<string, { level: Level; period: string; by: Map<string, number> }>();
  const done: RowChange[] = [];
  for (const change of changes) {
    const periods = new Set([...tallies.keys(), ...change.moves.flatMap(({ on }) => periodsOf(on).map(nameOf))]);
    if (done.length > 0 && done.length + 1 + periods.size > mostWrites) break;
    done.push(change);
    for (const move of change.moves) tell(tallies, move);
  }
  for (const { out, into } of done) {
    if (out) had.delete(spellText(out));
    if (into) had.add(spellText(into));
  }
  return {
    counted: [...had].sort(),
    shown: done.flatMap(({ into }) => into ?? []),
    hidden: done.flatMap(({ out, into }) => (out && !into ? [out] : [])),
    tallies: [...tallies.values()].flatMap((tally) => withoutZeros(tally)),
    complete: done.length === changes.length,
  };
}

type Move = { readonly on: CivilDate; readonly what: string; readonly by: 1 | -1 };
type RowChange = { readonly out?: Spell; readonly into?: Spell; readonly moves: readonly Move[] };

/** Old and new spells paired by the row they stand in: the same figure, column and first day. */
function byRow(old: readonly string[], fresh: readonly string[]): RowChange[] {
  const rows = new Map<string, { out?: Spell; into?: Spell }>();
  const rowOf = ({ figure, column, from }: Spell) => spellText({ figure, column, from });
  for (const spell of old.map(spellFrom)) rows.set(rowOf(spell), { out: spell });
  for (const spell of fresh.map(spellFrom)) rows.set(rowOf(spell), { ...rows.get(rowOf(spell)), into: spell });
  return [...rows.values()].map((row) => ({ ...row, moves: [...moves(row.out, -1), ...moves(row.into, 1)] }));
}

function moves(spell: Spell | undefined, by: 1 | -1): Move[] {
  if (!spell) return [];
  const what = figureColumn(spell.figure, spell.column);
  const back = by === 1 ? -1 : 1;
  return [{ on: spell.from, what, by }, ...(spell.until ? [{ on: spell.until, what, by: back } as const] : [])];
}

function tell(tallies: Map<string, { level: Level; period: string; by: Map<string, number> }>, move: Move): void {
  for (const each of periodsOf(move.on)) {
    const tally = tallies.get(nameOf(each)) ?? { ...each, by: new Map<string, number>() };
    tally.by.set(move.what, (tally.by.get(move.what) ?? 0) + move.by);
    tallies.set(nameOf(each), tally);
  }
}

function nameOf({ level, period }: { level: Level; period: string }): string {
  return `${level} ${period}`;
}

function withoutZeros(tally: TallyChange): TallyChange[] {
  const by = new Map([...tally.by].filter(([, change]) => change !== 0));
  return by.size > 0 ? [{ ...tally, by }] : [];
}
