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
import type { NoteChanged, NoteReadersChange } from '#shared/shapes/journal.ts';

/**
 * Lets others or fewer read a note, from now on; the note says since when and by whom. Refusals: those of noteAtVersion,
 * nothing-corrected.
 */
export async function changeNoteReaders(
  call: Call,
  visitation: VisitationStore,
  place: { readonly candidateId: CandidateId; readonly noteId: NoteId },
  { version, readers }: NoteReadersChange,
): Promise<Result<NoteChanged, VisitationRefusal>> {
  const opened = await noteAtVersion(visitation, call.caller, place, version, 'change-note-readers');
  if (!opened.ok) return opened;
  const { note } = opened.value;
  if (note.readers === readers) return refuse('nothing-corrected');
  const changed = { from: note.readers, byId: call.caller.personId, at: call.now };
  const after = asNextVersion({ ...note, readers, readersChanged: [...note.readersChanged, changed] });
  return commit(call, visitation.table, {
    writes: [replace(noteItem, note, after, priorStates(noteTable, 'change-note-readers'))],
    events: [],
    about: [place.candidateId],
    answer: { noteId: note.noteId, version: after.version },
  });
}
