import {
  columnsSaid,
  guessColumns,
  isWhole,
  readLine,
  type Columns,
} from '#services/visitation/domain/referral-rows.ts';
import { dateOf, type CivilDate } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { saveCaused } from '#shared/runtime/consume.ts';
import { beginJob } from '#shared/runtime/jobs.ts';
import type { FieldKeys } from '#shared/runtime/ports/field-keys.ts';
import { readSheet, type Sheet } from '#shared/runtime/ports/sheet.ts';
import type { FieldErrorCode } from '#shared/shapes/field-error.text.ts';
import { mostListColumns, mostReferrals } from '#shared/shapes/referral-import.ts';
import {
  linesOfAPart,
  loadAsked,
  sentList,
  storeLines,
  type Asked,
  type ReferralImport,
  type StoredLine,
} from './import-items.ts';
import { checkingJob, thingsOf } from './import-jobs.ts';
import { moved } from './import-moves.ts';
import { settingsItem, type VisitationStore } from './visitation-store.ts';

const limits = { rows: mostReferrals + 1, columns: mostListColumns, unpackedBytes: 150_000_000 };

/**
 * Reads the list that was sent into lines, a hundred a file, and leads on to looking them through. Where it cannot be read as it is,
 * the import says why, and with which headings, so that somebody can say what the columns are.
 */
export async function readList(call: Call, visitation: VisitationStore, list: ReferralImport): Promise<void> {
  if (list.state !== 'reading') return;
  const { importId, fileName } = list;
  const bytes = Buffer.from(await visitation.files().load(visitation.table.scope, sentList(importId)));
  const asked = await loadAsked(visitation, importId);
  const read = await readSheet({ name: fileName, bytes }, limits);
  const [wrong] = read.faults;
  if (wrong) return unreadable(call, visitation, list, { fault: wrong });
  const [headings = [], ...rows] = read.rows;
  const columns = asked.columns ? columnsSaid(asked.columns, headings.length) : guessColumns(headings);
  const seen = {
    headings: headings.map((heading) => heading.trim().slice(0, 80)),
    columns,
    ...(read.encoding && { encoding: read.encoding }),
  };
  const fault = faultOf(rows, columns);
  if (fault) return unreadable(call, visitation, list, { ...seen, fault });
  const lines = await linesOf(call, visitation, list, { rows, columns, asked });
  const parts = Math.ceil(lines.length / linesOfAPart);
  for (let part = 0; part < parts; part += 1)
    await storeLines(visitation, importId, part, lines.slice(part * linesOfAPart, (part + 1) * linesOfAPart));
  const jobId = call.newId('job');
  const job = beginJob(call, { jobId, kind: checkingJob, owner: importId, things: thingsOf(parts) });
  const { write } = moved(list, 'check-lines', { ...seen, jobId, parts });
  await saveCaused(call, visitation.table, { writes: [write, ...job.writes], events: job.events });
}

async function unreadable(
  call: Call,
  { table }: VisitationStore,
  list: ReferralImport,
  why: Partial<ReferralImport> & { readonly fault: FieldErrorCode },
): Promise<void> {
  await saveCaused(call, table, { writes: [moved(list, 'find-unreadable', why).write], events: [] });
}

function faultOf(rows: Sheet, columns: Columns): FieldErrorCode | undefined {
  if (!isWhole(columns)) return 'no-referral-columns';
  if (rows.length === 0) return 'list-is-empty';
  return rows.length > mostReferrals ? 'list-too-many-rows' : undefined;
}

type ToRead = { readonly rows: Sheet; readonly columns: Columns; readonly asked: Asked };

async function linesOf(
  call: Call,
  visitation: VisitationStore,
  { importId }: ReferralImport,
  { rows, columns, asked }: ToRead,
): Promise<StoredLine[]> {
  const keys = await visitation.keys();
  const settings = await visitation.table.get(settingsItem);
  const known = new Set(settings?.targetGroups);
  const today = dateOf(call.now);
  const seen = new Map<string, number>();
  return rows.flatMap((cells, place) => {
    if (cells.every((cell) => !cell.trim())) return [];
    const row = place + 2;
    const line = lineOf(row, { cells, columns, asked, today, known }, { importId, keys });
    const mark = line.person?.mark;
    const sameAsRow = mark === undefined ? undefined : seen.get(mark);
    if (mark === undefined) return [line];
    if (sameAsRow === undefined) seen.set(mark, row);
    return [sameAsRow === undefined ? line : { row, state: 'repeated', name: line.name, faults: [], sameAsRow }];
  });
}

function lineOf(
  row: number,
  read: {
    readonly cells: readonly string[];
    readonly columns: Columns;
    readonly asked: Asked;
    readonly today: CivilDate;
    readonly known: ReadonlySet<string>;
  },
  { importId, keys }: { readonly importId: string; readonly keys: FieldKeys },
): StoredLine {
  const found = readLine(read.cells, read.columns, read.asked, read.today);
  if ('faults' in found) return { row, state: 'faulty', name: found.name, faults: [...found.faults] };
  const { cpr, ...person } = found.person;
  if (!person.targetGroups.every((group) => read.known.has(group)))
    return {
      row,
      state: 'faulty',
      name: found.name,
      faults: [{ column: 'targetGroup', code: 'unknown-target-group' }],
    };
  const mark = keys.fingerprint('cpr', cpr);
  const cprSealed = keys.seal({ id: importId, field: cprOfRow(row) }, cpr);
  return { row, state: 'ready', name: found.name, faults: [], person: { ...person, cprSealed, mark } };
}

/** The field that the CPR number of a row is sealed as. */
export function cprOfRow(row: number): string {
  return `cpr-of-row-${row}`;
}
