import { beforeAll, describe, expect, test } from 'vitest';
import { partnershipScope } from '#shared/kernel/scope.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import { aCall, aCaller } from '#test/builders/call.ts';
import { testCompany } from '#test/builders/matching.ts';
import { running } from '#test/builders/placements.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { changePlacement } from './change-placement.ts';
import { correctPlacement } from './correct-placement.ts';
import { endPlacement } from './end-placement.ts';
import { listCandidatePlacements } from './list-candidate-placements.ts';
import { listCompanyPlacements } from './list-company-placements.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

/** A placement that is planned to end on the last day of November. */
async function planned() {
  const given = await running(table, { endsOn: civilDate('2026-11-29') });
  const { at, placementId } = given;
  const pass = (now: string) => at.tell('TimePassed', { now }, { at: instant(now) });
  const passed = async () => (await at.events()).filter(({ type }) => type === 'PlacementEndPassed');
  const prolong = (endsOn: string, version = 1) =>
    changePlacement(at.call('change-placement'), at.matching, placementId, {
      ...{ version, effectiveOn: civilDate('2026-11-23'), endsOn: civilDate(endsOn) },
    });
  return { ...given, pass, passed, prolong };
}
const lastMinute = '2026-11-29T22:59:00.000Z';
const midnight = '2026-11-29T23:00:00.000Z';

describe('a planned end that nobody registered', () => {
  test('is told once, when the day is over', async () => {
    const { pass, passed, placementId, candidateId } = await planned();
    await pass(lastMinute);
    expect(await passed()).toEqual([]);
    await pass(midnight);
    await pass('2026-11-29T23:01:00.000Z');
    expect(await passed()).toMatchObject([
      { aggregate: placementId, facts: { placementId, candidateId, kind: 'internship', endsOn: '2026-11-29' } },
    ]);
  });

  test('is nothing where the placement ended in time', async () => {
    const { at, placementId, pass, passed } = await planned();
    const end = { version: 1, endedOn: civilDate('2026-11-23'), reason: 'job-here' } as const;
    await endPlacement(at.call('end-placement'), at.matching, placementId, end);
    await pass(midnight);
    expect(await passed()).toEqual([]);
  });

  test.each([
    ['prolonged', '2026-11-30', '2026-11-30T23:00:00.000Z'],
    ['to end sooner', '2026-11-25', '2026-11-25T23:00:00.000Z'],
  ])('a placement that is %s is asked about after the new day alone', async (_how, endsOn, after) => {
    const { prolong, pass, passed } = await planned();
    expect(await prolong(endsOn)).toMatchObject({ ok: true, value: { version: 2 } });
    await pass(after > midnight ? midnight : '2026-11-25T22:59:00.000Z');
    expect(await passed()).toEqual([]);
    await pass(after > midnight ? after : midnight);
    expect((await passed()).map(({ facts }) => facts)).toMatchObject([{ endsOn }]);
  });

  test('a planned end that was put right moves along', async () => {
    const { at, placementId, pass, passed } = await planned();
    const right = { version: 1, reason: 'Tastefejl.', endsOn: civilDate('2026-11-30') };
    await correctPlacement(at.call('correct-placement'), at.matching, placementId, right);
    await pass(midnight);
    expect(await passed()).toEqual([]);
    await pass('2026-11-30T23:00:00.000Z');
    expect(await passed()).toHaveLength(1);
  });

  test('the same day again changes nothing, and no day before the first', async () => {
    const { prolong } = await planned();
    expect(await prolong('2026-11-29')).toMatchObject({ refusal: { errors: [{ code: 'nothing-changed' }] } });
    expect(await prolong('2026-11-22')).toMatchObject({
      refusal: { errors: [{ pointer: '/endsOn', code: 'dates-reversed' }] },
    });
  });

  test('the company and the municipality see that the day has passed, and nobody where it is prolonged', async () => {
    const { at, candidateId, prolong } = await planned();
    await at.relay();
    const buddy = aCaller('buddy', partnershipScope(at.partnership), {
      partnership: at.partnership,
      companyId: testCompany as never,
    });
    const seen = async (now: string) => {
      const call = aCall('list-company-placements', buddy, { now: instant(now) });
      const company = await listCompanyPlacements(call, at.open(call), testCompany, {});
      const own = at.call('list-candidate-placements', { now: instant(now) });
      const municipality = await listCandidatePlacements(own, at.matching, candidateId, {});
      return [company, municipality].map((page) => page.ok && page.value.items[0]?.endPassed);
    };
    expect(await seen(lastMinute)).toEqual([undefined, undefined]);
    expect(await seen(midnight)).toEqual([true, true]);
    await prolong('2026-12-20');
    await at.relay();
    expect(await seen(midnight)).toEqual([undefined, undefined]);
  });
});
