import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import type { GatheredPart } from '#services/visitation/domain/journal-entry.ts';
import type { CandidateId, JobId, JournalExportId, PersonId } from '#shared/kernel/ids.ts';
import type { StateTable } from '#shared/kernel/state-table.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { RevealReason } from '#shared/shapes/address.ts';
import type {
  JournalExportReason,
  JournalExportView,
  JournalFormat,
  JournalPartId,
} from '#shared/shapes/journal-export.ts';
import type { VisitationStore } from './visitation-store.ts';

export type JournalExportState = 'being-made' | 'ready';
export type JournalExportMove = 'finish' | 'hand-over';

/** Made once; what is ready can be given to the person. */
export const journalExportTable: StateTable<JournalExportState, JournalExportMove> = {
  'being-made': { finish: { to: 'ready' } },
  ready: { 'hand-over': { to: 'ready' } },
};

/** That a person's journal was made files: who asked, when and why. Nothing of the journal is in it. */
export type JournalExport = {
  readonly exportId: JournalExportId;
  readonly candidateId: CandidateId;
  readonly version: number;
  readonly state: JournalExportState;
  readonly reason: JournalExportReason;
  /** Why the address is in it; absent where it is not. */
  readonly addressReason?: RevealReason;
  readonly askedAt: Instant;
  readonly askedById: PersonId;
  readonly jobId: JobId;
  readonly keptUntil: CivilDate;
  readonly handedOverAt?: Instant;
};

/** In the municipality: the exports of a person, in the order they were asked for. */
export const journalExportItem = defineItem<JournalExport, 'journal-exports'>({
  name: 'journal-export',
  partition: (one) => [one.candidateId],
  sort: (one) => [one.exportId],
  indexes: {
    'journal-exports': {
      on: 'gsi1',
      place: ({ candidateId, askedAt, exportId }) => ({ of: [candidateId], sort: `${askedAt}#${exportId}` }),
    },
  },
});

/** The kind of job that gathers a journal; the last of its things is the document itself. */
export const journalJob = 'export-journal';
export const theDocument = 'document';

/** Names of staff and groups, as the page sent them. They lie with the files and go with them. */
export type JournalNames = {
  readonly madeBy: string;
  readonly staff: readonly { readonly id: string; readonly name: string }[];
  readonly groups: readonly { readonly id: string; readonly name: string }[];
};

const folder = (exportId: JournalExportId): string => `exports/journal-${exportId}`;
export const journalFile = (exportId: JournalExportId, format: JournalFormat): string =>
  `${folder(exportId)}/journal.${format}`;
const namesFile = (exportId: JournalExportId): string => `${folder(exportId)}/names.json`;
const partFile = (exportId: JournalExportId, part: JournalPartId): string => `${folder(exportId)}/part-${part}.json`;

export const journalFileTypes: Readonly<Record<JournalFormat, string>> = {
  pdf: 'application/pdf',
  json: 'application/json',
};

type FilesOf = Pick<VisitationStore, 'table' | 'files'>;

export const storeNames = (of: FilesOf, exportId: JournalExportId, names: JournalNames): Promise<void> =>
  store(of, namesFile(exportId), names);
export const loadNames = (of: FilesOf, exportId: JournalExportId): Promise<JournalNames> =>
  load<JournalNames>(of, namesFile(exportId));
export const storePart = (of: FilesOf, exportId: JournalExportId, part: GatheredPart): Promise<void> =>
  store(of, partFile(exportId, part.part), part);
export const loadPart = (of: FilesOf, exportId: JournalExportId, part: JournalPartId): Promise<GatheredPart> =>
  load<GatheredPart>(of, partFile(exportId, part));

async function store({ table, files }: FilesOf, name: string, content: object): Promise<void> {
  await files().store(table.scope, name, JSON.stringify(content), 'application/json');
}

async function load<Content>({ table, files }: FilesOf, name: string): Promise<Content> {
  return JSON.parse(Buffer.from(await files().load(table.scope, name)).toString()) as Content;
}

/** An export as the staff see it; its files are gone after the last day they were kept. */
export function exportView({ addressReason, ...one }: JournalExport, now: Instant): JournalExportView {
  const { candidateId: _candidate, jobId: _job, ...shown } = one;
  const isGone = one.state === 'ready' && dateOf(now) > one.keptUntil;
  return { ...shown, ...(isGone && { state: 'gone' }), withAddress: addressReason !== undefined };
}

/** An export of a person as it stands now. Refusal: journal-export-not-found. */
export async function exportOf(
  { table }: Pick<VisitationStore, 'table'>,
  candidateId: CandidateId,
  exportId: JournalExportId,
): Promise<Result<JournalExport, VisitationRefusal>> {
  const found = await table.fresh(journalExportItem, candidateId, exportId);
  return found ? ok(found) : refuse('journal-export-not-found');
}
