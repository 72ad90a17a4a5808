import { attachmentView } from '#services/visitation/domain/attachment.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { noteDraftItem } from '#services/visitation/store/journal-items.ts';
import { attachmentsOf } from '#services/visitation/store/notes.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { mostAttachmentBytes } from '#shared/rules/journal-rules.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { MyNoteDraft } from '#shared/shapes/journal.ts';

/** What the caller has begun to write about a person: their own words, which nobody else reads. Refusal: candidate-not-found. */
export async function openNoteDraft(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
): Promise<Result<MyNoteDraft, VisitationRefusal>> {
  const [candidate, kept] = await Promise.all([
    visitation.table.get(candidateItem, candidateId),
    visitation.table.fresh(noteDraftItem, candidateId, call.caller.personId),
  ]);
  if (!candidate) return refuse('candidate-not-found');
  const { value: mostBytes } = ruleOn(mostAttachmentBytes, dateOf(call.now));
  if (!kept) return ok({ draft: null, mostBytes });
  const { candidateId: _candidate, authorId: _author, ...draft } = kept;
  const attachments = await attachmentsOf(visitation, { noteId: draft.noteId, attachments: 1 });
  return ok({ draft: { ...draft, attachments: attachments.map(attachmentView) }, mostBytes });
}
