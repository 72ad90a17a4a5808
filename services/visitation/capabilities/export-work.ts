import { workFile } from '#services/visitation/ports/work-file.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { fetchable } from '#services/visitation/ports/fetchable-list.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { FileLink } from '#shared/shapes/referral-import.ts';
import { mostExported, type WorkExport } from '#shared/shapes/work-export.ts';
import { readWholeList } from './list-work.ts';

/**
 * The list of work as it is shown, as a spreadsheet behind a link that is good for some minutes; the file goes after two days. One log entry
 * names everybody in it, before the link is given. No CPR number, contact or address is in it. Refusal: cursor-not-valid.
 */
export async function exportWork(
  call: Call,
  visitation: VisitationStore,
  { staff, groups, visitationGroups, columns, ...ask }: WorkExport,
): Promise<Result<FileLink, VisitationRefusal>> {
  const shown = (await readWholeList(call, visitation, ask, mostExported)).slice(0, mostExported);
  await recordViewing(
    call,
    visitation.table,
    shown.map(({ candidateId }) => candidateId),
  );
  const content = await workFile(shown, { staff, groups, visitationGroups, columns }, call.language);
  return ok(await fetchable(call, visitation, content));
}
