import * as z from 'zod/mini';
import { AttachmentView } from './attachment.ts';
import { civilDateField, clockTimeField, idOf, instantField, line, PageQuery, pageOf } from './fields.ts';
import { text, versionField, words } from './fields.ts';
import { noteKinds } from './note-kinds.ts';

/**
 * Who of the municipality's staff reads a note: everybody who works with the person, or caseworkers and team leaders alone.
 * The author reads their own in any case; nobody else reads what is not signed yet.
 */
export const noteReaders = ['team', 'authority'] as const;
export type NoteReaders = (typeof noteReaders)[number];

/** A note is signed, and may then be struck as wrong, or moved to the person it is about. None is deleted. */
export const noteStates = ['signed', 'struck', 'moved'] as const;
export type NoteState = (typeof noteStates)[number];

/** Why a note is struck. What is about somebody else is no longer shown in this journal. */
export const strikeReasons = ['not-right', 'written-twice', 'wrong-person'] as const;
export type StrikeReason = (typeof strikeReasons)[number];

const mostNoteText = 8_000;
const mostAddendumText = 4_000;
const mostWhom = 200;
const mostReason = 500;

/** The planned conversation it was taken at, where it was at one. */
const conversationId = z.optional(idOf('conversation'));

/** The draft as it stands in the form, half-written as it may be; kept while it is written. */
export const NoteDraftSave = z.object({
  /** The version that is written on; 0 where nothing was kept yet. */
  version: versionField(0),
  kind: z.optional(z.enum(noteKinds)),
  /** The day and the time as they were typed. */
  on: text(40),
  at: text(20),
  withWhom: text(mostWhom),
  text: text(mostNoteText),
  readers: z.optional(z.enum(noteReaders)),
  conversationId,
});
export type NoteDraftSave = z.infer<typeof NoteDraftSave>;

export const NoteDraftSaved = z.object({ noteId: idOf('note'), version: z.number(), savedAt: instantField });
export type NoteDraftSaved = z.infer<typeof NoteDraftSaved>;

/** The caller's own draft about a person, with what is attached to it. */
export const NoteDraftView = z.object({
  ...NoteDraftSave.shape,
  noteId: idOf('note'),
  savedAt: instantField,
  attachments: z.array(AttachmentView),
});
export type NoteDraftView = z.infer<typeof NoteDraftView>;

/** What was begun and not signed; null where nothing was. How large a file may be that is attached. */
export const MyNoteDraft = z.object({ draft: z.nullable(NoteDraftView), mostBytes: z.number() });
export type MyNoteDraft = z.infer<typeof MyNoteDraft>;

export const NoteDraftVersion = z.object({ version: versionField() });
export type NoteDraftVersion = z.infer<typeof NoteDraftVersion>;

/** What a note says. */
export const NoteContent = z.object({
  kind: z.enum(noteKinds),
  on: civilDateField,
  at: z.optional(clockTimeField),
  withWhom: z.optional(line(mostWhom)),
  text: words(mostNoteText),
  readers: z.enum(noteReaders),
  conversationId,
});
export type NoteContent = z.infer<typeof NoteContent>;

/** The whole note, signed: from then on it is locked. */
export const NoteSigning = z.object({
  /** The version of the draft that is signed; 0 where nothing was kept yet. */
  version: versionField(0),
  ...NoteContent.shape,
});
export type NoteSigning = z.infer<typeof NoteSigning>;

export const NoteChanged = z.object({ noteId: idOf('note'), version: z.number() });
export type NoteChanged = z.infer<typeof NoteChanged>;

export const AddendumWriting = z.object({ version: versionField(), text: words(mostAddendumText) });
export type AddendumWriting = z.infer<typeof AddendumWriting>;

export const NoteStriking = z.object({
  version: versionField(),
  because: z.enum(strikeReasons),
  reason: words(mostReason),
});
export type NoteStriking = z.infer<typeof NoteStriking>;

export const NoteMoving = z.object({
  version: versionField(),
  toCandidateId: idOf('candidate'),
  reason: words(mostReason),
});
export type NoteMoving = z.infer<typeof NoteMoving>;

export const NoteReadersChange = z.object({ version: versionField(), readers: z.enum(noteReaders) });
export type NoteReadersChange = z.infer<typeof NoteReadersChange>;

const Addendum = z.object({ text: z.string(), authorId: z.string(), at: instantField });
const Corrected = z.object({ byId: z.string(), at: instantField, reason: z.string() });

/** A note as somebody who may read it sees it. */
export const NoteView = z.object({
  noteId: idOf('note'),
  version: z.number(),
  state: z.enum(noteStates),
  kind: z.enum(noteKinds),
  on: civilDateField,
  at: z.optional(z.string()),
  withWhom: z.optional(z.string()),
  /** Absent where it turned out to be about somebody else. */
  text: z.optional(z.string()),
  readers: z.enum(noteReaders),
  conversationId,
  authorId: z.string(),
  signedAt: instantField,
  addenda: z.array(Addendum),
  attachments: z.array(AttachmentView),
  struck: z.optional(z.object({ ...Corrected.shape, because: z.enum(strikeReasons) })),
  /** It was moved away from here, to the person it is about. */
  movedAway: z.optional(Corrected),
  /** It was first written in another journal. */
  movedHere: z.optional(Corrected),
  readersChanged: z.array(z.object({ from: z.enum(noteReaders), byId: z.string(), at: instantField })),
  /** Whether the caller may correct it: the author and the team leader may. */
  mayCorrect: z.boolean(),
});
export type NoteView = z.infer<typeof NoteView>;
export const NotePage = pageOf(NoteView);
export type NotePage = z.infer<typeof NotePage>;

export const NoteQuery = z.object({
  ...PageQuery.shape,
  kind: z.optional(z.enum(noteKinds)),
  readers: z.optional(z.enum(noteReaders)),
  /** Only what was noted at one conversation. */
  conversationId,
});
export type NoteQuery = z.infer<typeof NoteQuery>;

/** Words that are looked for in one person's journal; by POST, because they say something of the person. */
export const NoteSearch = z.object({ ...NoteQuery.shape, text: line(100) });
export type NoteSearch = z.infer<typeof NoteSearch>;

/** What the caller has begun and not signed, across people. */
export const NoteDraftLine = z.object({
  candidateId: idOf('candidate'),
  name: z.string(),
  noteId: idOf('note'),
  savedAt: instantField,
});
export const NoteDraftPage = pageOf(NoteDraftLine);
