import type { Columns, ListedPerson, ListWords } from '#services/visitation/domain/referral-rows.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import type { Role } from '#shared/access/roles.ts';
import type { FieldErrorCode } from '#shared/shapes/field-error.text.ts';
import type { CandidateId, JobId, PersonId, ReferralImportId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Instant } from '#shared/kernel/time.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { ImportState, ImportView, LineCounts, ListLine, ListReading } from '#shared/shapes/referral-import.ts';
import type { VisitationStore } from './visitation-store.ts';

/** A list of people that somebody sent: how far it is. Nobody of the list is in it; the lines lie in files that go by themselves. */
export type ReferralImport = {
  readonly importId: ReferralImportId;
  readonly version: number;
  readonly state: ImportState;
  readonly fileName: string;
  readonly startedAt: Instant;
  readonly startedById: PersonId;
  /** The job that works on it now, or did last; another's late part changes nothing. */
  readonly jobId?: JobId;
  readonly headings?: readonly string[];
  readonly columns?: Columns;
  readonly encoding?: NonNullable<ImportView['encoding']>;
  readonly fault?: FieldErrorCode;
  /** How many files its lines lie in. */
  readonly parts?: number;
  readonly counts?: LineCounts;
  readonly confirmedBy?: { readonly personId: PersonId; readonly role: Role };
  readonly ownerIds?: readonly PersonId[];
  readonly finishedAt?: Instant;
};

export const referralImportItem = defineItem<ReferralImport, 'imports'>({
  name: 'referral-import',
  partition: (list) => [list.importId],
  indexes: {
    imports: { on: 'gsi1', place: ({ startedAt, importId }) => ({ of: [], sort: `${startedAt}#${importId}` }) },
  },
});

/** How the lines of one file of an import are counted; written anew whenever that file is gone through. */
export type ImportPart = { readonly importId: ReferralImportId; readonly part: string; readonly counts: LineCounts };
export const importPartItem = defineItem<ImportPart>({
  name: 'import-part',
  partition: (part) => [part.importId],
  sort: (part) => [part.part],
});

/** That a line was written: the same line is never written twice, however often its part is told. */
export type ImportedLine = {
  readonly importId: ReferralImportId;
  readonly row: string;
  readonly candidateId: CandidateId;
};
export const importedLineItem = defineItem<ImportedLine>({
  name: 'imported-line',
  partition: (line) => [line.importId],
  sort: (line) => [line.row],
});

/** A line as it lies in a file: with the person while they are to be referred, the CPR number sealed. */
export type StoredLine = ListLine & {
  readonly person?: Omit<ListedPerson, 'cpr'> & { readonly cprSealed: string; readonly mark: string };
};

/** So many lines lie in one file, and are gone through as one part of the job. */
export const linesOfAPart = 100;
export const noLines: LineCounts = { ready: 0, faulty: 0, known: 0, repeated: 0, written: 0 };

export function countLines(lines: readonly { readonly state: ListLine['state'] }[]): LineCounts {
  return lines.reduce((counts, { state }) => ({ ...counts, [state]: counts[state] + 1 }), noLines);
}

/** The list as it was sent. */
export const sentList = (importId: ReferralImportId): string => `imports/${importId}/list`;
const askedName = (importId: ReferralImportId): string => `imports/${importId}/asked.json`;
const partName = (importId: ReferralImportId, part: number): string => `imports/${importId}/lines-${part}.json`;
/** The sort key of a part. */
export const partKey = (part: number): string => String(part).padStart(4, '0');

type FilesOf = Pick<VisitationStore, 'table' | 'files'>;

export async function storeAsked({ table, files }: FilesOf, importId: ReferralImportId, asked: Asked): Promise<void> {
  await files().store(table.scope, askedName(importId), JSON.stringify(asked), 'application/json');
}

/** How somebody asked for the list to be read. Names of staff are in it, so that it lies with the list and goes with it. */
export type Asked = ListWords & Pick<ListReading, 'columns'>;

export async function loadAsked({ table, files }: FilesOf, importId: ReferralImportId): Promise<Asked> {
  return JSON.parse(Buffer.from(await files().load(table.scope, askedName(importId))).toString()) as Asked;
}

export async function storeLines(
  { table, files }: FilesOf,
  importId: ReferralImportId,
  part: number,
  lines: readonly StoredLine[],
): Promise<void> {
  await files().store(table.scope, partName(importId, part), JSON.stringify(lines), 'application/json');
}

/** The lines of a part; undefined where they are gone: lists go two days after they came. */
export async function loadLines(
  { table, files }: FilesOf,
  importId: ReferralImportId,
  part: number,
): Promise<readonly StoredLine[] | undefined> {
  const bytes = await files()
    .load(table.scope, partName(importId, part))
    .catch(() => undefined);
  return bytes && (JSON.parse(Buffer.from(bytes).toString()) as readonly StoredLine[]);
}

/** Removes the list as it was sent, and how it was asked to be read. */
export async function removeSent(
  { table, uploads }: Pick<VisitationStore, 'table' | 'uploads'>,
  importId: ReferralImportId,
): Promise<void> {
  await uploads().remove(table.scope, sentList(importId));
  await uploads().remove(table.scope, askedName(importId));
}

/** Removes the lines from a part on. */
export async function removeLines(
  { table, uploads }: Pick<VisitationStore, 'table' | 'uploads'>,
  { importId, parts = 0 }: ReferralImport,
  from = 0,
): Promise<void> {
  const names = Array.from({ length: Math.max(0, parts - from) }, (_, place) => partName(importId, from + place));
  for (const name of names) await uploads().remove(table.scope, name);
}

/** An import as it stands now. Refusal: import-not-found. */
export async function importOf(
  { table }: Pick<VisitationStore, 'table'>,
  importId: ReferralImportId,
): Promise<Result<ReferralImport, VisitationRefusal>> {
  const list = await table.fresh(referralImportItem, importId);
  return list ? ok(list) : refuse('import-not-found');
}
