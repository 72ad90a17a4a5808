import { attachmentTable, keptAttachment, moveOf, type Attachment } from '#services/visitation/domain/attachment.ts';
import { fileToJudge } from '#services/visitation/store/attachment-writes.ts';
import { attachmentItem } from '#services/visitation/store/journal-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { instant, type Instant } from '#shared/kernel/time.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { DueRow } from '#shared/runtime/house-rows.ts';
import type { Due } from '#shared/runtime/sweep-due.ts';
import { replace } from '#shared/runtime/write.ts';

const minuteMs = 60_000;
/** A file whose scan has not ended after so long is not going to be opened. */
const longestScanMs = 24 * 60 * minuteMs;

/** Asks what the scan of a file found: safe, unsafe, or to be asked again in a minute. Nothing where it was removed meanwhile. */
export async function judgeAttachment(visitation: VisitationStore, row: DueRow, now: Instant): Promise<Due> {
  const [noteId = '', attachmentId = ''] = row.about.split('/');
  const attachment = await visitation.table.fresh(attachmentItem, noteId, attachmentId);
  if (attachment?.state !== 'checking') return {};
  const result = await visitation.scans().resultOf(visitation.table.scope, keptAttachment(attachmentId));
  const isTooLate = Date.parse(now) - Date.parse(attachment.addedAt) > longestScanMs;
  if (result === 'waiting' && !isTooLate)
    return { writes: [fileToJudge(attachment, instant(Date.parse(now) + minuteMs))] };
  const { move, state } = moveOf[result === 'safe' ? 'safe' : 'unsafe'];
  const after = asNextVersion<Attachment>({ ...attachment, state });
  return { writes: [replace(attachmentItem, attachment, after, priorStates(attachmentTable, move))] };
}
