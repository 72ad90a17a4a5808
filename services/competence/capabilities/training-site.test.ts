import { beforeAll, describe, expect, test } from 'vitest';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { Result } from '#shared/kernel/result.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import type { AttendanceMarking, SiteArranging, SiteAssigning } from '#shared/shapes/site-order.ts';
import { onFirstDay, orderAtWork, siteAtWork, started } from '#test/builders/competence-training-site.ts';
import { competenceAtWork, value } from '#test/builders/competence.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { arrangeSite } from './arrange-site.ts';
import { assignAtSite } from './assign-at-site.ts';
import { endOrder } from './end-order.ts';
import { markAttendance } from './mark-attendance.ts';
import { openAttendanceDay } from './open-attendance-day.ts';
import { openSite } from './open-site.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const codeOf = (result: Result<unknown, CompetenceRefusal>) =>
  result.ok ? 'done' : (result.refusal.errors?.[0]?.code ?? result.refusal.code);

const arrangement: SiteArranging = {
  version: 0,
  workplaces: [
    { name: 'Gartneriet', about: 'Drivhus og stald', places: 1 },
    { name: 'Køkkenet', about: '', places: 4 },
  ],
  mentors: [{ name: 'Bo Ravn' }],
};

async function work() {
  const at = await competenceAtWork(table);
  const site = await siteAtWork(at);
  const { institutionId, callAt } = site;
  const arrange = (asked: SiteArranging) => arrangeSite(callAt('arrange-site'), at.inPartnership, institutionId, asked);
  value(await arrange(arrangement));
  const opened = () => openSite(at.inPartnership, institutionId);
  const assign = (orderId: Parameters<typeof assignAtSite>[2]['orderId'], asked: SiteAssigning) =>
    assignAtSite(callAt('assign-at-site'), at.inPartnership, { institutionId, orderId }, asked);
  return { at, site, arrange, opened, assign };
}

describe('a training site’s own workplaces and mentors', () => {
  test('hold no more than there is room for: of two at once for the last place one wins', async () => {
    const { at, site, opened, assign } = await work();
    const [one, other] = [await orderAtWork(at, site), await orderAtWork(at, site)];
    const [garden] = (await opened()).workplaces;
    const asked = { version: 1, workplaceId: garden?.workplaceId };
    const both = await Promise.all([assign(one.orderId, asked), assign(other.orderId, asked)]);
    expect(both.map(codeOf).toSorted()).toEqual(['done', 'stale-version']);
    const loser = both[0]?.ok ? other : one;
    expect(codeOf(await assign(loser.orderId, { ...asked, version: 2 }))).toBe('workplace-full');
    expect((await opened()).workplaces).toMatchObject([{ taken: 1 }, { taken: 0 }]);
  });

  test('cannot be taken away, or made smaller, while somebody has them; the end of a course frees them', async () => {
    const { at, site, opened, assign, arrange } = await work();
    const order = await orderAtWork(at, site);
    await started(order);
    const before = await opened();
    const [garden] = before.workplaces;
    const [mentor] = before.mentors;
    value(await assign(order.orderId, { version: 1, workplaceId: garden?.workplaceId, mentorId: mentor?.mentorId }));
    expect(value(await order.seen()).assignment).toEqual({
      workplaceId: garden?.workplaceId,
      mentorId: mentor?.mentorId,
    });
    const { workplaces, mentors } = await opened();
    const asItIs = workplaces.map(({ taken: _taken, ...each }) => each);
    const people = mentors.map(({ people: _people, ...each }) => each);
    expect(codeOf(await arrange({ version: 2, workplaces: asItIs.slice(1), mentors: people }))).toBe(
      'place-still-used',
    );
    expect(codeOf(await arrange({ version: 2, workplaces: asItIs, mentors: [] }))).toBe('place-still-used');
    const fewer = asItIs.map((each) => ({ ...each, places: 0 }));
    expect(codeOf(await arrange({ version: 2, workplaces: fewer, mentors: people }))).toBe('places-fewer-than-people');
    const { version } = await order.opened();
    const end = { version, endedOn: civilDate('2026-12-08'), reason: 'own-wish' as const };
    const call = at.call('end-order', 'caseworker', { now: instant('2026-12-08T12:00:00Z') });
    value(await endOrder(call, at.competence, order.orderId, end));
    await at.relay();
    expect(await opened()).toMatchObject({ workplaces: [{ taken: 0 }, {}], mentors: [{ people: 0 }] });
    expect(codeOf(await assign(order.orderId, { version: 3 }))).toBe('order-over');
  });

  test('are the site’s own, and a training site’s', async () => {
    const { at, site, arrange, assign } = await work();
    const order = await orderAtWork(at, site);
    const other = await work();
    const [theirs] = (await other.opened()).workplaces;
    expect(codeOf(await assign(order.orderId, { version: 1, workplaceId: theirs?.workplaceId }))).toBe('unknown-place');
    expect(
      codeOf(
        await arrange({ ...arrangement, version: 1, workplaces: [{ ...theirs, name: 'A', about: '', places: 1 }] }),
      ),
    ).toBe('unknown-place');
    const school = await at.institution();
    const call = site.callAt('arrange-site');
    expect(codeOf(await arrangeSite(call, at.inPartnership, school, arrangement))).toBe('not-a-training-site');
  });
});

describe('the day’s list', () => {
  async function started1() {
    const { at, site } = await work();
    const order = await orderAtWork(at, site);
    await started(order);
    const { institutionId, orderId, callAt } = order;
    const mark = (on: string, marking: Omit<AttendanceMarking, 'on'>, now = onFirstDay) =>
      markAttendance(
        at.callAt('mark-attendance', institutionId, 'practice-guide', { now: instant(now) }),
        at.inPartnership,
        { institutionId, orderId },
        { ...marking, on: civilDate(on) },
      );
    const day = async (on: string) => {
      const call = callAt('open-attendance-day', { now: instant(onFirstDay) });
      return value(await openAttendanceDay(call, at.inPartnership, institutionId, { on: civilDate(on) })).items;
    };
    return { order, mark, day };
  }

  test('shows who is expected, and takes one mark a day that can be set anew', async () => {
    const { order, mark, day } = await started1();
    expect(await day('2026-12-07')).toMatchObject([{ orderId: order.orderId, version: 0, paused: false }]);
    expect(await day('2026-12-06')).toEqual([]);
    value(await mark('2026-12-07', { version: 0, mark: 'present' }));
    expect(codeOf(await mark('2026-12-07', { version: 0, mark: 'late' }))).toBe('stale-version');
    value(await mark('2026-12-07', { version: 1, mark: 'away', reason: 'called-in' }));
    expect(await day('2026-12-07')).toMatchObject([{ version: 2, mark: 'away', reason: 'called-in' }]);
    expect((await order.opened()).attendance).toEqual({ present: 0, late: 0, away: 1 });
  });

  test('takes no day to come and none outside the course', async () => {
    const { order, mark } = await started1();
    expect(codeOf(await mark('2026-12-08', { version: 0, mark: 'present' }))).toBe('not-yet');
    expect(codeOf(await mark('2026-12-04', { version: 0, mark: 'present' }))).toBe('before-start');
    const report = { answer: 'end-reported', reason: 'own-wish', note: 'Slut.', on: civilDate('2026-12-08') } as const;
    await order.say(report, '2026-12-08T12:00:00Z');
    const after = await mark('2026-12-09', { version: 0, mark: 'present' }, '2026-12-10T08:00:00Z');
    expect(codeOf(after)).toBe('after-order-end');
  });

  test('marks nobody whose course has not begun', async () => {
    const at = await competenceAtWork(table);
    const { institutionId, orderId, callAt } = await orderAtWork(at);
    const whose = { institutionId, orderId };
    const marked = await markAttendance(callAt('mark-attendance'), at.inPartnership, whose, {
      version: 0,
      mark: 'late',
      on: civilDate('2026-11-23'),
    });
    expect(codeOf(marked)).toBe('order-not-begun');
  });
});
