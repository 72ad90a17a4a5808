import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { thingsOf } from '#services/visitation/store/import-jobs.ts';
import { importAtVersion, moved } from '#services/visitation/store/import-moves.ts';
import { loadLines } from '#services/visitation/store/import-items.ts';
import { writingJob } from '#services/visitation/store/write-lines.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { ReferralImportId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { beginJob } from '#shared/runtime/jobs.ts';
import { unknownStaff } from '#shared/runtime/known-staff.ts';
import type { ImportChanged, ImportConfirmation } from '#shared/shapes/referral-import.ts';

/**
 * Somebody saw what a list would do and wants it so: its good lines are referred, as a job that goes on whoever closes their page. Those
 * whom the list gives to nobody go to the named in turn. Refusals: import-not-found, stale-version, import-goes-on, import-over,
 * import-without-good-lines, import-lines-gone, fields-not-accepted (somebody who does not work here).
 */
export async function confirmImport(
  call: Call,
  visitation: VisitationStore,
  importId: ReferralImportId,
  { version, ownerIds }: ImportConfirmation,
): Promise<Result<ImportChanged, VisitationRefusal>> {
  const found = await importAtVersion(visitation, importId, version, 'confirm-import');
  if (!found.ok) return found;
  const named = Object.fromEntries(ownerIds.map((ownerId, place) => [`/ownerIds/${place}`, ownerId]));
  const errors = await unknownStaff(call, visitation.table, named);
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const { counts, parts = 0 } = found.value;
  if (!counts?.ready) return refuse('import-without-good-lines');
  if (!(await loadLines(visitation, importId, parts - 1))) return refuse('import-lines-gone');
  const jobId = call.newId('job');
  const job = beginJob(call, { jobId, kind: writingJob, owner: importId, things: thingsOf(parts) });
  const { personId, role } = call.caller;
  const { after, write } = moved(found.value, 'confirm-import', { jobId, ownerIds, confirmedBy: { personId, role } });
  return commit(call, visitation.table, {
    writes: [write, ...job.writes],
    events: job.events,
    about: [],
    answer: { importId, version: after.version },
  });
}
