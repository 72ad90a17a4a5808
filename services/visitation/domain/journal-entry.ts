import type { JournalPartId } from '#shared/shapes/journal-export.ts';

/** One thing of a journal as it is gathered: codes, ids of staff and ISO dates; the words come when the document is made. */
export type GatheredEntry = {
  /** What it is called: a word of the part's own (`journal-words.text.ts`), or words that somebody wrote. */
  readonly title: string;
  readonly on?: string;
  readonly byId?: string;
  readonly data: Readonly<Record<string, unknown>>;
};

/** A part of a journal as it is gathered; `remarks` are names of sentences, with how many they are about. */
export type GatheredPart = {
  readonly part: JournalPartId;
  readonly remarks: readonly { readonly says: JournalRemark; readonly count?: number }[];
  readonly entries: readonly GatheredEntry[];
};

export const journalRemarks = [
  'address-protected',
  'address-left-out',
  'address-not-known',
  'cpr-shortened',
  'note-drafts',
  'about-somebody-else',
  'files-apart',
] as const;
export type JournalRemark = (typeof journalRemarks)[number];

/** The data of an entry without what names nothing to a person: keys of the database, marks and versions. */
export function without<Data extends object, Key extends keyof Data>(
  data: Data,
  ...keys: readonly Key[]
): Omit<Data, Key> {
  return Object.fromEntries(Object.entries(data).filter(([name]) => !keys.includes(name as Key))) as Omit<Data, Key>;
}
