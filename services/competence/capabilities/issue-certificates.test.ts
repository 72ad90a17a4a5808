import { beforeAll, describe, expect, test } from 'vitest';
import { countItem, issuedForItem, issuedItem } from '#services/competence/store/certificate-items.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId, type JobId } from '#shared/kernel/ids.ts';
import type { Table } from '#shared/runtime/table.ts';
import { certificatesAtWork, type CertificatesAtWork } from '#test/builders/competence-certificates.ts';
import { value } from '#test/builders/competence.ts';
import { aCvr } from '#test/builders/cvr.ts';
import { anId } from '#test/builders/ids.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { continueIssuing } from './continue-issuing.ts';
import { issueCertificates } from './issue-certificates.ts';
import { openJob } from './open-job.ts';

let database: TestTable;
beforeAll(async () => {
  database = await testTable();
});

type Places = Awaited<ReturnType<CertificatesAtWork['cleared']>>['place'][];

const people = async (at: CertificatesAtWork, count: number): Promise<Places> =>
  Promise.all(Array.from({ length: count }, async () => (await at.cleared()).place));

const begin = async (at: CertificatesAtWork, assessments: Places): Promise<JobId> =>
  value(await issueCertificates(at.by('issue-certificates'), at.inPartnership, at.institutionId, { assessments }))
    .jobId;

const progress = async (at: CertificatesAtWork, jobId: JobId) =>
  value(await openJob(at.inPartnership, at.institutionId, jobId));

/** What a worker does with the job's newest event; undefined once there is none that it has not heard. */
async function nextStep(at: CertificatesAtWork, jobId: JobId): Promise<EventOf<'JobContinued'>> {
  const told = (await at.events(at.partnership)).filter(({ aggregate }) => aggregate === jobId);
  return told.toSorted((one, other) => one.version - other.version).at(-1) as EventOf<'JobContinued'>;
}

const work = async (at: CertificatesAtWork, jobId: JobId, store: CompetenceStore = at.inPartnership): Promise<void> =>
  continueIssuing({ ...at.by('issue-certificates'), action: 'take-in-event' }, store, await nextStep(at, jobId));

/** None is missing, none has two numbers, and the counter stands where the last number is. */
async function expectEachOnce(at: CertificatesAtWork, assessments: Places): Promise<void> {
  const { table } = at.inPartnership;
  const numbers = await Promise.all(
    assessments.map(async ({ assessmentId }) => {
      const mark = await table.fresh(issuedForItem, assessmentId);
      return mark && (await table.fresh(issuedItem, mark.certificateId))?.number;
    }),
  );
  expect(numbers).not.toContain(undefined);
  expect(new Set(numbers).size).toBe(assessments.length);
  expect((await table.fresh(countItem, at.institutionId, '2026'))?.version).toBe(assessments.length);
  const issued = (await at.events(at.partnership)).filter(({ type }) => type === 'CertificateIssued');
  expect(issued).toHaveLength(assessments.length);
}

/** The partnership's data where every so many writes the worker is killed. */
function killedAfter(writes: number, store: CompetenceStore): CompetenceStore {
  let left = writes;
  const transact: Table['transact'] = async (items) => {
    if (left === 0) throw new Error('killed');
    left -= 1;
    await store.table.transact(items);
  };
  return { ...store, table: { ...store.table, transact } };
}

describe('a batch of certificates', () => {
  test('is a job whose progress is read until it is over', async () => {
    const at = await certificatesAtWork(database);
    const assessments = await people(at, 45);
    const jobId = await begin(at, assessments);
    expect(await progress(at, jobId)).toMatchObject({ state: 'running', total: 45, done: 0 });
    await work(at, jobId);
    expect(await progress(at, jobId)).toMatchObject({ state: 'running', done: 20, notDone: [] });
    await work(at, jobId);
    await work(at, jobId);
    expect(await progress(at, jobId)).toMatchObject({ state: 'finished', done: 45, finishedAt: expect.any(String) });
    await expectEachOnce(at, assessments);
  }, 60_000);

  test.each([0, 1, 7, 19, 20])(
    'killed after %i certificates, none is missing and none has two numbers',
    async (writes) => {
      const at = await certificatesAtWork(database);
      const assessments = await people(at, 25);
      const jobId = await begin(at, assessments);
      await expect(work(at, jobId, killedAfter(writes, at.inPartnership))).rejects.toThrow('killed');
      expect(await progress(at, jobId)).toMatchObject({ state: 'running', done: 0 });
      await work(at, jobId);
      await expect(work(at, jobId, killedAfter(2, at.inPartnership))).rejects.toThrow('killed');
      await work(at, jobId);
      expect(await progress(at, jobId)).toMatchObject({ state: 'finished', done: 25, notDone: [] });
      await expectEachOnce(at, assessments);
    },
    60_000,
  );

  test('two workers have the same part, and two batches the same institution', async () => {
    const at = await certificatesAtWork(database);
    const assessments = await people(at, 24);
    const [one, other] = [await begin(at, assessments.slice(0, 16)), await begin(at, assessments.slice(8))];
    const done = await Promise.allSettled([work(at, one), work(at, one), work(at, other), work(at, other)]);
    // Who lost a race goes back to the queue, and is told again.
    for (const { status } of done) if (status === 'rejected') await Promise.all([work(at, one), work(at, other)]);
    expect(await progress(at, one)).toMatchObject({ state: 'finished', done: 16, notDone: [] });
    expect(await progress(at, other)).toMatchObject({ state: 'finished', done: 16, notDone: [] });
    await expectEachOnce(at, assessments);
  }, 60_000);

  test('what cannot be issued is told by its assessment, and holds up nobody else', async () => {
    const at = await certificatesAtWork(database);
    const [ready] = await people(at, 1);
    const { place: early } = await at.cleared({ state: 'verifying' });
    const unknown = {
      institutionId: at.institutionId,
      recordId: anId('learningRecord'),
      assessmentId: anId('assessment'),
    };
    const jobId = await begin(at, [early, unknown, ready as Places[number]]);
    await work(at, jobId);
    expect(await progress(at, jobId)).toMatchObject({
      state: 'finished',
      done: 3,
      notDone: [
        { id: early.assessmentId, because: 'assessment-not-ready' },
        { id: unknown.assessmentId, because: 'assessment-not-found' },
      ],
    });
    await expectEachOnce(at, [ready as Places[number]]);
  });

  test('told again after it is over it does nothing, and another institution reads nothing of it', async () => {
    const at = await certificatesAtWork(database);
    const assessments = await people(at, 2);
    const jobId = await begin(at, assessments);
    await work(at, jobId);
    await work(at, jobId);
    await expectEachOnce(at, assessments);
    expect(await openJob(at.inPartnership, aCvr(), jobId)).toMatchObject({ refusal: { code: 'job-not-found' } });
    expect(await openJob(at.inPartnership, at.institutionId, toldId('job', `job-${'0'.repeat(20)}`))).toMatchObject({
      refusal: { code: 'job-not-found' },
    });
  });
});
