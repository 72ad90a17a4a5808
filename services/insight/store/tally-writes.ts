import type { TallyChange } from '#services/insight/domain/difference.ts';
import { periodsUpTo } from '#services/insight/domain/tally.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { Table } from '#shared/runtime/table.ts';
import { update, type Write } from '#shared/runtime/write.ts';
import { tallyItem } from './insight-store.ts';

/** More periods than a range can hold: thirty days, eleven months, and years. */
const mostPeriods = 200;

/** Adds a change to the tally of its period; the tally comes into being by its first change. */
export function addToTally({ level, period, by }: TallyChange): Write {
  const moves = [...by];
  return update(tallyItem, [level, period], {
    set: `SET #kind = :kind, #schema = :schema ADD ${moves.map((_, place) => `#f${place} :f${place}`).join(', ')}`,
    names: {
      '#kind': 'itemKind',
      '#schema': 'itemSchema',
      ...Object.fromEntries(moves.map(([what], place) => [`#f${place}`, what])),
    },
    values: {
      ':kind': tallyItem.name,
      ':schema': tallyItem.schema,
      ...Object.fromEntries(moves.map(([, change], place) => [`:f${place}`, change])),
    },
  });
}

/** Persons in each figure and column as of a day, by `figureColumn`: a few small items, however many cases. */
export async function talliedUpTo(table: Table, asOf: CivilDate): Promise<ReadonlyMap<string, number>> {
  const pages = await Promise.all(
    periodsUpTo(asOf).map(({ level, from, to }) =>
      table.list({ kind: tallyItem, of: [level], from, to, limit: mostPeriods }),
    ),
  );
  const sums = new Map<string, number>();
  for (const tally of pages.flatMap((page) => page.items)) {
    for (const [what, change] of Object.entries(tally)) {
      if (typeof change === 'number') sums.set(what, (sums.get(what) ?? 0) + change);
    }
  }
  return sums;
}
