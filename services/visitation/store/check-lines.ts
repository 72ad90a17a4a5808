import type { Call } from '#shared/runtime/call.ts';
import { saveCaused } from '#shared/runtime/consume.ts';
import type { LineCounts } from '#shared/shapes/referral-import.ts';
import {
  countLines,
  importPartItem,
  loadLines,
  noLines,
  partKey,
  storeLines,
  type ReferralImport,
  type StoredLine,
} from './import-items.ts';
import { moved } from './import-moves.ts';
import { knownPersonItem, type VisitationStore } from './visitation-store.ts';

/** Looks a part of an import through: who of it the municipality knows already. Again, it finds the same or what is newer. */
export async function checkLines(
  visitation: VisitationStore,
  { importId }: ReferralImport,
  part: number,
): Promise<void> {
  const lines = await loadLines(visitation, importId, part);
  if (!lines) throw new Error('the lines of an import that is looked through are gone');
  const checked = await Promise.all(lines.map((line) => knownOrNot(visitation, line)));
  await storeLines(visitation, importId, part, checked);
  await keepCounts(visitation, importId, part, checked);
}

async function knownOrNot({ table }: VisitationStore, line: StoredLine): Promise<StoredLine> {
  if (!line.person) return line;
  const known = await table.get(knownPersonItem, line.person.mark);
  return known ? asKnown(line, known.candidateId) : line;
}

/** The line of somebody whom the municipality knows: nothing of the list is kept of them. */
export function asKnown({ row, name }: StoredLine, candidateId: string): StoredLine {
  return { row, state: 'known', name, faults: [], candidateId };
}

/** Keeps how the lines of a part are counted, for the end to bring together. */
export async function keepCounts(
  { table }: VisitationStore,
  importId: ReferralImport['importId'],
  part: number,
  lines: readonly StoredLine[],
): Promise<void> {
  await table.put(importPartItem, { importId, part: partKey(part), counts: countLines(lines) });
}

/** All lines were looked through: the import shows what it would do, and waits for somebody to confirm it. */
export async function showWhatItDoes(call: Call, visitation: VisitationStore, list: ReferralImport): Promise<void> {
  if (list.state !== 'checking') return;
  const { write } = moved(list, 'show-what-it-does', { counts: await countsOf(visitation, list) });
  await saveCaused(call, visitation.table, { writes: [write], events: [] });
}

const mostParts = 1000;

/** How the lines of all parts are counted together. */
export async function countsOf(
  { table }: VisitationStore,
  { importId, parts = 0 }: ReferralImport,
): Promise<LineCounts> {
  const found = await table.list({
    kind: importPartItem,
    of: [importId],
    to: partKey(parts - 1),
    limit: mostParts,
    fresh: true,
  });
  return found.items.reduce(
    (sum, { counts }) => ({
      ready: sum.ready + counts.ready,
      faulty: sum.faulty + counts.faulty,
      known: sum.known + counts.known,
      repeated: sum.repeated + counts.repeated,
      written: sum.written + counts.written,
    }),
    noLines,
  );
}
