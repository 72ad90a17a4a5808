import { attachmentView, type Attachment } from '#services/visitation/domain/attachment.ts';
import {
  mayCorrect,
  mayRead,
  noteTable,
  noteView,
  type Note,
  type NoteMove,
} from '#services/visitation/domain/note.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import type { Caller } from '#shared/access/caller.ts';
import type { CandidateId, NoteId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { nextState } from '#shared/kernel/state-table.ts';
import { readOn, type PageOf } from '#shared/runtime/paged-list.ts';
import type { NoteQuery, NoteView } from '#shared/shapes/journal.ts';
import { attachmentItem, noteItem } from './journal-items.ts';
import type { VisitationStore } from './visitation-store.ts';

/** The most files a note can have, removed ones included. */
export const mostAttachments = 30;
const pageSize = 20;
/** How often a page that only some notes belong to is topped up before it is shown as it is; the cursor leads on. */
const mostReads = 15;

type NoteFilter = Pick<NoteQuery, 'kind' | 'readers' | 'conversationId' | 'cursor' | 'limit'> & {
  /** What distinguishes this list from others of the journal, for its cursor. */
  readonly name: string;
  readonly holds: (note: Note) => boolean;
};

/**
 * A page of the notes that the caller may read, the newest first. Notes of other readers are passed over, so a page may be
 * shorter than its cursor promises. Refusal: cursor-not-valid.
 */
export async function notePage(
  visitation: VisitationStore,
  caller: Caller,
  candidateId: CandidateId,
  { name, holds, kind, readers, conversationId, ...page }: NoteFilter,
): Promise<Result<PageOf<NoteView>, VisitationRefusal>> {
  const isShown = (note: Note): boolean =>
    mayRead(note, caller) &&
    (!kind || note.kind === kind) &&
    (!readers || note.readers === readers) &&
    (!conversationId || note.conversationId === conversationId) &&
    holds(note);
  const asked = [name, candidateId, caller.personId, kind ?? '', readers ?? '', conversationId ?? ''];
  const list = { name: asked.join('/'), pageSize };
  const found = await readOn(visitation.keys, list, page, (limit, after: DatabaseKey | undefined) =>
    filledPage(visitation, candidateId, { isShown, limit }, after),
  );
  if (!found.ok) return found;
  const items = await Promise.all(
    found.value.items.map(async (note) =>
      noteView(note, caller, (await attachmentsOf(visitation, note)).map(attachmentView)),
    ),
  );
  return ok({ items, cursor: found.value.cursor });
}

type DatabaseKey = Record<string, unknown>;

async function filledPage(
  { table }: Pick<VisitationStore, 'table'>,
  candidateId: CandidateId,
  { isShown, limit }: { readonly isShown: (note: Note) => boolean; readonly limit: number },
  start: DatabaseKey | undefined,
): Promise<{ items: Note[]; last: DatabaseKey | undefined }> {
  const items: Note[] = [];
  let after = start;
  for (let reads = 0; reads < mostReads; reads += 1) {
    const page = await table.list({
      ...{ kind: noteItem, index: 'journal', of: [candidateId], descending: true },
      limit: limit - items.length,
      ...(after && { after }),
    });
    items.push(...page.items.filter(isShown));
    after = page.last;
    if (!after || items.length >= limit) break;
  }
  return { items, last: after };
}

/** The files of a note, in the order they were added; those whose sending was never finished are left out. */
export async function attachmentsOf(
  { table }: Pick<VisitationStore, 'table'>,
  { noteId, attachments }: { readonly noteId: NoteId; readonly attachments: number },
): Promise<Attachment[]> {
  if (attachments === 0) return [];
  const { items } = await table.list({ kind: attachmentItem, of: [noteId], limit: 4 * mostAttachments, fresh: true });
  return items
    .filter(({ state }) => state !== 'arriving')
    .toSorted((one, other) => one.addedAt.localeCompare(other.addedAt));
}

/** A note and what a change makes of it. */
export type OpenedNote = { readonly note: Note; readonly state: Note['state'] };

/**
 * The note that a change is about, in the version the client saw and in a state that allows the change. A note that the caller
 * may not read is not there. Refusals: note-not-found, stale-version, note-not-signed, not-your-note.
 */
export async function noteAtVersion(
  { table }: Pick<VisitationStore, 'table'>,
  caller: Caller,
  place: { readonly candidateId: CandidateId; readonly noteId: NoteId },
  version: number,
  move: NoteMove,
): Promise<Result<OpenedNote, VisitationRefusal>> {
  const note = await table.fresh(noteItem, place.candidateId, place.noteId);
  if (!note || !mayRead(note, caller)) return refuse('note-not-found');
  const state = nextState(noteTable, note.state, move);
  if (!state) return refuse('note-not-signed');
  if (note.version !== version) return refuse('stale-version');
  if (!openToReaders.includes(move) && !mayCorrect(note, caller)) return refuse('not-your-note');
  return ok({ note, state });
}

/** What whoever may read a note may do with it; the rest is for the author and the team leader. */
const openToReaders: readonly NoteMove[] = ['add-addendum', 'attach'];
