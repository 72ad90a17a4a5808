import { holdsWords, wordsLookedFor } from '#services/visitation/domain/note.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { notePage } from '#services/visitation/store/notes.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { NotePage, NoteSearch } from '#shared/shapes/journal.ts';

/**
 * The notes of one person's journal that hold every word that is looked for, among those the caller may read. A page looks
 * through a limited number of notes and may be short; its cursor leads on. Refusals: candidate-not-found, cursor-not-valid.
 */
export async function searchNotes(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  { text, ...ask }: NoteSearch,
): Promise<Result<NotePage, VisitationRefusal>> {
  if (!(await visitation.table.get(candidateItem, candidateId))) return refuse('candidate-not-found');
  const looked = wordsLookedFor(text);
  const page = await notePage(visitation, call.caller, candidateId, {
    ...ask,
    name: `journal-search/${looked.join(' ')}`,
    holds: (note) => holdsWords(note, call.caller, looked),
  });
  if (page.ok) await recordViewing(call, visitation.table, [candidateId]);
  return page;
}
