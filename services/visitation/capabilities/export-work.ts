import { workFile } from '#services/visitation/ports/work-file.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import { spreadsheetType } from '#shared/runtime/ports/spreadsheet-type.ts';
import type { FileLink } from '#shared/shapes/referral-import.ts';
import { mostExported, type WorkExport } from '#shared/shapes/work-export.ts';
import { workFileText } from '../ports/work-file.text.ts';
import { readWorkPage, workItemOn } from './list-work.ts';

const pageSize = 100;

/**
 * The list of work as it is shown, as a spreadsheet behind a link that is good for some minutes; the file goes after two days. One log entry
 * names everybody in it, before the link is given. No CPR number, contact or address is in it. Refusal: cursor-not-valid.
 */
export async function exportWork(
  call: Call,
  visitation: VisitationStore,
  { staff, groups, ...ask }: WorkExport,
): Promise<Result<FileLink, VisitationRefusal>> {
  const people = [];
  let after: Record<string, unknown> | undefined;
  do {
    const page = await readWorkPage(call, visitation, { ...ask, limit: pageSize }, after);
    people.push(...page.items.map(workItemOn(dateOf(call.now))));
    after = page.last;
  } while (after && people.length < mostExported);
  const shown = people.slice(0, mostExported);
  await recordViewing(
    call,
    visitation.table,
    shown.map(({ candidateId }) => candidateId),
  );
  const name = `exports/work-${call.requestId}.xlsx`;
  const content = await workFile(shown, { staff, groups }, call.language);
  await visitation.files().store(call.scope, name, content, spreadsheetType);
  const shownAs = `${workFileText[call.language].title} ${dateOf(call.now)}.xlsx`;
  return ok({ link: await visitation.files().downloadLink(call.scope, name, shownAs) });
}
