import { keptAttachment, type Attachment } from '#services/visitation/domain/attachment.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { findAttachment, type AttachmentAt } from '#services/visitation/store/find-attachment.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { AttachmentLink } from '#shared/shapes/attachment.ts';

/**
 * A link to a file of a note, good for some minutes, and only where the scan found nothing; each opening is logged. Refusals:
 * attachment-not-found, attachment-being-checked, attachment-not-safe.
 */
export async function openAttachment(
  call: Call,
  visitation: VisitationStore,
  place: AttachmentAt,
): Promise<Result<AttachmentLink, VisitationRefusal>> {
  const found = await findAttachment(visitation, call.caller, place);
  if (!found.ok) return found;
  const { attachment } = found.value;
  const state = await stateNow(call, visitation, attachment);
  if (state === 'checking') return refuse('attachment-being-checked');
  if (state === 'unsafe') return refuse('attachment-not-safe');
  if (state !== 'safe') return refuse('attachment-not-found');
  await recordViewing(call, visitation.table, [place.candidateId]);
  const name = keptAttachment(attachment.attachmentId);
  return ok({ link: await visitation.files().downloadLink(call.scope, name, attachment.name) });
}

/** The scan may have ended since the file was last looked at. */
async function stateNow(
  { scope }: Call,
  visitation: VisitationStore,
  { state, attachmentId }: Attachment,
): Promise<Attachment['state']> {
  if (state !== 'checking') return state;
  const result = await visitation.scans().resultOf(scope, keptAttachment(attachmentId));
  return result === 'waiting' ? 'checking' : result;
}
