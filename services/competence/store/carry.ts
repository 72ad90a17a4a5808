import type { CandidateId } from '#shared/kernel/ids.ts';
import type { Call } from '#shared/runtime/call.ts';
import { removeUnchanged, writeIfNewer } from '#shared/runtime/conditions.ts';
import type { Item, ItemKind } from '#shared/runtime/item.ts';
import type { CompetenceStore, OpenCompetence } from './competence-store.ts';

/** A person turned out to be another citizen: what is theirs goes from the one scope to the other. */
export type Move = {
  readonly candidateId: CandidateId;
  readonly from: CompetenceStore;
  readonly to: CompetenceStore;
  /** The platform in the scope it goes to. */
  readonly call: Call;
  readonly open: OpenCompetence;
};

/** Something that a citizen's scope holds of a candidate, and how it follows the person. Repeats without harm. */
export type Holding = {
  /** The kinds of item it is kept in. */
  readonly kinds: readonly { readonly name: string }[];
  readonly follow: (move: Move) => Promise<void>;
};

/**
 * Brings a row where the person is, in another form where it is changed by that, and takes it from where they are not. Where
 * somebody wrote it meanwhile the removal fails, and the event is told again.
 */
export async function carry<Value extends Item & { readonly version: number }>(
  { from, to }: Pick<Move, 'from' | 'to'>,
  kind: ItemKind<Value>,
  row: Value,
  asCarried: Value = row,
): Promise<void> {
  await writeIfNewer(to.table, kind, asCarried);
  await from.table.transact([removeUnchanged(kind, row)]);
}
