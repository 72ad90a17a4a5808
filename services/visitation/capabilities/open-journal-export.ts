import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { exportOf, exportView, journalFile } from '#services/visitation/store/journal-export-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId, JournalExportId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { JournalFileAsk, JournalFileLink } from '#shared/shapes/journal-export.ts';

/**
 * A link to one of the files of an export, good for some minutes; each fetching is logged. Nobody's name or number is in the
 * file's name. Refusals: journal-export-not-found, journal-export-being-made, journal-export-gone.
 */
export async function openJournalExport(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  exportId: JournalExportId,
  { format }: JournalFileAsk,
): Promise<Result<JournalFileLink, VisitationRefusal>> {
  const found = await exportOf(visitation, candidateId, exportId);
  if (!found.ok) return found;
  const { state } = exportView(found.value, call.now);
  if (state === 'being-made') return refuse('journal-export-being-made');
  if (state === 'gone') return refuse('journal-export-gone');
  await recordViewing(call, visitation.table, [candidateId]);
  const shownAs = `Journal ${dateOf(found.value.askedAt)}.${format}`;
  return ok({ link: await visitation.files().downloadLink(call.scope, journalFile(exportId, format), shownAs) });
}
