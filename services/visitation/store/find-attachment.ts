import type { Attachment } from '#services/visitation/domain/attachment.ts';
import { mayCorrect, mayRead, textIsShown, type Note } from '#services/visitation/domain/note.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import type { Caller } from '#shared/access/caller.ts';
import type { AttachmentId, CandidateId, NoteId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { attachmentItem, noteItem } from './journal-items.ts';
import type { VisitationStore } from './visitation-store.ts';

export type AttachmentAt = {
  readonly candidateId: CandidateId;
  readonly noteId: NoteId;
  readonly attachmentId: AttachmentId;
};

/** A file, and the note it belongs to; none where it belongs to a draft. */
type FoundAttachment = { readonly attachment: Attachment; readonly note: Note | undefined };

/**
 * A file that the caller may see: of a note they may read, or of their own draft. Any other is not there. Refusal:
 * attachment-not-found.
 */
export async function findAttachment(
  { table }: Pick<VisitationStore, 'table'>,
  caller: Caller,
  { candidateId, noteId, attachmentId }: AttachmentAt,
): Promise<Result<FoundAttachment, VisitationRefusal>> {
  const [attachment, note] = await Promise.all([
    table.fresh(attachmentItem, noteId, attachmentId),
    table.fresh(noteItem, candidateId, noteId),
  ]);
  if (attachment?.candidateId !== candidateId) return refuse('attachment-not-found');
  const isSeen = note ? mayRead(note, caller) && textIsShown(note, caller) : attachment.addedById === caller.personId;
  return isSeen ? ok({ attachment, note }) : refuse('attachment-not-found');
}

/** Whether somebody may take a file out again: whoever added it, wrote the note, or leads the team. */
export function mayRemove({ attachment, note }: FoundAttachment, caller: Caller): boolean {
  return attachment.addedById === caller.personId || (note !== undefined && mayCorrect(note, caller));
}
