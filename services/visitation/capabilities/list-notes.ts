import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { notePage } from '#services/visitation/store/notes.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { NotePage, NoteQuery } from '#shared/shapes/journal.ts';

/**
 * A person's journal, the newest first: the notes that the caller may read, of one kind or one set of readers where asked.
 * Refusals: candidate-not-found, cursor-not-valid.
 */
export async function listNotes(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  ask: NoteQuery,
): Promise<Result<NotePage, VisitationRefusal>> {
  if (!(await visitation.table.get(candidateItem, candidateId))) return refuse('candidate-not-found');
  const page = await notePage(visitation, call.caller, candidateId, { ...ask, name: 'journal', holds: () => true });
  if (page.ok) await recordViewing(call, visitation.table, [candidateId]);
  return page;
}
