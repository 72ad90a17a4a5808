import { beforeAll, describe, expect, test } from 'vitest';
import { listedInTargetGroupItem, listedPersonItem } from '#services/visitation/store/listed-items.ts';
import { candidateItem } from '#services/visitation/store/visitation-store.ts';
import { civilDate } from '#shared/kernel/time.ts';
import { undecidedGroup, type WorkQuery } from '#shared/shapes/candidate.ts';
import { accepted, aConversation, anOffice, type AnOffice } from '#test/builders/visitation.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { changeAddress } from './change-address.ts';
import { closeCandidate } from './close-candidate.ts';
import { decideVisitationGroup } from './decide-visitation-group.ts';
import { holdFirstConversation } from './hold-first-conversation.ts';
import { keepListedPerson } from './keep-listed-person.ts';
import { listWork } from './list-work.ts';
import { reopenCandidate } from './reopen-candidate.ts';
import { setNextStep } from './set-next-step.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const hearAll = async (office: AnOffice): Promise<void> => {
  for (const event of await office.told()) await office.hear(event);
};
const lines = async (office: AnOffice, ask: WorkQuery) =>
  accepted(await listWork(office.call('list-work'), office.visitation, ask));
const names = async (office: AnOffice, ask: WorkQuery) => (await lines(office, ask)).items.map(({ name }) => name);

describe('the list of people by group, target group and contact person', () => {
  test('each by itself and all combined, in order of deadline, and with what else a list is asked for', async () => {
    const office = await anOffice(table);
    const ownerId = await office.colleague();
    await office.referred({ firstName: 'Ny' });
    await office.met({ firstName: 'Aktiv', targetGroups: ['resource-course', 'ukraine'] });
    await office.met({ firstName: 'Klar', targetGroups: ['ukraine'], ownerId }, { visitationGroup: 'education-ready' });
    await hearAll(office);
    const team = { view: 'team' } as const;
    expect(await names(office, { ...team, group: 'activity-ready' })).toEqual(['Aktiv Haddad']);
    expect(await names(office, { ...team, group: undecidedGroup })).toEqual(['Ny Haddad']);
    expect(await names(office, { ...team, targetGroup: 'ukraine' })).toHaveLength(2);
    expect(await names(office, { ...team, targetGroup: 'resource-course' })).toEqual(['Ny Haddad', 'Aktiv Haddad']);
    expect(await names(office, { ...team, targetGroup: 'resource-course', order: 'latest' })).toEqual([
      'Aktiv Haddad',
      'Ny Haddad',
    ]);
    expect(await names(office, { ...team, targetGroup: 'ukraine', group: 'education-ready' })).toEqual(['Klar Haddad']);
    expect(await names(office, { ...team, contact: ownerId })).toEqual(['Klar Haddad']);
    expect(await names(office, { ...team, contact: ownerId, group: 'activity-ready' })).toEqual([]);
    expect(await names(office, { ...team, targetGroup: 'resource-course', state: 'referred' })).toEqual(['Ny Haddad']);
    const { candidateId } = await office.referred({ firstName: 'Ukrainsk', targetGroups: ['ukraine'] });
    await hearAll(office);
    const waiting = { ...team, state: 'referred', targetGroup: 'ukraine' } as const;
    expect(await names(office, waiting)).toEqual(['Ukrainsk Haddad']);
    const conversation = aConversation({ version: 1 });
    accepted(
      await holdFirstConversation(office.call('hold-first-conversation'), office.visitation, candidateId, conversation),
    );
    await hearAll(office);
    expect(await names(office, waiting)).toEqual([]);
    expect(await names(office, { view: 'mine', targetGroup: 'resource-course', group: 'activity-ready' })).toEqual([
      'Aktiv Haddad',
    ]);
    expect(await names(office, { ...team, group: 'activity-ready', due: 'overdue' })).toEqual([]);
    expect((await lines(office, { ...team, contact: ownerId })).items).toMatchObject([
      { visitationGroup: 'education-ready', ownerId, next: { kind: 'find-match' } },
    ]);
  });

  test('a person stands where they belong now: another group, closed, and back with other target groups', async () => {
    const office = await anOffice(table);
    const { visitation, call } = office;
    const { candidateId, version } = await office.met({ targetGroups: ['ukraine'] });
    await hearAll(office);
    const deciding = {
      ...{ version, visitationGroup: 'education-ready', decidedOn: civilDate('2026-11-23') },
      ...{ reason: 'Mødt og talt.', signs: [], situations: [] },
    };
    accepted(await decideVisitationGroup(call('decide-visitation-group'), visitation, candidateId, deciding));
    await hearAll(office);
    expect(await names(office, { view: 'team', group: 'activity-ready' })).toEqual([]);
    expect(await names(office, { view: 'team', group: 'education-ready', targetGroup: 'ukraine' })).toHaveLength(1);
    const closing = { version: version + 1, reason: 'moved', closedOn: civilDate('2026-11-23') } as never;
    accepted(await closeCandidate(call('close-candidate'), visitation, candidateId, closing));
    await hearAll(office);
    expect(await names(office, { view: 'team', targetGroup: 'ukraine' })).toEqual([]);
    expect(await names(office, { view: 'team', targetGroup: 'ukraine', state: 'closed' })).toHaveLength(1);
    const { firstName, lastName, phone } = await office.now(candidateId);
    const back = { ...{ version: version + 2, firstName, lastName, reason: 'Er tilbage.' }, ...(phone && { phone }) };
    const reopening = { ...back, targetGroups: ['resource-course'] };
    accepted(await reopenCandidate(call('reopen-candidate'), visitation, candidateId, reopening));
    await hearAll(office);
    for (const state of ['in-effort', 'closed'] as const)
      expect(await names(office, { view: 'team', targetGroup: 'ukraine', state })).toEqual([]);
    expect(await names(office, { view: 'team', targetGroup: 'resource-course' })).toHaveLength(1);
  });

  test('a candidate stored before candidates held a group gets it when something is heard', async () => {
    const office = await anOffice(table);
    const { visitationGroup, ...before } = await office.met();
    await office.visitation.table.put(candidateItem, before);
    expect(await names(office, { group: 'activity-ready' })).toEqual([]);
    await keepListedPerson(office.visitation, before.candidateId);
    expect(await office.now(before.candidateId)).toEqual({ ...before, visitationGroup });
    for (const view of ['mine', 'team'] as const)
      expect(await names(office, { view, group: 'activity-ready' })).toHaveLength(1);
  });

  test('whoever is protected is marked at once; the rest follows when it is heard, in any order and again', async () => {
    const office = await anOffice(table);
    const { visitation, call } = office;
    const { candidateId, version } = await office.met();
    await hearAll(office);
    const protection = { from: civilDate('2026-11-01'), source: 'civil-register' } as const;
    accepted(await changeAddress(call('change-address'), visitation, candidateId, { version, protection }));
    const ask = { view: 'team', targetGroup: 'resource-course' } as const;
    expect((await lines(office, ask)).items).toMatchObject([{ addressProtected: true }]);
    const step = {
      version: version + 1,
      kind: 'follow-up',
      ownerId: office.caseworker.personId,
      dueOn: civilDate('2026-11-25'),
    } as never;
    accepted(await setNextStep(call('set-next-step'), visitation, candidateId, step));
    for (const event of (await office.told()).toReversed()) await office.hear(event);
    await keepListedPerson(visitation, candidateId);
    expect((await lines(office, ask)).items).toMatchObject([{ addressProtected: true, next: { dueOn: '2026-11-25' } }]);
    const rows = await visitation.table.fresh(listedPersonItem, candidateId);
    const inGroup = await visitation.table.fresh(listedInTargetGroupItem, candidateId, 'resource-course');
    for (const row of [rows, inGroup]) expect(JSON.stringify(row)).not.toMatch(/cprSealed|phone|reason|22 33/);
  });
});
