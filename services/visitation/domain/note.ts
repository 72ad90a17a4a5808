import type { Caller } from '#shared/access/caller.ts';
import type { Role } from '#shared/access/roles.ts';
import type { CandidateId, ConversationId, NoteId, PersonId } from '#shared/kernel/ids.ts';
import type { StateTable } from '#shared/kernel/state-table.ts';
import type { CivilDate, Instant } from '#shared/kernel/time.ts';
import type { NoteKind } from '#shared/shapes/note-kinds.ts';
import type { NoteDraftSave, NoteReaders, NoteState, NoteView, StrikeReason } from '#shared/shapes/journal.ts';

type Corrected = { readonly byId: PersonId; readonly at: Instant; readonly reason: string };

/** A note of a person's journal, signed and locked. What is added or corrected later stands beside what was written. */
export type Note = {
  readonly noteId: NoteId;
  readonly candidateId: CandidateId;
  readonly version: number;
  readonly state: NoteState;
  readonly kind: NoteKind;
  readonly on: CivilDate;
  readonly at?: string;
  readonly withWhom?: string;
  /** Gone from here where the note was moved away. */
  readonly text: string;
  readonly readers: NoteReaders;
  /** The planned conversation it was taken at. */
  readonly conversationId?: ConversationId;
  readonly authorId: PersonId;
  readonly signedAt: Instant;
  readonly addenda: readonly { readonly text: string; readonly authorId: PersonId; readonly at: Instant }[];
  /** How many files were ever attached to it: none are looked for where there are none. */
  readonly attachments: number;
  readonly struck?: Corrected & { readonly because: StrikeReason };
  readonly movedAway?: Corrected;
  readonly movedHere?: Corrected;
  readonly readersChanged: readonly { readonly from: NoteReaders; readonly byId: PersonId; readonly at: Instant }[];
};

/** What somebody has begun to write about a person, as it stands in the form. */
export type NoteDraft = Omit<NoteDraftSave, 'version'> & {
  readonly candidateId: CandidateId;
  readonly authorId: PersonId;
  readonly noteId: NoteId;
  readonly version: number;
  readonly savedAt: Instant;
};

export type NoteMove = 'add-addendum' | 'attach' | 'change-note-readers' | 'strike-note' | 'move-note';

/** A signed note can be added to, struck and moved; what was struck or moved stands as it is. */
export const noteTable: StateTable<NoteState, NoteMove> = {
  signed: {
    'add-addendum': { to: 'signed' },
    attach: { to: 'signed' },
    'change-note-readers': { to: 'signed' },
    'strike-note': { to: 'struck' },
    'move-note': { to: 'moved' },
  },
  struck: {},
  moved: {},
};

/** The roles that read notes for each set of readers. Who coordinates education opens nobody's journal. */
export const rolesOfReaders: Readonly<Record<NoteReaders, readonly Role[]>> = {
  team: ['caseworker', 'job-broker', 'team-leader'],
  authority: ['caseworker', 'team-leader'],
};

/** Whether somebody may read a note: by their role, or because they wrote it. */
export function mayRead({ readers, authorId }: Pick<Note, 'readers' | 'authorId'>, caller: Caller): boolean {
  return authorId === caller.personId || rolesOfReaders[readers].includes(caller.role);
}

/** Whether somebody may strike or move a note, or change who reads it. */
export function mayCorrect({ authorId }: Pick<Note, 'authorId'>, caller: Caller): boolean {
  return authorId === caller.personId || caller.role === 'team-leader';
}

/** Whether what was written may still be shown here: what is about somebody else is left to those who may correct it. */
export function textIsShown(note: Note, caller: Caller): boolean {
  if (note.state === 'moved') return false;
  return note.struck?.because !== 'wrong-person' || mayCorrect(note, caller);
}

/** A note as somebody who may read it sees it. */
export function noteView(note: Note, caller: Caller, attachments: NoteView['attachments']): NoteView {
  const { candidateId: _candidate, attachments: _count, text, withWhom, addenda, readersChanged, ...shown } = note;
  const isShown = textIsShown(note, caller);
  return {
    ...shown,
    ...(isShown && { text, ...(withWhom && { withWhom }) }),
    addenda: isShown ? [...addenda] : [],
    attachments: isShown ? attachments : [],
    readersChanged: [...readersChanged],
    mayCorrect: note.state === 'signed' && mayCorrect(note, caller),
  };
}

/** Whether every word that is looked for stands somewhere in what the caller may read of a note. */
export function holdsWords(note: Note, caller: Caller, looked: readonly string[]): boolean {
  if (!textIsShown(note, caller)) return false;
  const read = [note.text, note.withWhom ?? '', ...note.addenda.map(({ text }) => text)].map(inLowerCase).join('\n');
  return looked.every((word) => read.includes(word));
}

/** The words of a search, as they are looked for. */
export function wordsLookedFor(text: string): readonly string[] {
  return inLowerCase(text).split(/\s+/u).filter(Boolean);
}

function inLowerCase(text: string): string {
  return text.normalize('NFKC').toLocaleLowerCase('da');
}
