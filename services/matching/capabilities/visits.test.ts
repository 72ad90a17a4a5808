import { beforeAll, describe, expect, test } from 'vitest';
import { civilDate, instant } from '#shared/kernel/time.ts';
import { anId } from '#test/builders/ids.ts';
import { placementAtWork } from '#test/builders/placement-hours.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { cancelVisit } from './cancel-visit.ts';
import { listMyVisits } from './list-my-visits.ts';
import { listVisits } from './list-visits.ts';
import { moveVisit } from './move-visit.ts';
import { noteVisit } from './note-visit.ts';
import { planVisit } from './plan-visit.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const tuesday = { startsAt: instant('2026-12-01T09:00:00Z'), minutes: 30 };

async function visited() {
  const { at, placementId, staff } = await placementAtWork(table);
  const plan = (more = {}) =>
    planVisit(staff('plan-visit'), at.matching, placementId, { ...tuesday, visitor: 'staff', ...more });
  const made = await plan();
  if (!made.ok) throw new Error(made.refusal.code);
  const { visitId } = made.value;
  const about = { placementId, visitId };
  const list = async () => {
    const page = await listVisits(staff('list-visits'), at.matching, placementId);
    return page.ok ? page.value.items : [];
  };
  const mine = async () => {
    const page = await listMyVisits(staff('list-my-visits'), at.matching, {});
    return page.ok ? page.value.items.filter((each) => each.placementId === placementId) : [];
  };
  const changes = async () =>
    (await at.events())
      .filter(({ type }) => type === 'VisitChanged')
      .map(({ facts }) => (facts as { change: string }).change);
  return { at, placementId, staff, plan, visitId, about, list, mine, changes };
}

describe('a visit at a workplace', () => {
  test('is planned, moved and noted; the note is in no event, and it waits for nobody then', async () => {
    const { at, staff, about, list, mine, changes } = await visited();
    expect(await mine()).toMatchObject([{ state: 'planned', ...tuesday }]);
    const moved = { version: 1, startsAt: instant('2026-11-27T09:00:00Z'), minutes: 45 };
    expect(await moveVisit(staff('move-visit'), at.matching, about, moved)).toMatchObject({ value: { version: 2 } });
    const seen = 'Hun står selv for brødet.';
    const note = { version: 2, heldOn: civilDate('2026-11-27'), seen, belongs: 'yes', standing: 'way-in' } as const;
    const write = (more = {}) => noteVisit(staff('note-visit'), at.matching, about, { ...note, ...more });
    expect(await write({ heldOn: civilDate('2026-11-30') })).toMatchObject({
      refusal: { code: 'fields-not-accepted' },
    });
    expect(await write({ version: 1 })).toMatchObject({ refusal: { code: 'stale-version' } });
    expect(await write()).toMatchObject({ ok: true, value: { state: 'held' } });
    expect(await write({ version: 3 })).toMatchObject({ refusal: { code: 'visit-is-over' } });
    expect(await list()).toMatchObject([{ state: 'held', note: { seen, belongs: 'yes' } }]);
    expect(await mine()).toEqual([]);
    expect((await changes()).toSorted()).toEqual(['held', 'moved', 'planned']);
    expect(JSON.stringify(await at.events())).not.toContain(seen);
  });

  test('is cancelled with a reason, and what is not there or was before the first day is refused', async () => {
    const { at, staff, about, plan, list } = await visited();
    const cancel = (visit = about) =>
      cancelVisit(staff('cancel-visit'), at.matching, visit, { version: 1, reason: 'Buddyen var syg.' });
    expect(await cancel({ ...about, visitId: anId('visit') })).toMatchObject({ refusal: { code: 'visit-not-found' } });
    expect(await cancel()).toMatchObject({ ok: true, value: { state: 'cancelled' } });
    expect(await list()).toMatchObject([{ state: 'cancelled', reason: 'Buddyen var syg.' }]);
    expect(await plan({ startsAt: instant('2026-11-01T09:00:00Z') })).toMatchObject({
      refusal: { code: 'fields-not-accepted' },
    });
  });
});
