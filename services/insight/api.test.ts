import { beforeAll, describe, expect, test } from 'vitest';
import { aCaller } from '#test/builders/call.ts';
import { aCandidateId, anInsight, referred } from '#test/builders/insight.ts';
import { requestAs } from '#test/builders/request.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { insightApi } from './api.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

async function aLeaderAtTheDoor() {
  const insight = await anInsight(table);
  const leader = aCaller('team-leader', insight.scope);
  const api = insightApi(() => insight);
  const ask = async (method: string, path: string, body?: unknown) => {
    const answer = await requestAs(api, leader, method, `/api/insight/${insight.scope}${path}`, { body });
    return { status: answer.status, said: (await answer.json()) as unknown };
  };
  return { insight, ask };
}

describe('insight’s routes', () => {
  test('show the table of today where no day is named', async () => {
    const { insight, ask } = await aLeaderAtTheDoor();
    await insight.hears(referred(aCandidateId(), '2026-01-10'));
    const { status, said } = await ask('GET', '/results');
    expect(status).toBe(200);
    expect(said).toMatchObject({ asOf: '2026-11-23', columns: [{ id: 'original' }, { id: 'ukraine' }] });
  });

  test.each([
    ['/results?asOf=2026-02-30', [{ pointer: '/asOf', code: 'not-a-date' }]],
    ['/results?asOf=2026-11-24', [{ pointer: '/asOf', code: 'report-day-ahead' }]],
    ['/results/cases?measure=conversion&column=total', [{ pointer: '/measure', code: 'not-valid' }]],
    ['/results/cases?measure=placed', [{ pointer: '/column', code: 'missing' }]],
  ])('refuse %s at its field', async (path, errors) => {
    const { ask } = await aLeaderAtTheDoor();
    expect(await ask('GET', path)).toMatchObject({ status: 422, said: { code: 'fields-not-accepted', errors } });
  });

  test('a target that is no whole number of persons is refused where it stands', async () => {
    const { ask } = await aLeaderAtTheDoor();
    const choice = { version: 0, validFrom: '2026-01-01', columns: { original: { placed: 1.5 } } };
    expect(await ask('PUT', '/targets', choice)).toMatchObject({
      status: 422,
      said: { errors: [{ pointer: '/columns/original/placed', code: 'not-a-whole-number' }] },
    });
  });
});
