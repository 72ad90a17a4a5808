import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { partsDone } from '#services/visitation/store/import-jobs.ts';
import { exportView, journalExportItem, type JournalExport } from '#services/visitation/store/journal-export-items.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import { jobRow } from '#shared/runtime/jobs.ts';
import { readPage } from '#shared/runtime/paged-list.ts';
import type { PageQuery } from '#shared/shapes/fields.ts';
import type { JournalExportPage, JournalExportView } from '#shared/shapes/journal-export.ts';

const pageSize = 10;

/**
 * The times a person's journal was made files, the newest first: who asked and why, how far it is, and whether the files can
 * still be fetched. Refusals: candidate-not-found, cursor-not-valid.
 */
export async function listJournalExports(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  ask: PageQuery,
): Promise<Result<JournalExportPage, VisitationRefusal>> {
  if (!(await visitation.table.get(candidateItem, candidateId))) return refuse('candidate-not-found');
  const list = { kind: journalExportItem, index: 'journal-exports', of: [candidateId] } as const;
  const page = await readPage(visitation, ask, { ...list, descending: true, pageSize });
  if (!page.ok) return page;
  await recordViewing(call, visitation.table, [candidateId]);
  const items = await Promise.all(page.value.items.map((one) => withProgress(call, visitation, one)));
  return ok({ items, cursor: page.value.cursor });
}

async function withProgress(call: Call, { table }: VisitationStore, one: JournalExport): Promise<JournalExportView> {
  const job = one.state === 'being-made' ? await table.fresh(jobRow, one.jobId) : undefined;
  const progress = job && { done: partsDone(job), total: job.things.length - 1 };
  return { ...exportView(one, call.now), ...(progress && { progress }) };
}
