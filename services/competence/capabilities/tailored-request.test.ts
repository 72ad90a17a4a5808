import { beforeAll, describe, expect, test } from 'vitest';
import { civilDate } from '#shared/kernel/time.ts';
import { viewedRow } from '#shared/runtime/house-rows.ts';
import { aNeed, placementStarted, tailoredAtWork } from '#test/builders/competence-tailored.ts';
import { competenceAtWork, value } from '#test/builders/competence.ts';
import { anId } from '#test/builders/ids.ts';
import { aCvr } from '#test/builders/cvr.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { changeTailoredRequest } from './change-tailored-request.ts';
import { describeTailoredRequest } from './describe-tailored-request.ts';
import { listAskedRequests } from './list-asked-requests.ts';
import { listTailoredRequests } from './list-tailored-requests.ts';
import { openTailoredRequest } from './open-tailored-request.ts';
import { sendTailoredRequest } from './send-tailored-request.ts';
import { withdrawTailoredRequest } from './withdraw-tailored-request.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const work = async () => tailoredAtWork(await competenceAtWork(table));

describe('describe a tailored course', () => {
  test('from inside a placement, with what it costs about by the document’s week', async () => {
    const { at, describe: describeOne, request, candidateId, companyId, brokerId } = await work();
    const requestId = await describeOne({ weeks: 10 });
    expect(await request(requestId)).toMatchObject({
      ...{ state: 'described', candidateId, companyId, ownerId: brokerId, companyName: 'Bageriet Skovly' },
      estimate: { ore: 2_800_000, pricesFrom: '2020-01-01' },
    });
    const { items } = await at.competence.table.list({ kind: viewedRow, of: ['2026-11-23'], limit: 10 });
    expect(items.some(({ event }) => event.includes(candidateId) && event.includes('"C60"'))).toBe(true);
  });

  test('a placement nobody told of, one that has ended, and one that was ended by mistake', async () => {
    const { at, broker, candidateId, companyId, placementId } = await work();
    const ask = (id = placementId) =>
      describeTailoredRequest(broker('describe-tailored-request'), at.competence, {
        ...aNeed(),
        placementId: id,
        institutions: [],
      });
    expect(await ask(anId('placement'))).toMatchObject({ refusal: { code: 'placement-unknown' } });
    const placement = placementStarted({ candidateId, companyId, placementId });
    const ended = { ...placement, endedOn: '2026-11-20', reason: 'other' };
    await at.tell('PlacementEnded', ended, { version: 2 });
    expect(await ask()).toMatchObject({ refusal: { code: 'placement-not-running' } });
    await at.tell('PlacementCorrected', { ...placement, terms: [] }, { version: 3 });
    await at.tell('PlacementEnded', ended, { version: 2 });
    expect((await ask()).ok).toBe(true);
  });

  test.each([
    [
      'a level that is none higher',
      { levelNow: 'knowledge', levelWanted: 'knowledge' },
      '/levelWanted',
      'level-not-higher',
    ],
    ['a first day that was yesterday', { startsOn: civilDate('2026-11-22') }, '/startsOn', 'course-day-passed'],
    ['Christmas Eve', { startsOn: civilDate('2026-12-24') }, '/startsOn', 'closed-on-that-day'],
    ['two years ahead', { startsOn: civilDate('2028-11-22') }, '/startsOn', 'course-day-too-far'],
  ] as const)('%s is refused at its field', async (_what, more, pointer, code) => {
    const { at, broker, placementId } = await work();
    const call = broker('describe-tailored-request');
    const description = { ...aNeed(more), placementId, institutions: [] };
    expect(await describeTailoredRequest(call, at.competence, description)).toMatchObject({
      refusal: { errors: [{ pointer, code }] },
    });
  });

  test('an institution of another partnership cannot be asked', async () => {
    const { at, broker, placementId } = await work();
    const description = { ...aNeed(), placementId, institutions: [aCvr()] };
    expect(
      await describeTailoredRequest(broker('describe-tailored-request'), at.competence, description),
    ).toMatchObject({ refusal: { errors: [{ pointer: '/institutions/0', code: 'institution-unknown' }] } });
  });
});

describe('ask the institutions', () => {
  test('they read the need and the workplace, and nowhere whose need it is', async () => {
    const { at, describe: describeOne, send, asked, candidateId, brokerId, companyId } = await work();
    const institutionId = await at.institution();
    const requestId = await describeOne({ institutions: [institutionId] });
    await send(requestId);
    const seen = value(await asked(requestId, institutionId));
    expect(seen).toMatchObject({
      ...{ state: 'waiting-for-you', companyId, companyName: 'Bageriet Skovly', seen: 1, answerBy: '2026-11-30' },
      need: { levelNow: 'none', hoursPerWeek: 2, personWords: 'Jeg vil gerne kunne svare kunderne selv.' },
    });
    const page = value(await listAskedRequests(at.inPartnership, institutionId, {}));
    expect(page.items).toEqual([expect.objectContaining({ requestId, theme: 'language-at-work' })]);
    const told = JSON.stringify([seen, page, at.written, await at.events(at.partnership)]);
    for (const secret of [candidateId, brokerId]) expect(told).not.toContain(secret);
    expect(at.written).toMatchObject([
      { template: 'tailored-request-news', notice: 'asked', recipientId: institutionId },
    ]);
  });

  test('whoever can are those who teach; an awarding body and a training site are not asked', async () => {
    const { at, describe: describeOne, send, request } = await work();
    const teaching = [await at.institution(), await at.institution({ kind: 'fgu' })].toSorted();
    await at.institution({ kind: 'awarding-body' });
    await at.institution({ kind: 'training-site' });
    const requestId = await describeOne();
    await send(requestId);
    const { threads, state } = await request(requestId);
    expect([state, threads.map(({ institutionId }) => institutionId).toSorted()]).toEqual(['sent', teaching]);
  });

  test('nobody to ask is refused, and so is sending twice from the same version', async () => {
    const { at, broker, describe: describeOne, request } = await work();
    const requestId = await describeOne();
    const send = (version: number) =>
      sendTailoredRequest(broker('send-tailored-request'), at.competence, requestId, { version });
    expect(await send(1)).toMatchObject({ refusal: { code: 'nobody-left-to-ask' } });
    await at.institution();
    expect(await send(2)).toMatchObject({ refusal: { code: 'stale-version' } });
    expect((await send(1)).ok).toBe(true);
    expect(await send((await request(requestId)).version)).toMatchObject({
      refusal: { code: 'tailored-step-not-possible' },
    });
  });
});

describe('a request in the municipality', () => {
  test('is changed while it is described, and no longer when it is out', async () => {
    const { at, broker, describe: describeOne, send, request } = await work();
    await at.institution();
    const requestId = await describeOne();
    const change = (version: number) =>
      changeTailoredRequest(broker('change-tailored-request'), at.competence, requestId, {
        ...aNeed({ theme: 'food-hygiene', hoursPerWeek: 5, weeks: 5 }),
        institutions: [],
        version,
      });
    expect((await change(1)).ok).toBe(true);
    // 25 lessons at 600 kr. and four lessons of preparation.
    expect((await request(requestId)).estimate.ore).toBe(1_740_000);
    await send(requestId);
    expect(await change((await request(requestId)).version)).toMatchObject({
      refusal: { code: 'tailored-step-not-possible' },
    });
  });

  test('is listed by phase, theme, turn and placement; a stranger’s placement lists nothing', async () => {
    const { at, describe: describeOne, placementId } = await work();
    const requestId = await describeOne();
    const hygiene = await describeOne({ theme: 'food-hygiene' });
    const list = async (query: object) => {
      const page = value(await listTailoredRequests(at.call('list-tailored-requests'), at.competence, query));
      return page.items.map((line) => line.requestId).toSorted();
    };
    expect(await list({})).toEqual([requestId, hygiene].toSorted());
    expect(await list({ theme: 'food-hygiene' })).toEqual([hygiene]);
    expect(await list({ turn: 'institution' })).toEqual([]);
    expect(await list({ phase: 'over' })).toEqual([]);
    expect(await list({ placementId })).toHaveLength(2);
    expect(await list({ placementId: anId('placement') })).toEqual([]);
  });

  test('is taken back: everybody who was asked reads it', async () => {
    const { at, broker, describe: describeOne, send, asked } = await work();
    const institutionId = await at.institution();
    const requestId = await describeOne();
    await send(requestId);
    const call = broker('withdraw-tailored-request');
    const withdrawal = { version: 2, reason: 'found-another-way' } as const;
    expect((await withdrawTailoredRequest(call, at.competence, requestId, withdrawal)).ok).toBe(true);
    await at.relay();
    expect(value(await asked(requestId, institutionId))).toMatchObject({ state: 'withdrawn' });
    expect(at.written.map((message) => 'notice' in message && message.notice)).toEqual(['asked', 'withdrawn']);
    const view = await openTailoredRequest(at.call('open-tailored-request'), at.competence, requestId);
    expect(value(view)).toMatchObject({ turn: 'nobody', ended: { on: '2026-11-23', reason: 'found-another-way' } });
    expect(
      await openTailoredRequest(at.call('open-tailored-request'), at.competence, anId('tailoredRequest')),
    ).toMatchObject({ refusal: { code: 'tailored-request-not-found' } });
  });
});
