import type { NoteDraft } from '#services/visitation/domain/note.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { noteDraftItem } from '#services/visitation/store/journal-items.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert, replace } from '#shared/runtime/write.ts';
import type { NoteDraftSave, NoteDraftSaved } from '#shared/shapes/journal.ts';

/**
 * Keeps what the caller has written so far about a person; nobody else reads it, and nothing of it is in the journal before it
 * is signed. What was written at another place meanwhile is not overwritten. Refusals: candidate-not-found, stale-version.
 */
export async function saveNoteDraft(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  { version, ...written }: NoteDraftSave,
): Promise<Result<NoteDraftSaved, VisitationRefusal>> {
  const authorId = call.caller.personId;
  const [candidate, before] = await Promise.all([
    visitation.table.get(candidateItem, candidateId),
    visitation.table.fresh(noteDraftItem, candidateId, authorId),
  ]);
  if (!candidate) return refuse('candidate-not-found');
  if ((before?.version ?? 0) !== version) return refuse('stale-version');
  const noteId = before?.noteId ?? call.newId('note');
  const draft: NoteDraft = { ...written, candidateId, authorId, noteId, version, savedAt: call.now };
  const after = asNextVersion(draft);
  return commit(call, visitation.table, {
    writes: [before ? replace(noteDraftItem, before, after) : insert(noteDraftItem, after)],
    events: [],
    about: [],
    answer: { noteId, version: after.version, savedAt: call.now },
  });
}
