import { noteTable, type Note } from '#services/visitation/domain/note.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { noteItem } from '#services/visitation/store/journal-items.ts';
import { noteAtVersion } from '#services/visitation/store/notes.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId, NoteId } from '#shared/kernel/ids.ts';
import type { Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { NoteChanged, NoteStriking } from '#shared/shapes/journal.ts';

/**
 * Strikes a note that is wrong: it stays, struck through, with who said so, when and why. What turned out to be about somebody
 * else is shown to nobody but those who may correct it. Refusals: those of noteAtVersion.
 */
export async function strikeNote(
  call: Call,
  visitation: VisitationStore,
  place: { readonly candidateId: CandidateId; readonly noteId: NoteId },
  { version, because, reason }: NoteStriking,
): Promise<Result<NoteChanged, VisitationRefusal>> {
  const opened = await noteAtVersion(visitation, call.caller, place, version, 'strike-note');
  if (!opened.ok) return opened;
  const { note, state } = opened.value;
  const struck = { because, reason, byId: call.caller.personId, at: call.now };
  const after = asNextVersion<Note>({ ...note, state, struck });
  return commit(call, visitation.table, {
    writes: [replace(noteItem, note, after, priorStates(noteTable, 'strike-note'))],
    events: [],
    about: [place.candidateId],
    answer: { noteId: note.noteId, version: after.version },
  });
}
