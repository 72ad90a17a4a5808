import { importTable, type ImportMove } from '#services/visitation/domain/import-states.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import type { ReferralImportId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { nextState, priorStates } from '#shared/kernel/state-table.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { replace, type Write } from '#shared/runtime/write.ts';
import { importOf, referralImportItem, type ReferralImport } from './import-items.ts';
import type { VisitationStore } from './visitation-store.ts';

/** An import in the version the client saw, where the move can be made now. Refusals: import-not-found, stale-version, import-goes-on, import-over. */
export async function importAtVersion(
  visitation: Pick<VisitationStore, 'table'>,
  importId: ReferralImportId,
  version: number,
  move: ImportMove,
): Promise<Result<ReferralImport, VisitationRefusal>> {
  const found = await importOf(visitation, importId);
  if (!found.ok) return found;
  if (found.value.version !== version) return refuse('stale-version');
  const { state } = found.value;
  if (nextState(importTable, state, move)) return ok(found.value);
  return refuse(state === 'finished' || state === 'cancelled' ? 'import-over' : 'import-goes-on');
}

/** The import after a move, and the write that makes it so. Throws where the table has no such move. */
export function moved(
  before: ReferralImport,
  move: ImportMove,
  change: Partial<ReferralImport> = {},
): { readonly after: ReferralImport; readonly write: Write } {
  const state = nextState(importTable, before.state, move);
  if (!state) throw new Error(`an import that is ${before.state} cannot ${move}`);
  const after = asNextVersion({ ...before, ...change, state });
  return { after, write: replace(referralImportItem, before, after, priorStates(importTable, move)) };
}
