import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { removalOf } from '#services/visitation/store/attachment-writes.ts';
import { noteDraftItem } from '#services/visitation/store/journal-items.ts';
import { attachmentsOf } from '#services/visitation/store/notes.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { removeUnchanged } from '#shared/runtime/conditions.ts';
import type { NoteChanged, NoteDraftVersion } from '#shared/shapes/journal.ts';

/** Throws away what the caller has begun and not signed, with its files. Refusals: note-not-found, stale-version. */
export async function discardNoteDraft(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  { version }: NoteDraftVersion,
): Promise<Result<NoteChanged, VisitationRefusal>> {
  const { table } = visitation;
  const draft = await table.fresh(noteDraftItem, candidateId, call.caller.personId);
  if (!draft) return refuse('note-not-found');
  if (draft.version !== version) return refuse('stale-version');
  const files = await attachmentsOf(visitation, { noteId: draft.noteId, attachments: 1 });
  return commit(call, table, {
    writes: [removeUnchanged(noteDraftItem, draft), ...files.flatMap((file) => removalOf(call, file, ''))],
    events: [],
    about: [],
    answer: { noteId: draft.noteId, version },
  });
}
