import { beforeAll, describe, expect, test } from 'vitest';
import { arrivingAttachment, keptAttachment } from '#services/visitation/domain/attachment.ts';
import { attachmentItem, noteItem } from '#services/visitation/store/journal-items.ts';
import type { Role } from '#shared/access/roles.ts';
import type { AttachmentId, CandidateId, NoteId } from '#shared/kernel/ids.ts';
import { instant } from '#shared/kernel/time.ts';
import type { AttachmentOffer } from '#shared/shapes/attachment.ts';
import { aCall, aCaller } from '#test/builders/call.ts';
import { smallPng } from '#test/builders/small-png.ts';
import { timePassed } from '#test/builders/time-passed.ts';
import { aDraft, aDocument, aNote } from '#test/builders/visitation-journal.ts';
import { accepted, anOffice, type AnOffice } from '#test/builders/visitation.ts';
import { testTable } from '#test/database.ts';
import { discardNoteDraft } from './discard-note-draft.ts';
import { finishAttachment } from './finish-attachment.ts';
import { listNotes } from './list-notes.ts';
import { moveNote } from './move-note.ts';
import { offerAttachment } from './offer-attachment.ts';
import { openAttachment } from './open-attachment.ts';
import { openNoteDraft } from './open-note-draft.ts';
import { removeAttachment } from './remove-attachment.ts';
import { saveNoteDraft } from './save-note-draft.ts';
import { signNote } from './sign-note.ts';

let office: AnOffice;
let at: { candidateId: CandidateId; noteId: NoteId };
const pdf = Buffer.from('%PDF-1.7 et brev');
beforeAll(async () => {
  office = await anOffice(await testTable());
});

/** A person with a draft of the caseworker's. */
async function aDraftOf(): Promise<void> {
  const { candidateId } = await office.referred();
  const kept = await saveNoteDraft(office.call('save-note-draft'), office.visitation, candidateId, aDraft());
  at = { candidateId, noteId: accepted(kept).noteId };
}
const sign = async (more = {}) =>
  accepted(await signNote(office.call('sign-note'), office.visitation, at.candidateId, aNote({ version: 1, ...more })));
const by = (role: Role) => aCaller(role, office.scope);
const offered = (more: Partial<AttachmentOffer> = {}) =>
  offerAttachment(office.call('offer-attachment'), office.visitation, at, {
    ...{ name: 'Brev fra lægen.pdf', contentType: 'application/pdf', bytes: pdf.length, ...more },
  });
const arrives = (attachmentId: AttachmentId, bytes: Uint8Array) =>
  office.visitation.files().store(office.scope, arrivingAttachment(attachmentId), bytes, 'x');
const finish = (attachmentId: AttachmentId) =>
  finishAttachment(office.call('finish-attachment'), office.visitation, { ...at, attachmentId });
const open = (attachmentId: AttachmentId, caller = office.caseworker) =>
  openAttachment(aCall('open-attachment', caller), office.visitation, { ...at, attachmentId });
const exists = (name: string) =>
  office.visitation
    .files()
    .load(office.scope, name)
    .then(
      () => true,
      () => false,
    );
const tick = (now = '2026-11-23T09:01:00Z') => office.hear(timePassed(office.scope, now));

async function attached(bytes: Uint8Array = pdf, more: Partial<AttachmentOffer> = {}): Promise<AttachmentId> {
  const { attachmentId } = accepted(await offered(more));
  await arrives(attachmentId, bytes);
  accepted(await finish(attachmentId));
  return attachmentId;
}

describe('a file of a note', () => {
  test('is offered to the own draft, as large as the rule allows, and to nobody else’s', async () => {
    await aDraftOf();
    expect(accepted(await offered()).fields['key']).toContain(`${office.scope}/arriving/att-`);
    expect(await offered({ bytes: 60_000_000 })).toMatchObject({
      refusal: { errors: [{ pointer: '/bytes', code: 'attachment-too-large' }] },
    });
    const foreign = aCall('offer-attachment', by('team-leader'));
    const offer = { name: 'x', contentType: 'application/pdf', bytes: 3 } as const;
    expect(await offerAttachment(foreign, office.visitation, at, offer)).toMatchObject({
      refusal: { code: 'note-not-found' },
    });
  });

  test('is scanned before anybody opens it, is signed with the note, and each opening is logged', async () => {
    await aDraftOf();
    const attachmentId = await attached(Buffer.from('%PDF-1.7 NOT SCANNED YET'));
    expect([await exists(arrivingAttachment(attachmentId)), await exists(keptAttachment(attachmentId))]).toEqual([
      ...[false, true],
    ]);
    expect(await open(attachmentId)).toMatchObject({ refusal: { code: 'attachment-being-checked' } });
    await tick();
    const draft = accepted(await openNoteDraft(office.call('open-note-draft'), office.visitation, at.candidateId));
    expect(draft.draft?.attachments).toMatchObject([{ name: 'Brev fra lægen.pdf', state: 'checking' }]);
    await office.visitation.files().store(office.scope, keptAttachment(attachmentId), pdf, 'application/pdf');
    await tick('2026-11-23T09:02:00Z');
    await sign();
    const leader = by('team-leader');
    expect(await open(attachmentId, leader)).toMatchObject({
      value: { link: `memory:${keptAttachment(attachmentId)}` },
    });
    const opened = (await office.logged()).filter(({ facts }) => facts.action === 'open-attachment');
    expect(opened.map(({ facts, actor }) => [facts.candidateIds, actor.personId])).toContainEqual([
      ...[[at.candidateId], leader.personId],
    ]);
    expect((await office.visitation.table.fresh(attachmentItem, at.noteId, attachmentId))?.state).toBe('safe');
  });

  test('in which something harmful is found, or whose scan never ends, is never opened', async () => {
    await aDraftOf();
    const bad = await attached(Buffer.from('%PDF-1.7 EICAR'));
    expect(await open(bad)).toMatchObject({ refusal: { code: 'attachment-not-safe' } });
    const never = await attached(Buffer.from('%PDF-1.7 NOT SCANNED YET'));
    await tick('2026-11-24T10:00:00Z');
    for (const attachmentId of [bad, never]) {
      expect((await office.visitation.table.fresh(attachmentItem, at.noteId, attachmentId))?.state).toBe('unsafe');
      expect(await open(attachmentId)).toMatchObject({ refusal: { code: 'attachment-not-safe' } });
    }
  });

  test('is what its bytes say: pictures lose where they were taken, anything else is removed', async () => {
    await aDraftOf();
    const picture = await attached(smallPng('GPS 55.64'), { name: 'foto.png', contentType: 'image/png' });
    const kept = Buffer.from(await office.visitation.files().load(office.scope, keptAttachment(picture)));
    expect([kept.includes('IDAT'), kept.includes('GPS')]).toEqual([true, false]);
    await attached(aDocument('word/document.xml'), {
      contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    });
    const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    for (const [bytes, contentType] of [
      [Buffer.from('MZ\x90\0 a program'), 'application/pdf'],
      [pdf, 'image/png'],
      [aDocument('xl/workbook.xml', 'xl/vbaProject.bin'), excel],
      [aDocument('anything.txt'), excel],
      [Buffer.from('PK\u0003\u0004 broken'), excel],
    ] as const) {
      const { attachmentId } = accepted(await offered({ contentType }));
      expect(await finish(attachmentId)).toMatchObject({ refusal: { code: 'attachment-not-arrived' } });
      await arrives(attachmentId, bytes);
      expect(await finish(attachmentId)).toMatchObject({ refusal: { code: 'attachment-not-accepted' } });
      expect(await exists(arrivingAttachment(attachmentId))).toBe(false);
      expect(await open(attachmentId)).toMatchObject({ refusal: { code: 'attachment-not-found' } });
    }
  });

  test('is read by whoever reads the note, is added to a signed one under its version, and moves with it', async () => {
    const other = await office.referred();
    await aDraftOf();
    await sign({ readers: 'authority' });
    expect(await offered({ version: 7 })).toMatchObject({ refusal: { code: 'stale-version' } });
    const attachmentId = await attached(pdf, { version: 1 });
    expect(await office.visitation.table.fresh(noteItem, at.candidateId, at.noteId)).toMatchObject({
      ...{ attachments: 1, version: 2 },
    });
    expect(await open(attachmentId, by('job-broker'))).toMatchObject({ refusal: { code: 'attachment-not-found' } });
    const moving = { version: 2, toCandidateId: other.candidateId, reason: 'Forkert.' };
    accepted(await moveNote(office.call('move-note'), office.visitation, at, moving));
    expect(await open(attachmentId)).toMatchObject({ refusal: { code: 'attachment-not-found' } });
    at = { ...at, candidateId: other.candidateId };
    accepted(await open(attachmentId));
  });

  test('is taken out with a reason and gone at the next tick; its line stays. A discarded draft takes its files along', async () => {
    await aDraftOf();
    const attachmentId = await attached();
    await sign();
    const removal = (reason: string, caller = office.caseworker) =>
      removeAttachment(aCall('remove-attachment', caller), office.visitation, { ...at, attachmentId }, { reason });
    expect(await removal('x', by('job-broker'))).toMatchObject({ refusal: { code: 'not-your-note' } });
    expect(await removal('')).toMatchObject({ refusal: { errors: [{ pointer: '/reason', code: 'missing' }] } });
    accepted(await removal('Lagt ved en fejl.'));
    expect(await open(attachmentId)).toMatchObject({ refusal: { code: 'attachment-not-found' } });
    await tick();
    expect(await exists(keptAttachment(attachmentId))).toBe(false);
    const { items } = accepted(await listNotes(office.call('list-notes'), office.visitation, at.candidateId, {}));
    expect(items[0]?.attachments).toMatchObject([{ state: 'removed', removed: { reason: 'Lagt ved en fejl.' } }]);

    await aDraftOf();
    const begun = await attached();
    accepted(
      await discardNoteDraft(office.call('discard-note-draft'), office.visitation, at.candidateId, { version: 1 }),
    );
    await tick(instant('2026-11-23T09:03:00Z'));
    expect(await exists(keptAttachment(begun))).toBe(false);
  });
});
