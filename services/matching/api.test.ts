import { beforeAll, describe, expect, test } from 'vitest';
import { aCaller } from '#test/builders/call.ts';
import { anId } from '#test/builders/ids.ts';
import { matchingAtWork, testBuddy, testCompany } from '#test/builders/matching.ts';
import { requestAs } from '#test/builders/request.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { matchingApi } from './api.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

async function atTheDoor() {
  const at = await matchingAtWork(table);
  const api = matchingApi(at.open);
  const { caller } = at.call('propose-openings');
  const path = (rest: string, scope: string = at.scope) => `/api/matching/${scope}${rest}`;
  const ask = (method: string, rest: string, body?: unknown) => requestAs(api, caller, method, path(rest), { body });
  return { at, api, path, ask };
}

type Answer = { code?: string; errors?: { pointer: string; code: string; detail: string }[] };
const pointersOf = async (answer: Response) =>
  ((await answer.json()) as Answer).errors?.map((error) => `${error.pointer} ${error.code}`);

describe('matching at its door', () => {
  test('proposals come in the language asked for', async () => {
    const { at, api, path } = await atTheDoor();
    const candidateId = await at.candidate();
    await at.opening();
    const { caller } = at.call('propose-openings');
    const headers = { 'accept-language': 'en' };
    const answer = await requestAs(api, caller, 'GET', path(`/candidates/${candidateId}/proposals?limit=3`), {
      headers,
    });
    expect(answer.status).toBe(200);
    expect(JSON.stringify(await answer.json())).toContain('It is the first wish: bakery and kitchen.');
  });

  test('what is wrong with a placement is told field by field, each with a text', async () => {
    const { at, ask } = await atTheDoor();
    const start = {
      ...{ candidateId: anId('candidate'), openingId: anId('opening'), buddyId: testBuddy },
      ...{ kind: 'hybrid', startsOn: '2026-11-23', endsOn: '2026-11-01', hoursPerWeek: 10 },
    };
    expect(await pointersOf(await ask('POST', '/placements', start))).toEqual([
      '/meetingId meeting-missing',
      '/endsOn dates-reversed',
      '/paidHoursPerWeek missing',
    ]);
    const sniff = { ...start, kind: 'sniff-internship', endsOn: undefined, openingId: undefined };
    expect(await pointersOf(await ask('POST', '/placements', sniff))).toEqual([
      '/openingId opening-or-company',
      '/sniff/contactPerson missing',
    ]);
    expect(await pointersOf(await ask('POST', '/placements', { ...start, hoursPerWeek: 37.5 }))).toContain(
      '/hoursPerWeek hours-above-full-time',
    );
    const meeting = {
      candidateId: await at.candidate(),
      openingId: await at.opening(),
      startsAt: 'i morgen',
      minutes: 45,
    };
    expect(await pointersOf(await ask('POST', '/match-meetings', { ...meeting, place: ' ', staffIds: [] }))).toEqual([
      '/startsAt not-an-instant',
      '/place missing',
    ]);
  });

  test('an alignment lacks none of the seven answers', async () => {
    const { ask } = await atTheDoor();
    const answer = await ask('POST', `/match-meetings/${anId('matchMeeting')}/held`, {
      version: 1,
      agreed: true,
      alignment: {},
    });
    expect(await pointersOf(answer)).toHaveLength(7);
  });

  test('from proposal to placement, and the answer of a repeated command is the first one', async () => {
    const { at, api, path, ask } = await atTheDoor();
    const [candidateId, openingId] = [await at.candidate(), await at.opening()];
    const when = { startsAt: '2026-11-20T09:30:00.000Z', minutes: 45, place: 'Bageriet', staffIds: [] };
    const called = await ask('POST', '/match-meetings', { candidateId, openingId, ...when });
    expect(called.status).toBe(201);
    const { meetingId } = (await called.json()) as { meetingId: string };
    const seven = ['purpose', 'tasks', 'withWhom', 'whereAndWhen', 'supportNeeds', 'goals', 'followUp'];
    const alignment = Object.fromEntries(seven.map((answer) => [answer, 'Aftalt.']));
    expect(
      (
        await ask('POST', `/match-meetings/${meetingId}/held`, {
          version: 1,
          agreed: true,
          saidYesTogether: 'Alle tre',
          alignment,
        })
      ).status,
    ).toBe(200);
    const body = {
      candidateId,
      openingId,
      meetingId,
      kind: 'small-job',
      buddyId: testBuddy,
      startsOn: '2026-11-23',
      hoursPerWeek: 6,
    };
    const { caller } = at.call('start-placement');
    const headers = { 'idempotency-key': 'start-of-a-placement' };
    const start = () => requestAs(api, caller, 'POST', path('/placements'), { body, headers });
    const [one, two] = [await start(), await start()];
    expect([one.status, two.status]).toEqual([201, 201]);
    const started = (await one.json()) as { placementId: string; sixMonthCheckDueOn: string };
    expect(await two.json()).toEqual(started);
    expect(started.sixMonthCheckDueOn).toBe('2027-05-23');
    for (const rest of [
      '/placements',
      `/placements/${started.placementId}`,
      '/six-month-checks',
      '/match-meetings?view=mine',
      `/candidates/${candidateId}/placements`,
    ])
      expect((await ask('GET', rest)).status, rest).toBe(200);
  });

  test('an id that cannot be is not found, whatever is written there', async () => {
    const { ask } = await atTheDoor();
    for (const rest of [
      '/placements/x',
      '/placements/a%23b',
      '/match-meetings/x',
      '/openings/x/proposals',
      '/candidates/a%23b/proposals',
    ])
      expect((await ask('GET', rest)).status, rest).toBe(404);
    expect((await ask('DELETE', `/candidates/${anId('candidate')}/declined/a%23b`)).status).toBe(404);
  });

  test('a company reaches its own people and no other company’s', async () => {
    const { at, api, path } = await atTheDoor();
    const buddy = aCaller('buddy', at.partnership, { partnership: at.partnership, companyId: testCompany });
    const ask = (company: string) =>
      requestAs(api, buddy, 'GET', path(`/companies/${company}/placements`, at.partnership));
    expect([(await ask(testCompany)).status, (await ask('41000015')).status]).toEqual([200, 403]);
  });
});
