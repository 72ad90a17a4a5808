import { beforeAll, describe, expect, test } from 'vitest';
import type { CivilDate } from '#shared/kernel/time.ts';
import { aCall, aCaller } from '#test/builders/call.ts';
import { aCandidateId, anInsight, aPlacement, referred } from '#test/builders/insight.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { exportResults } from './export-results.ts';
import { setTargets } from './set-targets.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

async function aLeaderAtWork(joined = true) {
  const insight = await anInsight(table, joined);
  return { insight, leader: aCaller('team-leader', insight.scope) };
}

describe('export results', () => {
  test('the file is the table in Danish, with empty fields where there is no figure', async () => {
    const { insight, leader } = await aLeaderAtWork();
    const person = aCandidateId();
    await insight.hears(referred(person, '2026-01-10'), aPlacement(person).started('2026-02-01', 'small-job', 6));
    await setTargets(aCall('set-targets', leader), insight, {
      version: 0,
      validFrom: '2026-01-01' as CivilDate,
      columns: { original: { referred: 3 } },
    });
    const answer = await exportResults(aCall('export-results', leader), insight, { asOf: '2026-03-31' as CivilDate });
    expect(answer).toMatchObject({ ok: true, value: { link: expect.stringContaining('2026-03-31') } });
    const [file = ''] = [...insight.stored.values()];
    expect(file.startsWith('\uFEFF')).toBe(true);
    expect(file.slice(1).split('\r\n')).toEqual([
      'Opgjort pr.;31-03-2026',
      'Registreret til og med;23-11-2026 10:00',
      '',
      'Antal personer;De oprindelige målgrupper: nået;De oprindelige målgrupper: mål;De oprindelige målgrupper: forskel;' +
        'Flygtninge fra Ukraine: nået;Flygtninge fra Ukraine: mål;Flygtninge fra Ukraine: forskel;I alt',
      'Visiteret;1;3;-2;0;;;1',
      'Plads i en virksomhed;1;;;0;;;1',
      'I småjob eller job;1;;;0;;;1',
      'heraf med løntilskud;0;;;0;;;0',
      'Stadig i job efter 6 måneder;;;;0;;;0',
      'Kompetenceløft;0;;;0;;;0',
      '',
      'Almindelige lønnede timer om ugen, uden løntilskud;De oprindelige målgrupper;Flygtninge fra Ukraine;I alt',
      '1 til 4 timer;0;0;0',
      '5 til 9 timer;1;0;1',
      '10 til 14 timer;0;0;0',
      '15 til 24 timer;0;0;0',
      '25 til 37 timer;0;0;0',
      'Forsørger sig selv;0;0;0',
      '',
      'Hvad forløbene endte med;De oprindelige målgrupper;Flygtninge fra Ukraine;I alt',
      'Stadig i gang;1;0;1',
      '',
      'Projektets resultater;De oprindelige målgrupper;Flygtninge fra Ukraine;I alt',
      'Optaget;1;0;1',
      'Har sagt ja til at tælle med i resultaterne;0;0;0',
      '',
    ]);
    expect(file).not.toContain(person);
  });

  test('the same command twice is one answer', async () => {
    const { insight, leader } = await aLeaderAtWork();
    const command = aCall('export-results', leader);
    const first = await exportResults(command, insight, {});
    expect(await exportResults(command, insight, {})).toEqual(first);
  });

  test('what cannot be shown cannot be exported', async () => {
    const { insight, leader } = await aLeaderAtWork(false);
    const refused = await exportResults(aCall('export-results', leader), insight, {});
    expect(refused).toMatchObject({ refusal: { code: 'municipality-not-joined' } });
    expect(insight.stored.size).toBe(0);
  });
});
