import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { importOf, linesOfAPart, type ReferralImport } from '#services/visitation/store/import-items.ts';
import { partsDone } from '#services/visitation/store/import-jobs.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { ReferralImportId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { jobRow, type Job } from '#shared/runtime/jobs.ts';
import { shortLivedFolders } from '#shared/runtime/ports/short-lived-files.ts';
import type { ImportView } from '#shared/shapes/referral-import.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** How far an import is, and what it would do or did. Nobody of the list is seen by it. Refusal: import-not-found. */
export async function openImport(
  { now }: Pick<Call, 'now'>,
  visitation: VisitationStore,
  importId: ReferralImportId,
): Promise<Result<ImportView, VisitationRefusal>> {
  const found = await importOf(visitation, importId);
  if (!found.ok) return found;
  const { jobId } = found.value;
  const job = jobId && (await visitation.table.fresh(jobRow, jobId));
  return ok(importView(found.value, now, job || undefined));
}

/** An import as it is shown, with the progress of the job that works on it. */
export function importView(list: ReferralImport, now: Instant, job?: Job): ImportView {
  const { jobId: _job, confirmedBy: _by, ownerIds: _owners, parts = 0, headings, columns, ...shown } = list;
  return {
    ...shown,
    ...(headings && { headings: [...headings] }),
    ...(columns && { columns: [...columns] }),
    ...(job?.state === 'running' && parts > 0 && { progress: progressOf(job, list) }),
    linesKept:
      list.state !== 'cancelled' &&
      Date.parse(now) - Date.parse(list.startedAt) < shortLivedFolders.imports.keptDays * dayMs,
  };
}

/** In lines; of those of the last part as if it were full, where nobody counted them yet. */
function progressOf(job: Job, { parts = 0, counts }: ReferralImport): NonNullable<ImportView['progress']> {
  const total = counts ? Object.values(counts).reduce((sum, count) => sum + count, 0) : parts * linesOfAPart;
  return { done: Math.min(total, partsDone(job) * linesOfAPart), total, since: job.startedAt };
}
