import { noteTable } from '#services/visitation/domain/note.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { noteItem } from '#services/visitation/store/journal-items.ts';
import { noteAtVersion } from '#services/visitation/store/notes.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId, NoteId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { AddendumWriting, NoteChanged } from '#shared/shapes/journal.ts';

/** A note with its addenda stays well below what the database keeps in one row. */
const mostAddenda = 20;

/**
 * Adds to a signed note what was forgotten or learnt later, under the own name and time; what was signed stays as it is.
 * Refusals: those of noteAtVersion, note-has-most-addenda.
 */
export async function addAddendum(
  call: Call,
  visitation: VisitationStore,
  place: { readonly candidateId: CandidateId; readonly noteId: NoteId },
  { version, text }: AddendumWriting,
): Promise<Result<NoteChanged, VisitationRefusal>> {
  const opened = await noteAtVersion(visitation, call.caller, place, version, 'add-addendum');
  if (!opened.ok) return opened;
  const { note } = opened.value;
  if (note.addenda.length >= mostAddenda) return refuse('note-has-most-addenda');
  const addendum = { text, authorId: call.caller.personId, at: call.now };
  const after = asNextVersion({ ...note, addenda: [...note.addenda, addendum] });
  return commit(call, visitation.table, {
    writes: [replace(noteItem, note, after, priorStates(noteTable, 'add-addendum'))],
    events: [],
    about: [place.candidateId],
    answer: { noteId: note.noteId, version: after.version },
  });
}
