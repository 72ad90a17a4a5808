/** A row of a table: how many there are, and of how many something is true. */
export type SplitRow = { readonly name: string; readonly whole: number; readonly part: number };

/** The same as it may be shown: a figure that could point to a person is absent. */
export type ShownRow = { readonly name: string; readonly whole?: number; readonly part?: number };

/**
 * Rows and their total without what could point to a person: figures from 1 to below `least`, also the rest of a row that its
 * part would leave; and the rows that, taken from the total, would give a hidden one away. Of the rows that give away, the
 * smallest go.
 */
export function withoutSmallCells(
  rows: readonly SplitRow[],
  total: Omit<SplitRow, 'name'>,
  least: number,
): { readonly rows: readonly ShownRow[]; readonly total: Omit<ShownRow, 'name'> } {
  const isSmall = (figure: number): boolean => figure > 0 && figure < least;
  const hidden = new Set(rows.filter((row) => measuresOf(row).some(isSmall)).map(({ name }) => name));
  while (givesAway(rows, total, hidden, isSmall)) {
    const [next] = rows.filter(({ name }) => !hidden.has(name)).toSorted((one, other) => one.whole - other.whole);
    if (!next) break;
    hidden.add(next.name);
  }
  const showsPart = !measuresOf(total).some(isSmall);
  return {
    rows: rows.map((row) => (hidden.has(row.name) ? { name: row.name } : row)),
    total: { ...(!isSmall(total.whole) && { whole: total.whole }), ...(showsPart && { part: total.part }) },
  };
}

/** Whether what is shown, taken from the total, leaves one hidden row alone, or a small figure. */
function givesAway(
  rows: readonly SplitRow[],
  total: Omit<SplitRow, 'name'>,
  hidden: ReadonlySet<string>,
  isSmall: (figure: number) => boolean,
): boolean {
  if (hidden.size === 0) return false;
  if (hidden.size === 1) return true;
  const shown = rows.filter(({ name }) => !hidden.has(name));
  const left = measuresOf(total).map((figure, place) =>
    shown.reduce((rest, row) => rest - (measuresOf(row)[place] ?? 0), figure),
  );
  return left.some(isSmall);
}

function measuresOf({ whole, part }: Omit<SplitRow, 'name'>): readonly number[] {
  return [whole, part, whole - part];
}
