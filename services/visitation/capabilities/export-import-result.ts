import { importResultFile } from '#services/visitation/ports/import-result-file.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { importOf, loadLines, type StoredLine } from '#services/visitation/store/import-items.ts';
import { withMarks } from '#services/visitation/store/marked-lines.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { ReferralImportId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import { spreadsheetType } from '#shared/runtime/ports/spreadsheet-type.ts';
import type { FileLink } from '#shared/shapes/referral-import.ts';

/**
 * What of a list did not go in, or would not: a spreadsheet with the line, the name, the column and what to do, behind a link that is good
 * for some minutes; no CPR number stands in it. The known in it are logged. Refusals: import-not-found, import-goes-on, import-lines-gone.
 */
export async function exportImportResult(
  call: Call,
  visitation: VisitationStore,
  importId: ReferralImportId,
): Promise<Result<FileLink, VisitationRefusal>> {
  const found = await importOf(visitation, importId);
  if (!found.ok) return found;
  const { state, parts = 0, fileName } = found.value;
  if (state !== 'ready' && state !== 'finished') return refuse('import-goes-on');
  const left: StoredLine[] = [];
  for (let part = 0; part < parts; part += 1) {
    const lines = await loadLines(visitation, importId, part);
    if (!lines) return refuse('import-lines-gone');
    left.push(...lines.filter((line) => line.state !== 'ready' && line.state !== 'written'));
  }
  await recordViewing(
    call,
    visitation.table,
    left.flatMap(({ candidateId }) => candidateId ?? []),
  );
  const content = await importResultFile(await withMarks(visitation, left), call.language);
  const name = `exports/import-${importId}-${call.requestId}.xlsx`;
  await visitation.files().store(call.scope, name, content, spreadsheetType);
  const title = call.language === 'da' ? 'Ikke med' : 'Left out';
  const shownAs = `${title} - ${fileName.replace(/\.\w+$/, '')}.xlsx`;
  return ok({ link: await visitation.files().downloadLink(call.scope, name, shownAs) });
}
