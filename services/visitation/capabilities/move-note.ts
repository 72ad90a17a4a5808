import { noteTable, type Note } from '#services/visitation/domain/note.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { attachmentItem, noteItem } from '#services/visitation/store/journal-items.ts';
import { noteLine } from '#services/visitation/store/note-line.ts';
import { attachmentsOf, noteAtVersion } from '#services/visitation/store/notes.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId, NoteId } from '#shared/kernel/ids.ts';
import { fieldError, refuse, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import { replace } from '#shared/runtime/write.ts';
import type { NoteChanged, NoteMoving } from '#shared/shapes/journal.ts';

/**
 * Moves a note that was written in the wrong journal to the person it is about, with its addenda and files. Where it stood, its
 * place says that a note was moved away, by whom and why, and nothing of the other person. Refusals: those of noteAtVersion,
 * fields-not-accepted.
 */
export async function moveNote(
  call: Call,
  visitation: VisitationStore,
  place: { readonly candidateId: CandidateId; readonly noteId: NoteId },
  { version, toCandidateId, reason }: NoteMoving,
): Promise<Result<NoteChanged, VisitationRefusal>> {
  const opened = await noteAtVersion(visitation, call.caller, place, version, 'move-note');
  if (!opened.ok) return opened;
  const { note, state } = opened.value;
  const other =
    toCandidateId === place.candidateId ? undefined : await visitation.table.get(candidateItem, toCandidateId);
  if (!other) return refuse('fields-not-accepted', { errors: [fieldError('/toCandidateId', 'choose-another-person')] });
  const said = { byId: call.caller.personId, at: call.now, reason };
  const { withWhom: _whom, ...left } = note;
  // The conversation is with the one it is moved away from.
  const { conversationId: _at, ...taken } = note;
  const stub = asNextVersion<Note>({ ...left, state, text: '', addenda: [], attachments: 0, movedAway: said });
  // The reason may name the one who is left behind: the journal it comes to learns only that it was moved.
  const moved: Note = { ...taken, candidateId: other.candidateId, version: 1, movedHere: { ...said, reason: '' } };
  // A stub stands there already where the note was moved away from that very journal before.
  const there = await visitation.table.fresh(noteItem, other.candidateId, note.noteId);
  const files = await attachmentsOf(visitation, note);
  return commit(call, visitation.table, {
    writes: [
      replace(noteItem, note, stub, priorStates(noteTable, 'move-note')),
      putOver(noteItem, there, there ? asNextVersion({ ...moved, version: there.version }) : moved),
      ...files.map((file) => putOver(attachmentItem, file, asNextVersion({ ...file, candidateId: other.candidateId }))),
      ...noteLine(call, moved),
    ],
    events: [],
    about: [place.candidateId, other.candidateId],
    answer: { noteId: note.noteId, version: stub.version },
  });
}
