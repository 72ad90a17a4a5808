import { beforeAll, describe, expect, test } from 'vitest';
import { citizenScope, type CitizenScope } from '#shared/kernel/scope.ts';
import { tailoredAtWork, type TailoredAtWork } from '#test/builders/competence-tailored.ts';
import { competenceAtWork, value } from '#test/builders/competence.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { listMyCourses } from './list-my-courses.ts';
import { listTailoredRequests } from './list-tailored-requests.ts';
import { withdrawTailoredRequest } from './withdraw-tailored-request.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const own = ({ candidateId }: TailoredAtWork): CitizenScope => citizenScope(`C-${candidateId.slice(4)}`);

async function mine({ at }: TailoredAtWork, citizen: CitizenScope) {
  const call = at.callOf('list-my-courses', citizen);
  return value(await listMyCourses(call, at.open(call))).tailored;
}

async function withdraw(
  { at, broker, request }: TailoredAtWork,
  requestId: Awaited<ReturnType<TailoredAtWork['describe']>>,
) {
  const { version } = await request(requestId);
  const call = broker('withdraw-tailored-request');
  value(await withdrawTailoredRequest(call, at.competence, requestId, { version, reason: 'other' }));
  await at.relay();
}

describe('a tailored course where the person reads it', () => {
  test('from the wish on; who teaches, where and when once it is agreed, and that it has begun', async () => {
    const work = await tailoredAtWork(await competenceAtWork(table));
    const { at } = work;
    const institutionId = await at.institution();
    const requestId = await work.describe({ institutions: [institutionId] });
    expect(await mine(work, own(work))).toMatchObject([
      { requestId, stage: 'being-arranged', theme: 'language-at-work', companyName: 'Bageriet Skovly' },
    ]);
    expect((await mine(work, own(work)))[0]).not.toHaveProperty('institutionName');
    await work.send(requestId);
    value(await work.offer(requestId, institutionId));
    await at.relay();
    await work.consent();
    value(await work.choose(requestId, institutionId));
    await at.relay();
    expect(await mine(work, own(work))).toMatchObject([
      { stage: 'agreed', teacherName: 'Tove Lykke', startsOn: '2026-12-08', endsOn: '2027-01-29' },
    ]);
    await work.pass('2026-12-08T06:00:00.000Z');
    expect(await mine(work, own(work))).toMatchObject([{ stage: 'running' }]);
  });

  test('is gone when the wish is withdrawn, and follows the person when the CPR number is put right', async () => {
    const work = await tailoredAtWork(await competenceAtWork(table));
    const { at, candidateId } = work;
    const [gone, stays] = [await work.describe({ theme: 'digital' }), await work.describe()];
    await withdraw(work, gone);
    expect((await mine(work, own(work))).map(({ requestId }) => requestId)).toEqual([stays]);
    const right = citizenScope(`C-${'7'.repeat(20)}`);
    await at.tell('CandidateCprCorrected', { candidateId, citizen: right, formerCitizen: own(work) }, { version: 3 });
    expect(await mine(work, own(work))).toEqual([]);
    expect((await mine(work, right)).map(({ requestId }) => requestId)).toEqual([stays]);
  });

  test('the municipality lists all of a person’s, whatever became of them, and nobody else’s', async () => {
    const work = await tailoredAtWork(await competenceAtWork(table));
    const { at, candidateId } = work;
    const [gone, stays] = [await work.describe({ theme: 'digital' }), await work.describe()];
    await withdraw(work, gone);
    const list = async (whose: typeof candidateId) =>
      value(await listTailoredRequests(work.broker('list-tailored-requests'), at.competence, { candidateId: whose }));
    expect((await list(candidateId)).items.map(({ requestId }) => requestId).toSorted()).toEqual(
      [gone, stays].toSorted(),
    );
    expect((await list((await at.candidate()).candidateId)).items).toEqual([]);
  });
});
