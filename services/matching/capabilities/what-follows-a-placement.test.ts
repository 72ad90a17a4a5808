import { beforeAll, describe, expect, test } from 'vitest';
import { partnershipScope } from '#shared/kernel/scope.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import { aCall, aCaller } from '#test/builders/call.ts';
import { testCompany } from '#test/builders/matching.ts';
import { running } from '#test/builders/placements.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { answerSixMonthCheck } from './answer-six-month-check.ts';
import { endPlacement } from './end-placement.ts';
import { listCandidatePlacements } from './list-candidate-placements.ts';
import { listCompanyPlacements } from './list-company-placements.ts';
import { listSixMonthChecks } from './list-six-month-checks.ts';
import { proposeCandidates } from './propose-candidates.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

describe('what follows elsewhere', () => {
  test('the person is sought for no more while placed, and again afterwards; the opening shows its free places', async () => {
    const { at, openingId, candidateId, placementId } = await running(table);
    const another = await at.opening();
    const seeking = async () => {
      const page = await proposeCandidates(at.call('propose-candidates'), at.matching, { openingId: another });
      return page.ok && page.value.items.map((item) => item.candidateId);
    };
    await at.relay();
    expect(await seeking()).toEqual([]);
    expect((await at.matching.openings()).get(openingId)).toMatchObject({ taken: 1, everTaken: 1 });
    await endPlacement(at.call('end-placement'), at.matching, placementId, {
      version: 1,
      endedOn: civilDate('2026-11-23'),
      reason: 'other',
    });
    await at.relay();
    await at.relay();
    expect(await seeking()).toEqual([candidateId]);
    expect((await at.matching.openings()).get(openingId)).toMatchObject({ taken: 0, everTaken: 1 });
  });

  test('the company sees its own placements: no reason, no note, no name', async () => {
    const { at, candidateId, placementId } = await running(table);
    await endPlacement(at.call('end-placement'), at.matching, placementId, {
      version: 1,
      endedOn: civilDate('2026-11-23'),
      reason: 'health',
      note: 'Ryg',
    });
    await at.relay();
    const buddy = aCaller('buddy', partnershipScope(at.partnership), {
      partnership: at.partnership,
      companyId: testCompany,
    });
    const call = aCall('list-company-placements', buddy);
    const page = await listCompanyPlacements(call, at.open(call), testCompany, {});
    expect(page.ok && page.value.items).toMatchObject([
      { placementId, candidateId, kind: 'internship', state: 'ended', municipality: at.scope },
    ]);
    expect(JSON.stringify(page)).not.toMatch(/health|Ryg|reason|note/i);
    const own = await listCandidatePlacements(at.call('list-candidate-placements'), at.matching, candidateId, {});
    expect(own.ok && own.value.items.map((item) => item.endReason)).toEqual(['health']);
  });

  test('six months after the first paid day the check falls due once, and is answered, also when it ended before', async () => {
    const { at, candidateId, placementId, sixMonthCheckDueOn } = await running(table, {
      kind: 'small-job',
      hoursPerWeek: 10,
    });
    expect(sixMonthCheckDueOn).toBe('2027-05-23');
    await endPlacement(at.call('end-placement'), at.matching, placementId, {
      version: 1,
      endedOn: civilDate('2026-11-23'),
      reason: 'own-wish',
    });
    const pass = (now: string) => at.tell('TimePassed', { now }, { at: instant(now) });
    const open = async () => {
      const page = await listSixMonthChecks(at.call('list-six-month-checks'), at.matching, {});
      return page.ok ? page.value.items : [];
    };
    await pass('2027-05-22T21:59:00.000Z');
    expect(await open()).toEqual([]);
    await pass('2027-05-22T22:00:00.000Z');
    await pass('2027-05-22T22:01:00.000Z');
    expect(await open()).toMatchObject([{ placementId, candidateId, dueOn: '2027-05-23', state: 'due', version: 2 }]);
    const answer = (version: number, now = '2027-06-01T10:00:00Z') =>
      answerSixMonthCheck(at.call('answer-six-month-check', { now: instant(now) }), at.matching, placementId, {
        version,
        stillThere: false,
      });
    expect(await answer(1)).toMatchObject({ refusal: { code: 'stale-version' } });
    expect(await answer(2, '2027-01-01T10:00:00Z')).toMatchObject({ refusal: { code: 'six-month-check-not-due' } });
    expect(await answer(2)).toMatchObject({ ok: true, value: { stillThere: false, answeredOn: '2027-06-01' } });
    expect(await answer(3)).toMatchObject({ refusal: { code: 'six-month-check-answered' } });
    expect(await open()).toEqual([]);
    const told = (await at.events()).filter((event) => event.type.startsWith('SixMonthCheck'));
    expect(told.map((event) => [event.type, event.version])).toEqual([
      ['SixMonthCheckFellDue', 2],
      ['SixMonthCheckAnswered', 3],
    ]);
  });
});
