import { beforeAll, describe, expect, test } from 'vitest';
import type { ViewToSave } from '#shared/shapes/saved-view.ts';
import { aCaller } from '#test/builders/call.ts';
import { accepted, anOffice } from '#test/builders/visitation.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { changeView } from './change-view.ts';
import { deleteView } from './delete-view.ts';
import { listViews } from './list-views.ts';
import { saveView } from './save-view.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const aView = (more: Partial<ViewToSave> = {}): ViewToSave => ({
  name: 'Over fristen',
  filters: { view: 'team', due: 'overdue', group: 'activity-ready' },
  columns: ['next', 'due'],
  shared: false,
  ...more,
});

describe('saved views', () => {
  test('are their keeper’s own, by name, until they are shared', async () => {
    const office = await anOffice(table);
    const { visitation } = office;
    const other = aCaller('job-broker', office.scope);
    const { viewId } = accepted(await saveView(office.call('save-view'), visitation, aView({ name: 'Åbne sager' })));
    accepted(await saveView(office.call('save-view'), visitation, aView({ name: 'Uden trin' })));
    const list = async (whose: 'own' | 'shared', caller = office.caseworker) =>
      accepted(await listViews(office.call('list-views', { caller }), visitation, { whose })).items;
    expect((await list('own')).map(({ name, own }) => [name, own])).toEqual([
      ['Uden trin', true],
      ['Åbne sager', true],
    ]);
    expect([...(await list('own', other)), ...(await list('shared', other))]).toEqual([]);
    const change = { ...aView({ name: 'Teamets sager', shared: true }), version: 1 };
    accepted(await changeView(office.call('change-view'), visitation, viewId, change));
    expect(await list('shared', other)).toMatchObject([
      { viewId, name: 'Teamets sager', own: false, version: 2, mayChange: false },
    ]);
    expect(await list('shared', aCaller('team-leader', office.scope))).toMatchObject([{ viewId, mayChange: true }]);
    expect(await list('shared')).toEqual([]);
  });

  test('only the keeper changes one, a shared one the team leader too; deleted it is gone for all', async () => {
    const office = await anOffice(table);
    const { visitation } = office;
    const broker = aCaller('job-broker', office.scope);
    const leader = aCaller('team-leader', office.scope);
    const { viewId } = accepted(await saveView(office.call('save-view'), visitation, aView({ shared: true })));
    const { viewId: own } = accepted(await saveView(office.call('save-view'), visitation, aView()));
    const remove = async (id: typeof viewId, version: number, caller = office.caseworker) =>
      deleteView(office.call('delete-view', { caller }), visitation, id, version);
    const notFound = { ok: false, refusal: { code: 'saved-view-not-found' } };
    expect(await remove(viewId, 1, broker)).toMatchObject(notFound);
    expect(await remove(own, 1, leader)).toMatchObject(notFound);
    expect(await remove(own, 2)).toMatchObject({ ok: false, refusal: { code: 'stale-version' } });
    accepted(await remove(viewId, 1, leader));
    expect(await remove(viewId, 1)).toMatchObject(notFound);
    const shared = await listViews(office.call('list-views', { caller: broker }), visitation, { whose: 'shared' });
    expect(accepted(shared).items).toEqual([]);
  });

  test('one keeps at most fifty', async () => {
    const office = await anOffice(table);
    for (let place = 0; place < 50; place += 1)
      accepted(await saveView(office.call('save-view'), office.visitation, aView({ name: `Visning ${place}` })));
    const more = await saveView(office.call('save-view'), office.visitation, aView());
    expect(more).toMatchObject({ ok: false, refusal: { code: 'too-many-views' } });
  });
});
