import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { removalOf } from '#services/visitation/store/attachment-writes.ts';
import { findAttachment, mayRemove, type AttachmentAt } from '#services/visitation/store/find-attachment.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { fieldError, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { AttachmentChanged, AttachmentRemoval } from '#shared/shapes/attachment.ts';

/**
 * Takes a file out again. In a signed note its line stays, with who removed it, when and why; the file itself is gone at the next
 * tick and has no older versions within days. Refusals: attachment-not-found, not-your-note, fields-not-accepted.
 */
export async function removeAttachment(
  call: Call,
  visitation: VisitationStore,
  place: AttachmentAt,
  { reason }: AttachmentRemoval,
): Promise<Result<AttachmentChanged, VisitationRefusal>> {
  const found = await findAttachment(visitation, call.caller, place);
  if (!found.ok) return found;
  const { attachment, note } = found.value;
  if (attachment.state === 'removed') return refuse('attachment-not-found');
  if (!mayRemove(found.value, call.caller)) return refuse('not-your-note');
  if (note && !reason) return refuse('fields-not-accepted', { errors: [fieldError('/reason', 'missing')] });
  return commit(call, visitation.table, {
    writes: removalOf(call, attachment, reason),
    events: [],
    about: [place.candidateId],
    answer: { attachmentId: attachment.attachmentId, state: 'removed' },
  });
}
