import { arrivingAttachment, keptAttachment } from '#services/visitation/domain/attachment.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { DueRow } from '#shared/runtime/house-rows.ts';
import type { Due } from '#shared/runtime/sweep-due.ts';

/** Removes the bytes of a file that was taken out of a journal; again where it was told twice, without harm. */
export async function letAttachmentGo({ table, uploads }: VisitationStore, { about }: DueRow): Promise<Due> {
  for (const name of [arrivingAttachment(about), keptAttachment(about)]) await uploads().remove(table.scope, name);
  return {};
}
