import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { importOf, importPartItem, loadLines, type ReferralImport } from '#services/visitation/store/import-items.ts';
import { withMarks } from '#services/visitation/store/marked-lines.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { ReferralImportId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import { readOn, type PageOf } from '#shared/runtime/paged-list.ts';
import type { LineState, ListLine, ListLinesQuery } from '#shared/shapes/referral-import.ts';

/** The next line to show: in which part of the import, and how many of its lines of that state were shown. */
type Place = { readonly part: number; readonly shown: number };

const mostParts = 1000;
const pageSize = 50;

/**
 * The lines of an import in one state, in the order of the list, without their CPR numbers; only parts that have such lines are read. Protected
 * people are marked. One log entry names the known among them. Refusals: import-not-found, import-lines-gone (two days after the list came), cursor-not-valid.
 */
export async function listImportLines(
  call: Call,
  visitation: VisitationStore,
  importId: ReferralImportId,
  { state, ...page }: ListLinesQuery,
): Promise<Result<PageOf<ListLine>, VisitationRefusal>> {
  const found = await importOf(visitation, importId);
  if (!found.ok) return found;
  let areGone = false;
  const list = { name: `import-lines/${importId}/${found.value.version}/${state}`, pageSize };
  const lines = await readOn(visitation.keys, list, page, async (limit, from: Place | undefined) => {
    const read = await linesFrom(visitation, found.value, { state, limit }, from ?? { part: 0, shown: 0 });
    areGone = read === undefined;
    return read ?? { items: [] };
  });
  if (!lines.ok) return lines;
  if (areGone) return refuse('import-lines-gone');
  await recordViewing(
    call,
    visitation.table,
    lines.value.items.flatMap(({ candidateId }) => candidateId ?? []),
  );
  return ok({ ...lines.value, items: await withMarks(visitation, lines.value.items) });
}

async function linesFrom(
  visitation: VisitationStore,
  list: ReferralImport,
  { state, limit }: { readonly state: LineState; readonly limit: number },
  from: Place,
): Promise<{ items: ListLine[]; last?: Place } | undefined> {
  const parts = await partsWith(visitation, list, state);
  const items: ListLine[] = [];
  let { shown } = from;
  for (const part of parts.filter((number) => number >= from.part)) {
    const lines = await loadLines(visitation, list.importId, part);
    if (!lines) return undefined;
    const ofState = lines.filter((line) => line.state === state).slice(part === from.part ? shown : 0);
    shown = part === from.part ? shown : 0;
    const taken = ofState.slice(0, limit - items.length);
    items.push(...taken.map(({ person: _person, ...line }) => line));
    const isLast = part === parts.at(-1) && taken.length === ofState.length;
    if (isLast) return { items };
    if (items.length >= limit) return { items, last: { part, shown: shown + taken.length } };
  }
  return { items };
}

/** The parts that have lines in a state. */
async function partsWith(
  { table }: VisitationStore,
  { importId, parts = 0 }: ReferralImport,
  state: LineState,
): Promise<number[]> {
  if (parts === 0) return [];
  const found = await table.list({ kind: importPartItem, of: [importId], limit: mostParts, fresh: true });
  return found.items.flatMap(({ part, counts }) => (Number(part) < parts && counts[state] > 0 ? [Number(part)] : []));
}
