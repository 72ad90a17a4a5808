import { attachedFile } from '#services/visitation/domain/attached-file.ts';
import {
  arrivingAttachment,
  attachmentTable,
  keptAttachment,
  moveOf,
  type Attachment,
} from '#services/visitation/domain/attachment.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { fileToJudge } from '#services/visitation/store/attachment-writes.ts';
import { findAttachment, type AttachmentAt } from '#services/visitation/store/find-attachment.ts';
import { attachmentItem } from '#services/visitation/store/journal-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { AttachmentChanged } from '#shared/shapes/attachment.ts';

/**
 * The file has arrived: its bytes are looked at, a picture is freed of what it was taken with, and it waits for the scan. What is
 * none of the kinds that may be attached, or another than it was called, is removed. Refusals: attachment-not-found,
 * attachment-not-arrived, attachment-not-accepted.
 */
export async function finishAttachment(
  call: Call,
  visitation: VisitationStore,
  place: AttachmentAt,
): Promise<Result<AttachmentChanged, VisitationRefusal>> {
  const found = await findAttachment(visitation, call.caller, place);
  if (!found.ok) return found;
  const { attachment } = found.value;
  if (attachment.state !== 'arriving' || attachment.addedById !== call.caller.personId)
    return refuse('attachment-not-found');
  const { attachmentId } = attachment;
  const arrived = await visitation
    .files()
    .load(call.scope, arrivingAttachment(attachmentId))
    .catch(() => undefined);
  if (!arrived) return refuse('attachment-not-arrived');
  const file = attachedFile(arrived);
  if (file?.contentType !== attachment.contentType) {
    await visitation.uploads().remove(call.scope, arrivingAttachment(attachmentId));
    return refuse('attachment-not-accepted');
  }
  await visitation.files().store(call.scope, keptAttachment(attachmentId), file.bytes, file.contentType);
  const { move, state } = moveOf[await visitation.scans().resultOf(call.scope, keptAttachment(attachmentId))];
  const after = asNextVersion<Attachment>({ ...attachment, state, bytes: file.bytes.length });
  const done = await commit(call, visitation.table, {
    writes: [
      replace(attachmentItem, attachment, after, priorStates(attachmentTable, move)),
      ...(state === 'checking' ? [fileToJudge(after, call.now)] : []),
    ],
    events: [],
    about: [place.candidateId],
    answer: { attachmentId, state: after.state },
  });
  if (done.ok) await visitation.uploads().remove(call.scope, arrivingAttachment(attachmentId));
  return done;
}
