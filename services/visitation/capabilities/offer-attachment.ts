import { arrivingAttachment, type Attachment } from '#services/visitation/domain/attachment.ts';
import { noteTable } from '#services/visitation/domain/note.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { attachmentItem, noteDraftItem, noteItem } from '#services/visitation/store/journal-items.ts';
import { mostAttachments, attachmentsOf, noteAtVersion } from '#services/visitation/store/notes.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId, NoteId } from '#shared/kernel/ids.ts';
import { fieldError, ok, refuse, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { mostAttachmentBytes } from '#shared/rules/journal-rules.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert, replace, type Write } from '#shared/runtime/write.ts';
import type { AttachmentOffer, AttachmentPlace } from '#shared/shapes/attachment.ts';

/**
 * Somebody wants to attach a file to their own draft, or to a signed note: they get a form that storage takes one such file with,
 * no larger than the rule of the day. Refusals: note-not-found and those of noteAtVersion, note-has-most-attachments,
 * fields-not-accepted.
 */
export async function offerAttachment(
  call: Call,
  visitation: VisitationStore,
  place: { readonly candidateId: CandidateId; readonly noteId: NoteId },
  { name, contentType, bytes, version }: AttachmentOffer,
): Promise<Result<AttachmentPlace, VisitationRefusal>> {
  const { value: mostBytes } = ruleOn(mostAttachmentBytes, dateOf(call.now));
  if (bytes > mostBytes)
    return refuse('fields-not-accepted', { errors: [fieldError('/bytes', 'attachment-too-large')] });
  const counted = await countedIn(call, visitation, place, version);
  if (!counted.ok) return counted;
  const attached = await attachmentsOf(visitation, { noteId: place.noteId, attachments: 1 });
  if (attached.length >= mostAttachments) return refuse('note-has-most-attachments');
  const attachmentId = call.newId('attachment');
  const form = await visitation
    .uploads()
    .form(call.scope, arrivingAttachment(attachmentId), { contentType, mostBytes });
  const attachment: Attachment = {
    ...{ ...place, attachmentId, name, contentType, bytes, version: 1, state: 'arriving' },
    ...{ addedById: call.caller.personId, addedAt: call.now },
  };
  return commit(call, visitation.table, {
    writes: [insert(attachmentItem, attachment), ...counted.value],
    events: [],
    about: [place.candidateId],
    answer: { attachmentId, url: form.url, fields: form.fields },
  });
}

/** That the file belongs to a note of the caller's: their draft, or a signed note that counts its files. */
async function countedIn(
  call: Call,
  visitation: VisitationStore,
  place: { readonly candidateId: CandidateId; readonly noteId: NoteId },
  version: number | undefined,
): Promise<Result<Write[], VisitationRefusal>> {
  if (version === undefined) {
    const draft = await visitation.table.fresh(noteDraftItem, place.candidateId, call.caller.personId);
    return draft?.noteId === place.noteId ? ok([]) : refuse('note-not-found');
  }
  const opened = await noteAtVersion(visitation, call.caller, place, version, 'attach');
  if (!opened.ok) return opened;
  const { note } = opened.value;
  const after = asNextVersion({ ...note, attachments: note.attachments + 1 });
  return ok([replace(noteItem, note, after, priorStates(noteTable, 'attach'))]);
}
