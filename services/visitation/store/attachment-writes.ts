import { attachmentTable, type Attachment } from '#services/visitation/domain/attachment.ts';
import { attachmentItem } from '#services/visitation/store/journal-items.ts';
import { instant } from '#shared/kernel/time.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { dueRow } from '#shared/runtime/house-rows.ts';
import { put, replace, type Write } from '#shared/runtime/write.ts';
import type { DueKind } from './due-kinds.ts';

/** Marks a file as removed, and lets its bytes go at the next tick, whatever becomes of the one who asked. */
export function removalOf(call: Call, attachment: Attachment, reason: string): Write[] {
  if (attachment.state === 'removed') return [];
  const after = asNextVersion<Attachment>({
    ...{ ...attachment, state: 'removed' },
    removed: { byId: call.caller.personId, at: call.now, reason },
  });
  return [
    replace(attachmentItem, attachment, after, priorStates(attachmentTable, 'remove-attachment')),
    fileToRemove(attachment.attachmentId),
  ];
}

function fileToRemove(about: string): Write {
  const what: DueKind = 'attachment-gone';
  return put(dueRow, { dueAt: instant(0), what, about });
}

/** Looks at a file again when a moment has passed: the scan takes its time. */
export function fileToJudge({ noteId, attachmentId }: Attachment, dueAt: Attachment['addedAt']): Write {
  const what: DueKind = 'attachment-scan';
  return put(dueRow, { dueAt, what, about: `${noteId}/${attachmentId}` });
}
