import { beforeAll, describe, expect, test } from 'vitest';
import { arrivingPhoto, shownPhoto } from '#services/competence/store/photo-items.ts';
import type { EvidenceId } from '#shared/kernel/ids.ts';
import { civilDate } from '#shared/kernel/time.ts';
import type { EvidenceCorrection } from '#shared/shapes/evidence.ts';
import { value } from '#test/builders/competence.ts';
import { learningAtWork, observed, type LearningAtWork } from '#test/builders/competence-learning.ts';
import { smallPng } from '#test/builders/small-png.ts';
import { anId } from '#test/builders/ids.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { closeLearningRecord } from './close-learning-record.ts';
import { correctEvidence } from './correct-evidence.ts';
import { finishPhoto } from './finish-photo.ts';
import { listMyRecords } from './list-my-records.ts';
import { listWorkplaceRecords } from './list-workplace-records.ts';
import { offerPhoto } from './offer-photo.ts';
import { openInstitutionRecord } from './open-institution-record.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const reason = 'Buddyen har talt med os: det var med hjælp.';
const correction: EvidenceCorrection = { version: 1, act: 'correct', doing: 'with-help', reason };
const correct = ({ at, recordId }: LearningAtWork, evidenceId: EvidenceId, more: Partial<EvidenceCorrection> = {}) =>
  correctEvidence(
    at.call('correct-evidence'),
    at.competence,
    { recordId, evidenceId },
    {
      ...correction,
      ...more,
    },
  );

/** A buddy's observation that the record has taken in. */
async function seen(work: LearningAtWork): Promise<EvidenceId> {
  const evidenceId = await work.observe();
  await work.relay();
  return evidenceId;
}

const readBy = {
  institution: async (work: LearningAtWork) => {
    const call = work.callInstitution('open-institution-record', 'assessor');
    const place = { institutionId: work.institutionId, recordId: work.recordId };
    return value(await openInstitutionRecord(call, work.at.inPartnership, place)).evidence;
  },
  person: async (work: LearningAtWork) =>
    value(await listMyRecords(work.at.callOf('list-my-records', work.citizen), work.own)).items[0]?.evidence,
  workplace: async (work: LearningAtWork) => {
    const call = work.callCompany('list-workplace-records');
    return value(await listWorkplaceRecords(call, work.at.inPartnership, work.companyId, {})).items[0]?.observations;
  },
} as const;

describe('what stands in a record', () => {
  test('is put right by the municipality, and everybody who reads it reads the right; the words stay', async () => {
    const work = await learningAtWork(table);
    const evidenceId = await seen(work);
    expect(await correct(work, evidenceId)).toMatchObject({ value: { version: 2, state: 'standing' } });
    await work.relay();
    const right = { doing: 'with-help', words: observed, corrected: true };
    const { evidence, steps, corrections } = await work.record();
    expect(evidence).toMatchObject([right]);
    expect(steps).toMatchObject([{ reached: 'acquaintance' }]);
    expect(corrections).toMatchObject([{ evidenceId, act: 'correct', reason, before: { doing: 'alone' } }]);
    for (const [reader, read] of Object.entries(readBy)) {
      const pieces = await read(work);
      expect(pieces, reader).toMatchObject([right]);
      expect(JSON.stringify(pieces), reader).not.toContain(reason);
    }
    expect(JSON.stringify(await work.at.events())).not.toContain(reason);
  });

  test('is taken back with its words, also after the record is closed', async () => {
    const work = await learningAtWork(table);
    const evidenceId = await seen(work);
    const { at, recordId } = work;
    const { version } = await work.record();
    const close = at.call('close-learning-record');
    value(await closeLearningRecord(close, at.competence, recordId, { version, because: 'completed' }));
    expect(await correct(work, evidenceId, { act: 'withdraw' })).toMatchObject({
      refusal: { errors: [{ pointer: '/because', code: 'missing' }] },
    });
    value(await correct(work, evidenceId, { act: 'withdraw', because: 'wrong-person' }));
    await work.relay();
    for (const read of [readBy.institution, readBy.person]) {
      const [piece] = (await read(work)) ?? [];
      expect(piece).toMatchObject({ state: 'withdrawn', because: 'wrong-person' });
      expect(piece?.words).toBeUndefined();
    }
    expect(await correct(work, evidenceId, { version: 2 })).toMatchObject({ refusal: { code: 'evidence-not-found' } });
  });

  test('takes the picture with it everywhere', async () => {
    const work = await learningAtWork(table);
    const { at, citizen, recordId, goalId } = work;
    const photo = { goalId, contentType: 'image/png', bytes: 900_000, mayBeShown: true } as const;
    const offered = await offerPhoto(at.callOf('offer-photo', citizen), work.own, recordId, photo);
    const { evidenceId } = value(offered);
    await work.own.files().store(citizen, arrivingPhoto(evidenceId), smallPng('et billede'), 'image/png');
    value(await finishPhoto(at.callOf('finish-photo', citizen), work.own, { recordId, evidenceId }, {}));
    await work.relay();
    const files = () =>
      Promise.all(
        [citizen, at.partnership].map((scope) =>
          work.own
            .files()
            .load(scope, shownPhoto(evidenceId))
            .then(
              () => true,
              () => false,
            ),
        ),
      );
    expect(await files()).toEqual([true, true]);
    value(
      await correct(work, evidenceId, { act: 'withdraw', because: 'not-wanted', reason: 'Andre er med på billedet.' }),
    );
    await work.relay();
    expect(await files()).toEqual([false, false]);
  });

  test('is refused from another version, for another record’s goal, on a day to come, and where it is not', async () => {
    const work = await learningAtWork(table);
    const evidenceId = await seen(work);
    const refused = async (more: Partial<EvidenceCorrection>) => {
      const answer = await correct(work, evidenceId, more);
      return answer.ok ? undefined : (answer.refusal.errors?.[0] ?? answer.refusal.code);
    };
    expect(await refused({ version: 2 })).toBe('stale-version');
    expect(await refused({ goalId: anId('learningGoal') })).toEqual({ pointer: '/goalId', code: 'goal-not-in-record' });
    expect(await refused({ on: civilDate('2026-11-24') })).toEqual({ pointer: '/on', code: 'date-in-future' });
    expect(await correct(work, anId('evidence'))).toMatchObject({ refusal: { code: 'evidence-not-found' } });
    const nowhere = { recordId: anId('learningRecord'), evidenceId };
    expect(
      await correctEvidence(work.at.call('correct-evidence'), work.at.competence, nowhere, correction),
    ).toMatchObject({ refusal: { code: 'learning-record-not-found' } });
  });
});
