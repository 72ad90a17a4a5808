import { beforeAll, describe, expect, test } from 'vitest';
import { addDays, civilDate, instant, instantIn } from '#shared/kernel/time.ts';
import { viewedRow } from '#shared/runtime/house-rows.ts';
import { answerLaws } from '#test/answers/answer-laws.ts';
import { testBuddy, testCompany } from '#test/builders/matching.ts';
import { firstDay, placementAtWork } from '#test/builders/placement-hours.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { listCompanyAttendance } from './list-company-attendance.ts';
import { endPlacement } from './end-placement.ts';
import { pausePlacement } from './pause-placement.ts';
import { keepHoursPlan } from './keep-hours-plan.ts';
import { registerAttendance } from './register-attendance.ts';
import { sayAttendance } from './say-attendance.ts';
import { withdrawPlacement } from './withdraw-placement.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

answerLaws('say-attendance', async () => {
  const at = await placementAtWork(table);
  return {
    send: () => at.said(),
    words: 'a word of attendance has no words of its own',
    callOff: async () => {
      const call = at.staff('withdraw-placement');
      const withdrawn = { version: 1, reason: 'never-came' } as const;
      await withdrawPlacement(call, at.at.matching, at.placementId, withdrawn);
    },
    eventsOfSender: at.eventsOfCompany,
    eventsOfOwner: at.at.events,
    tell: at.tell,
    read: at.read,
    ownersVersion: async () => (await at.day())?.version ?? 0,
  };
});

describe('a buddy says whether somebody came', () => {
  test('it stands in the municipality as the workplace’s word, and is used', async () => {
    const at = await placementAtWork(table);
    const answerId = await at.said({ hours: 3.5 });
    await at.relayAll();
    expect(await at.day()).toMatchObject({
      workplace: { answerId, said: { mark: 'came', hours: 3.5, paidHours: 0, byId: at.buddy.personId } },
    });
    expect(await at.read(answerId)).toMatchObject({ state: 'accepted' });
    expect(await at.signs()).toEqual([]);
  });

  test('paid hours follow from the agreement; where some are paid, what is said, or the agreed share', async () => {
    const job = await placementAtWork(table, { kind: 'small-job', hoursPerWeek: 10 });
    await job.said({ hours: 4 });
    await job.relayAll();
    expect((await job.day())?.workplace?.said).toMatchObject({ hours: 4, paidHours: 4 });
    const hybrid = await placementAtWork(table, { kind: 'hybrid', hoursPerWeek: 12, paidHoursPerWeek: 3 });
    const first = await hybrid.said({ hours: 4 });
    await hybrid.relayAll();
    expect((await hybrid.day())?.workplace?.said).toMatchObject({ hours: 4, paidHours: 1 });
    await hybrid.said({ hours: 4, paidHours: 2, replaces: first });
    await hybrid.relayAll();
    expect((await hybrid.day())?.workplace?.said).toMatchObject({ hours: 4, paidHours: 2 });
  });

  test('undone and said anew, also where the later is heard first', async () => {
    const at = await placementAtWork(table);
    const first = await at.said();
    const undone = await at.said({ mark: 'taken-back', replaces: first });
    const events = await at.eventsOfCompany();
    await expect(at.tell(events.find(({ aggregate }) => aggregate === undone) as never)).rejects.toThrow();
    await at.relayAll();
    expect(await at.day()).toMatchObject({ version: 2, workplace: { answerId: undone } });
    expect((await at.day())?.workplace?.said).toBeUndefined();
    expect(await at.read(undone)).toMatchObject({ state: 'accepted' });
  });

  test.each([
    ['a day to come', { on: civilDate('2026-11-28') }, '/on', 'not-yet'],
    ['a day before the first', { on: civilDate('2026-11-22') }, '/on', 'before-start'],
    ['more hours than a day has', { hours: 14 }, '/hours', 'too-many-hours-a-day'],
  ])('%s is refused at the field', async (_what, word, pointer, code) => {
    const at = await placementAtWork(table);
    expect(await at.say(word)).toMatchObject({ refusal: { errors: [{ pointer, code }] } });
  });

  test('a buddy of a company whose buddies have all left is refused; the contact person is not', async () => {
    const at = await placementAtWork(table);
    const left = { companyId: testCompany, buddyId: testBuddy };
    await at.at.tell('BuddyWithdrawn', left, { scope: at.at.partnership, version: 2 });
    expect(await at.say()).toMatchObject({ refusal: { code: 'buddy-has-left' } });
    const contact = { ...at.companyCall('say-attendance'), caller: { ...at.buddy, role: 'company-contact' } } as const;
    const word = { on: firstDay, mark: 'came', hours: 3 } as const;
    const about = { companyId: testCompany, placementId: at.placementId };
    expect(await sayAttendance(contact, at.company, about, word)).toMatchObject({ ok: true });
  });

  test('to replace a word of another day is refused', async () => {
    const at = await placementAtWork(table);
    const replaces = await at.said();
    expect(await at.say({ on: civilDate('2026-11-24'), replaces })).toMatchObject({
      refusal: { code: 'stale-version' },
    });
  });

  test('what the municipality settled stays', async () => {
    const at = await placementAtWork(table);
    const settled = { version: 0, on: firstDay, mark: 'came', hours: 2 } as const;
    await registerAttendance(at.staff('register-attendance'), at.at.matching, at.placementId, settled);
    const answerId = await at.said();
    await at.relayAll();
    expect(await at.read(answerId)).toMatchObject({ state: 'void', because: 'settled' });
    expect(await at.day()).toMatchObject({ version: 1, municipality: { hours: 2 } });
  });
});

describe('the company’s list of a day', () => {
  const list = async (at: Awaited<ReturnType<typeof placementAtWork>>, on = firstDay, later = {}) => {
    const call = at.companyCall('list-company-attendance', later);
    const page = await listCompanyAttendance(call, at.company, { companyId: testCompany, on }, {});
    return page.ok ? page.value.items : [];
  };

  test('who is here, what is planned of the day, whether the place waits, and what was said; the looking is logged', async () => {
    const at = await placementAtWork(table, { hoursPerWeek: 9 });
    const [line] = await list(at);
    expect(line).toEqual(
      expect.objectContaining({ placementId: at.placementId, plannedHours: 7.5, partlyPaid: false }),
    );
    expect(line).not.toHaveProperty('expected');
    const plan = { version: 0, weekdays: ['monday', 'tuesday', 'thursday'], steps: [] } as never;
    await keepHoursPlan(at.staff('keep-hours-plan'), at.at.matching, at.placementId, plan);
    const pause = {
      version: 0,
      from: civilDate('2026-11-26'),
      until: civilDate('2026-11-27'),
      reason: 'illness',
    } as const;
    await pausePlacement(at.staff('pause-placement'), at.at.matching, at.placementId, pause);
    const answerId = await at.said();
    await at.relayAll();
    expect(await list(at)).toMatchObject([
      { expected: true, plannedHours: 3, said: { answerId, mark: 'came', hours: 3, state: 'accepted' } },
    ]);
    const [paused] = await list(at, civilDate('2026-11-26'));
    expect(paused).toMatchObject({ expected: true, paused: { until: '2026-11-27' } });
    expect(JSON.stringify(paused)).not.toContain('illness');
    expect(await list(at, civilDate('2026-11-20'))).toEqual([]);
    const seen = await at.company.table.list({ kind: viewedRow, of: ['2026-11-27'], limit: 20 });
    expect(JSON.stringify(seen.items)).toContain(at.candidateId);
  });

  test('nobody stands there longer than the company sees them after the end', async () => {
    const at = await placementAtWork(table);
    await at.said();
    const ended = { version: 1, endedOn: firstDay, reason: 'as-planned' } as const;
    const end = await endPlacement(at.staff('end-placement'), at.at.matching, at.placementId, ended);
    expect(end.ok).toBe(true);
    await at.relayAll();
    const day = (on: number) => instantIn(addDays(firstDay, on), '12:00');
    expect(await list(at, firstDay, { now: day(30) })).toHaveLength(1);
    expect(await list(at, firstDay, { now: day(31) })).toEqual([]);
  });

  test('says why a word could not be used', async () => {
    const at = await placementAtWork(table);
    await at.said();
    const withdrawn = { version: 1, reason: 'never-came' } as const;
    await withdrawPlacement(at.staff('withdraw-placement'), at.at.matching, at.placementId, withdrawn);
    await at.relayAll();
    expect(await list(at)).toEqual([]);
    const call = at.companyCall('say-attendance', { now: instant('2026-11-27T19:00:00Z') });
    expect(await at.say({}, call)).toMatchObject({ refusal: { code: 'placement-not-found' } });
  });
});
