import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { absenceItem } from '#services/visitation/store/handover-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { removeUnchanged } from '#shared/runtime/conditions.ts';
import type { AbsenceSaved } from '#shared/shapes/handover.ts';

/** The colleague is back, or is not away after all. Refusals: absence-not-found, stale-version. */
export async function endAbsence(
  call: Call,
  { table }: VisitationStore,
  absenceId: Id<'absence'>,
  version: number,
): Promise<Result<AbsenceSaved, VisitationRefusal>> {
  const absence = await table.fresh(absenceItem, absenceId);
  if (!absence) return refuse('absence-not-found');
  if (absence.version !== version) return refuse('stale-version');
  const answer = { absenceId, version: asNextVersion(absence).version };
  return commit(call, table, { writes: [removeUnchanged(absenceItem, absence)], events: [], about: [], answer });
}
