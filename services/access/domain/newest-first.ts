type Placed = { readonly at: string; readonly viewId: string };

/** The first `limit` of several lists together, newest first; the same order as each list has by itself. */
export function newestFirst<Row extends Placed>(lists: readonly (readonly Row[])[], limit: number): readonly Row[] {
  const placeOf = (row: Row): string => `${row.at}#${row.viewId}`;
  return lists
    .flat()
    .sort((one, other) => (placeOf(one) < placeOf(other) ? 1 : -1))
    .slice(0, limit);
}
