import * as z from 'zod/mini';
import { choices, idOf, instantField, line, pageOf, PageQuery, versionField, wholeNumber, words } from './fields.ts';
import { referralColumnNames } from './referral-columns.ts';

/** The most people one list may hold. */
export const mostReferrals = 10_000;
/** The largest file that storage takes, in bytes: a list of ten thousand is a tenth of it. */
export const mostListBytes = 20_000_000;
/** The most columns of a list that are looked at. */
export const mostListColumns = 60;

/** A list somebody wants to send: its name and its size, before a byte of it is sent. */
export const ListOffer = z.object({ name: line(200), bytes: wholeNumber(1, Number.MAX_SAFE_INTEGER) });
export type ListOffer = z.infer<typeof ListOffer>;

/** Where the file is posted: straight into storage, with these fields before it. */
export const ListPlace = z.object({
  importId: idOf('referralImport'),
  version: z.number(),
  url: z.string(),
  fields: z.record(z.string(), z.string()),
});
export type ListPlace = z.infer<typeof ListPlace>;

const ColumnMeant = z.object({ at: wholeNumber(0, mostListColumns - 1), is: z.enum(referralColumnNames) });

/** What a word in the list means: a group of the municipality, or somebody of the staff. */
const meaning = <Kind extends z.ZodMiniType>(is: Kind) =>
  choices(z.object({ word: line(200), is }), { atMost: 500, by: (meant) => (meant as { word: string }).word });

/**
 * How the list is read. `columns` says what stands in which of its columns, the first being 0; absent, the headings are guessed from.
 * The words of groups and staff are the page's own, which knows the names; and what counts where the list says nothing.
 */
export const ListReading = z.object({
  version: versionField(),
  columns: z.optional(choices(ColumnMeant, { atMost: referralColumnNames.length, by: ({ is }) => is })),
  groups: meaning(line(60)),
  staff: meaning(idOf('person')),
  usualGroup: z.optional(line(60)),
  usualReason: z.optional(words(1000)),
});
export type ListReading = z.infer<typeof ListReading>;

/** Who gets the people whom the list gives to nobody: in turn, where they are several. */
export const ImportConfirmation = z.object({
  version: versionField(),
  ownerIds: choices(idOf('person'), { atLeast: 1, atMost: 20 }),
});
export type ImportConfirmation = z.infer<typeof ImportConfirmation>;

export const ImportCancellation = z.object({ version: versionField() });

export const importStates = [
  'awaiting-file',
  'reading',
  'unreadable',
  'checking',
  'ready',
  'writing',
  'finished',
  'cancelled',
] as const;
export type ImportState = (typeof importStates)[number];

/**
 * What becomes of a line: `ready` to be referred, `faulty`, `known` already in the municipality, `repeated` further down in the
 * same list; once confirmed, `written`.
 */
export const lineStates = ['ready', 'faulty', 'known', 'repeated', 'written'] as const;
export type LineState = (typeof lineStates)[number];

/** How many lines there are of each. */
export const LineCounts = z.object({
  ready: z.number(),
  faulty: z.number(),
  known: z.number(),
  repeated: z.number(),
  written: z.number(),
});
export type LineCounts = z.infer<typeof LineCounts>;

/** An import of a list: how far it is, and what it would do or did. Nobody of the list is in it. */
export const ImportView = z.object({
  importId: idOf('referralImport'),
  version: z.number(),
  state: z.enum(importStates),
  fileName: z.string(),
  startedAt: instantField,
  startedById: z.string(),
  /** The headings as they stand, and what each column is taken for; `-` where nothing. */
  headings: z.optional(z.array(z.string())),
  columns: z.optional(z.array(z.enum([...referralColumnNames, '-']))),
  encoding: z.optional(z.enum(['utf-8', 'utf-16', 'windows-1252', 'mixed', 'workbook'])),
  /** Why the file cannot be read as it is: a code of `field-error.text.ts`. */
  fault: z.optional(z.string()),
  counts: z.optional(LineCounts),
  /** How far the work has come that goes on now, in lines; and when it began. */
  progress: z.optional(z.object({ done: z.number(), total: z.number(), since: instantField })),
  finishedAt: z.optional(instantField),
  /** Whether its lines can still be read: they go two days after the file came. */
  linesKept: z.boolean(),
});
export type ImportView = z.infer<typeof ImportView>;
export const ImportPage = pageOf(ImportView);

export const ImportChanged = z.object({ importId: idOf('referralImport'), version: z.number() });
export type ImportChanged = z.infer<typeof ImportChanged>;

/** What is wrong in one cell: its column, and a code of `field-error.text.ts`. */
export const ListFault = z.object({ column: z.enum(referralColumnNames), code: z.string() });
export type ListFault = z.infer<typeof ListFault>;

/** One line of the list, numbered as the spreadsheet counts; the CPR number is never in it. */
export const ListLine = z.object({
  row: z.number(),
  state: z.enum(lineStates),
  name: z.string(),
  faults: z.array(ListFault),
  /** The person it is, where the municipality knows them. */
  candidateId: z.optional(z.string()),
  /** That person's name and address are protected. */
  addressProtected: z.optional(z.literal(true)),
  /** The line of the same person further up. */
  sameAsRow: z.optional(z.number()),
});
export type ListLine = z.infer<typeof ListLine>;
export const ListLinePage = pageOf(ListLine);

export const ListLinesQuery = z.extend(PageQuery, { state: z.enum(lineStates) });
export type ListLinesQuery = z.infer<typeof ListLinesQuery>;

/** A link to a file, good for some minutes. */
export const FileLink = z.object({ link: z.string() });
export type FileLink = z.infer<typeof FileLink>;
