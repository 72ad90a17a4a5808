import { happenedDayFaults } from '#services/visitation/domain/dates.ts';
import type { Note } from '#services/visitation/domain/note.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { noteDraftItem, noteItem } from '#services/visitation/store/journal-items.ts';
import { noteLine } from '#services/visitation/store/note-line.ts';
import { findConversation } from '#services/visitation/store/find-conversation.ts';
import { attachmentsOf } from '#services/visitation/store/notes.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId, ConversationId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { removeUnchanged } from '#shared/runtime/conditions.ts';
import { insert } from '#shared/runtime/write.ts';
import type { NoteChanged, NoteSigning } from '#shared/shapes/journal.ts';

/**
 * Signs a note: it stands in the journal as it is, and the draft is gone. Also where the effort has ended: what happened then
 * has to be written too. What was noted at a conversation says at which.
 * Refusals: candidate-not-found, stale-version, conversation-not-found, fields-not-accepted.
 */
export async function signNote(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  { version, ...written }: NoteSigning,
): Promise<Result<NoteChanged, VisitationRefusal>> {
  const { table } = visitation;
  const authorId = call.caller.personId;
  const [candidate, draft] = await Promise.all([
    table.get(candidateItem, candidateId),
    table.fresh(noteDraftItem, candidateId, authorId),
  ]);
  if (!candidate) return refuse('candidate-not-found');
  if ((draft?.version ?? 0) !== version) return refuse('stale-version');
  if (!(await isWithPerson(visitation, candidateId, written.conversationId))) return refuse('conversation-not-found');
  const errors = happenedDayFaults('/on', written.on, dateOf(call.now));
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const files = draft ? await attachmentsOf(visitation, { noteId: draft.noteId, attachments: 1 }) : [];
  const note: Note = {
    ...{ ...written, candidateId, authorId, noteId: draft?.noteId ?? call.newId('note') },
    ...{ version: 1, state: 'signed', signedAt: call.now, addenda: [], readersChanged: [], attachments: files.length },
  };
  return commit(call, table, {
    writes: [
      insert(noteItem, note),
      ...(draft ? [removeUnchanged(noteDraftItem, draft)] : []),
      ...noteLine(call, note),
    ],
    events: [],
    about: [candidateId],
    answer: { noteId: note.noteId, version: note.version },
  });
}

async function isWithPerson(
  visitation: VisitationStore,
  candidateId: CandidateId,
  conversationId: ConversationId | undefined,
): Promise<boolean> {
  return conversationId === undefined || (await findConversation(visitation, { candidateId, conversationId })).ok;
}
