import * as z from 'zod/mini';
import { revealReasons } from './address.ts';
import { choices, civilDateField, idOf, instantField, line, otherwise, pageOf } from './fields.ts';

/** Why a person's journal is made a file. Words of one's own are not taken: they would stand in the log. */
export const journalExportReasons = [
  'person-asked',
  'representative-asked',
  'complaint',
  'moved-municipality',
] as const;
export type JournalExportReason = (typeof journalExportReasons)[number];

const mostNames = 500;
const named = <Id extends z.ZodMiniType>(id: Id) =>
  choices(z.object({ id, name: line(200) }), { atMost: mostNames, by: (one) => String((one as { id: unknown }).id) });

/** Somebody wants a person's whole journal as files; with the names of staff and groups, which the page knows. */
export const JournalExportAsk = z
  .object({
    reason: z.enum(journalExportReasons, 'not-valid'),
    /** Whether the address shall be in it; left out unless somebody says so and why. */
    withAddress: z.boolean(otherwise('not-valid')),
    addressReason: z.optional(z.enum(revealReasons, 'not-valid')),
    staff: named(idOf('person')),
    groups: named(line(60)),
  })
  .check(
    z.refine(({ withAddress, addressReason }) => !withAddress || Boolean(addressReason), {
      error: 'missing',
      path: ['addressReason'],
    }),
  );
export type JournalExportAsk = z.infer<typeof JournalExportAsk>;

/** Being made · its files can be fetched · its files went by themselves. */
export const journalExportStates = ['being-made', 'ready', 'gone'] as const;

export const JournalExportView = z.object({
  exportId: idOf('journalExport'),
  version: z.number(),
  state: z.enum(journalExportStates),
  reason: z.enum(journalExportReasons),
  withAddress: z.boolean(),
  askedAt: instantField,
  askedById: z.string(),
  /** How many of its parts were gathered, while it is being made. */
  progress: z.optional(z.object({ done: z.number(), total: z.number() })),
  /** The last day its files can be fetched. */
  keptUntil: civilDateField,
  /** When it was given to the person in their app. */
  handedOverAt: z.optional(instantField),
});
export type JournalExportView = z.infer<typeof JournalExportView>;
export const JournalExportPage = pageOf(JournalExportView);
export type JournalExportPage = z.infer<typeof JournalExportPage>;

export const JournalExportBegun = z.object({ exportId: idOf('journalExport'), version: z.number() });
export type JournalExportBegun = z.infer<typeof JournalExportBegun>;

export const journalFormats = ['pdf', 'json'] as const;
export type JournalFormat = (typeof journalFormats)[number];
/** Which of the files is fetched; by POST, because it is logged as a command is. */
export const JournalFileAsk = z.object({ format: z.enum(journalFormats, 'not-valid') });
export type JournalFileAsk = z.infer<typeof JournalFileAsk>;
export const JournalFileLink = z.object({ link: z.string() });
export type JournalFileLink = z.infer<typeof JournalFileLink>;

/** What a journal is made of, in the order it is read. */
export const journalPartIds = [
  'person',
  'referral',
  'visitation',
  'profile',
  'preparation',
  'dream',
  'plan',
  'team',
  'contact-persons',
  'conversations',
  'notes',
  'consents',
  'companies',
  'history',
  'exports',
] as const;
export type JournalPartId = (typeof journalPartIds)[number];

/** One thing that is known, in words and as it is kept. */
export const JournalFact = z.object({ name: z.string(), label: z.string(), value: z.string() });
export type JournalFact = z.infer<typeof JournalFact>;

export const JournalEntry = z.object({
  title: z.string(),
  /** The day, or the instant in UTC, that it is of. */
  on: z.optional(z.string()),
  /** Who of the staff did it. */
  by: z.optional(z.string()),
  facts: z.array(JournalFact),
  /** The same as codes and ISO dates, for machines. */
  data: z.record(z.string(), z.unknown()),
});
export type JournalEntry = z.infer<typeof JournalEntry>;

/** The format and the version of the file. A change that takes something away or gives a field another meaning raises it. */
export const journalFormat = 'fodfaeste-journal';
export const journalFormatVersion = 1;

/** A person's whole journal as the municipality keeps it, as JSON: what is in the PDF and nothing else. */
export const JournalDocument = z.object({
  format: z.literal(journalFormat),
  version: z.literal(journalFormatVersion),
  madeAt: instantField,
  madeBy: z.string(),
  municipality: z.object({ code: z.string(), name: z.string() }),
  reason: z.enum(journalExportReasons),
  person: z.object({ candidateId: idOf('candidate'), name: z.string() }),
  parts: z.array(
    z.object({
      part: z.enum(journalPartIds),
      title: z.string(),
      /** What there is to know of the part as a whole. */
      remarks: z.array(z.string()),
      entries: z.array(JournalEntry),
    }),
  ),
  /** What is kept about the person elsewhere in the house, and where to ask for it. */
  elsewhere: z.array(z.object({ what: z.string(), where: z.string() })),
  /** What of the service's own rows is not in it, and why. */
  leftOut: z.array(z.object({ what: z.string(), because: z.string() })),
});
export type JournalDocument = z.infer<typeof JournalDocument>;
