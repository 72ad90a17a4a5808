import { beforeAll, describe, expect, test } from 'vitest';
import { learningRecordItem } from '#services/competence/store/learning-items.ts';
import { arrivingPhoto, shownPhoto } from '#services/competence/store/photo-items.ts';
import type { EvidenceId } from '#shared/kernel/ids.ts';
import { mostPhotoBytes, type PhotoOffer } from '#shared/shapes/photo.ts';
import { value } from '#test/builders/competence.ts';
import { learningAtWork, type LearningAtWork } from '#test/builders/competence-learning.ts';
import { smallPng } from '#test/builders/small-png.ts';
import { anId } from '#test/builders/ids.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { closeLearningRecord } from './close-learning-record.ts';
import { deletePhoto } from './delete-photo.ts';
import { finishPhoto } from './finish-photo.ts';
import { listMyRecords } from './list-my-records.ts';
import { offerPhoto } from './offer-photo.ts';
import { showInstitutionPhoto } from './show-institution-photo.ts';
import { showMyPhoto } from './show-my-photo.ts';
import { showRecordPhoto } from './show-record-photo.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const anOffer = (work: LearningAtWork, more: Partial<PhotoOffer> = {}): PhotoOffer => ({
  ...{ goalId: work.goalId, contentType: 'image/png', bytes: 2_000_000, mayBeShown: true },
  ...more,
});
const offer = (work: LearningAtWork, more: Partial<PhotoOffer> = {}) =>
  offerPhoto(work.at.callOf('offer-photo', work.citizen), work.own, work.recordId, anOffer(work, more));
const finish = (work: LearningAtWork, evidenceId: EvidenceId) => {
  const place = { recordId: work.recordId, evidenceId };
  return finishPhoto(work.at.callOf('finish-photo', work.citizen), work.own, place, { words: 'Min plade boller' });
};
const arrives = (work: LearningAtWork, evidenceId: EvidenceId, bytes: Uint8Array) =>
  work.own.files().store(work.citizen, arrivingPhoto(evidenceId), bytes, 'image/png');
const exists = (work: LearningAtWork, scope: 'own' | 'shared', name: string) =>
  work.own
    .files()
    .load(scope === 'own' ? work.citizen : work.at.partnership, name)
    .then(
      () => true,
      () => false,
    );

/** A photo that has arrived and was taken into the record. */
async function shown(work: LearningAtWork): Promise<EvidenceId> {
  const { evidenceId } = value(await offer(work));
  await arrives(work, evidenceId, smallPng('Amina, GPS 55.64'));
  value(await finish(work, evidenceId));
  await work.relay();
  return evidenceId;
}

describe('a photo of a task', () => {
  test('is offered with the person’s yes and a size that can be, for a goal of the record', async () => {
    const work = await learningAtWork(table);
    expect(value(await offer(work)).fields['key']).toContain(`${work.citizen}/arriving/evi-`);
    for (const [more, pointer, code] of [
      [{ bytes: mostPhotoBytes + 1 }, '/bytes', 'photo-too-large'],
      [{ mayBeShown: false }, '/mayBeShown', 'say-yes-first'],
      [{ goalId: anId('learningGoal') }, '/goalId', 'goal-not-in-record'],
    ] as const)
      expect(await offer(work, more)).toMatchObject({ refusal: { errors: [{ pointer, code }] } });
  });

  test('what it was taken with is gone before anybody sees it; municipality and institution see the copy', async () => {
    const work = await learningAtWork(table);
    const { at, recordId, institutionId } = work;
    const evidenceId = await shown(work);
    for (const scope of [work.citizen, at.partnership]) {
      const kept = Buffer.from(await work.own.files().load(scope, shownPhoto(evidenceId)));
      expect([kept.includes('IDAT'), kept.includes('GPS')]).toEqual([true, false]);
    }
    expect(await exists(work, 'own', arrivingPhoto(evidenceId))).toBe(false);
    const link = { value: { link: `memory:${shownPhoto(evidenceId)}` } };
    const place = { recordId, evidenceId };
    expect(await showMyPhoto(at.callOf('show-my-photo', work.citizen), work.own, place)).toMatchObject(link);
    expect(await showRecordPhoto(at.call('show-record-photo'), at.competence, place)).toMatchObject(link);
    const call = work.callInstitution('show-institution-photo', 'assessor');
    expect(await showInstitutionPhoto(call, at.inPartnership, { ...place, institutionId })).toMatchObject(link);
    const other = { ...place, institutionId: await at.institution() };
    expect(await showInstitutionPhoto(call, at.inPartnership, other)).toMatchObject({
      refusal: { code: 'learning-record-not-found' },
    });
    expect((await work.record()).evidence).toMatchObject([
      { kind: 'photo', hasPhoto: true, words: 'Min plade boller' },
    ]);
  });

  test('a renamed program is refused and removed; nothing that did not arrive or was not offered is taken', async () => {
    const work = await learningAtWork(table);
    const { evidenceId } = value(await offer(work));
    expect(await finish(work, evidenceId)).toMatchObject({ refusal: { code: 'photo-not-arrived' } });
    await arrives(work, evidenceId, Buffer.from('MZ\x90\0 not a photo'));
    expect(await finish(work, evidenceId)).toMatchObject({ refusal: { code: 'photo-not-a-picture' } });
    expect(await exists(work, 'own', arrivingPhoto(evidenceId))).toBe(false);
    expect(await exists(work, 'own', shownPhoto(evidenceId))).toBe(false);
    expect(await finish(work, anId('evidence'))).toMatchObject({ refusal: { code: 'photo-not-expected' } });
  });

  test('the person deletes it, also when the record is closed: file and copy are gone', async () => {
    const work = await learningAtWork(table);
    const { at, recordId } = work;
    const evidenceId = await shown(work);
    const version = (await at.competence.table.fresh(learningRecordItem, recordId))?.version ?? 0;
    const closing = { version, because: 'completed' } as const;
    value(await closeLearningRecord(at.call('close-learning-record'), at.competence, recordId, closing));
    await work.relay();
    const place = { recordId, evidenceId };
    value(await deletePhoto(at.callOf('delete-photo', work.citizen), work.own, place, {}));
    expect(await exists(work, 'own', shownPhoto(evidenceId))).toBe(false);
    await work.relay();
    expect(await exists(work, 'shared', shownPhoto(evidenceId))).toBe(false);
    const gone = { refusal: { code: 'photo-not-found' } };
    expect(await showRecordPhoto(at.call('show-record-photo'), at.competence, place)).toMatchObject(gone);
    const mine = value(await listMyRecords(at.callOf('list-my-records', work.citizen), work.own));
    expect(mine.items[0]?.evidence).toMatchObject([{ state: 'withdrawn', hasPhoto: false }]);
  });
});
