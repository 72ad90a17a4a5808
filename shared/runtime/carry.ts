import { removeUnchanged, writeIfNewer } from './conditions.ts';
import type { Item, ItemKind } from './item.ts';
import type { Table } from './table.ts';

/** Something that a citizen's scope holds of a candidate, and how it follows the person. Repeats without harm. */
export type Holding<Move> = {
  /** The kinds of item it is kept in. */
  readonly kinds: readonly { readonly name: string }[];
  readonly follow: (move: Move) => Promise<void>;
};

/**
 * Brings a row where the person is, in another form where it is changed by that, and takes it from where they are not. Where
 * somebody wrote it meanwhile the removal fails, and the event is told again.
 */
export async function carry<Value extends Item & { readonly version: number }>(
  { from, to }: { readonly from: { readonly table: Table }; readonly to: { readonly table: Table } },
  kind: ItemKind<Value>,
  row: Value,
  asCarried: Value = row,
): Promise<void> {
  await writeIfNewer(to.table, kind, asCarried);
  await from.table.transact([removeUnchanged(kind, row)]);
}
