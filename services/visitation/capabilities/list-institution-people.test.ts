import { beforeAll, describe, expect, test } from 'vitest';
import { civilDate, instant } from '#shared/kernel/time.ts';
import { viewedRow } from '#shared/runtime/house-rows.ts';
import { aCall, aCaller, aPartnership } from '#test/builders/call.ts';
import { aCvr } from '#test/builders/cvr.ts';
import { sharingEventsOf } from '#test/builders/sharing-events.ts';
import { accepted, anOffice, openVisitationOf } from '#test/builders/visitation.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { closeCandidate } from './close-candidate.ts';
import { listInstitutionPeople } from './list-institution-people.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

async function work() {
  const office = await anOffice(table);
  const { candidateId, version } = await office.met();
  const institutionId = aCvr();
  const news = sharingEventsOf(office.scope, candidateId, institutionId);
  const seen = async (now = '2026-11-24T09:00:00Z', at = institutionId) => {
    const teacher = aCaller('teacher', aPartnership, { institutionId: at });
    const call = aCall('list-institution-people', teacher, { now: instant(now) });
    return accepted(await listInstitutionPeople(call, openVisitationOf(table)(call), at, {})).items;
  };
  return { office, candidateId, version, institutionId, news, seen };
}

describe('the people of an institution', () => {
  test('by name while there is a reason; nothing else of the person, and nothing at another institution', async () => {
    const { office, candidateId, news, seen } = await work();
    expect(await seen()).toEqual([]);
    await office.hear(news.started(1));
    const people = await seen();
    expect(people).toEqual([{ candidateId, name: 'Amina Haddad', municipality: office.scope, reasons: ['enrolment'] }]);
    expect(await seen(undefined, aCvr())).toEqual([]);
  });

  test('until thirty days after the last reason ended', async () => {
    const { office, news, seen } = await work();
    await office.hear(news.started(1));
    await office.hear(news.ended(2, '2026-12-01'));
    expect(await seen('2026-12-31T09:00:00Z')).toMatchObject([{ until: '2026-12-31', reasons: [] }]);
    expect(await seen('2027-01-01T09:00:00Z')).toEqual([]);
  });

  test('a consent that was taken back takes the name at once, and late news cannot bring it back', async () => {
    const { office, news, seen } = await work();
    await office.hear(news.withdrawn(2));
    await office.hear(news.started(1));
    expect(await seen()).toEqual([]);
    await office.hear(news.started(3));
    expect(await seen()).toHaveLength(1);
  });

  test('in any order and told twice it ends in the same', async () => {
    const { office, news, seen } = await work();
    const all = [news.started(1), news.ended(2, '2026-12-01'), news.started(3)];
    for (const event of [...all.toReversed(), ...all]) await office.hear(event);
    expect((await seen())[0]).not.toHaveProperty('until');
  });

  test('an effort that ended: thirty days more', async () => {
    const { office, candidateId, version, news, seen } = await work();
    await office.hear(news.started(1));
    const closing = { version, reason: 'ordinary-employment', closedOn: civilDate('2026-11-23') } as const;
    accepted(await closeCandidate(office.call('close-candidate'), office.visitation, candidateId, closing));
    for (const event of await office.told()) if (event.type === 'CandidateClosed') await office.hear(event);
    expect(await seen()).toMatchObject([{ until: '2026-12-23' }]);
  });

  test('who looked is logged under the partnership, with those shown', async () => {
    const { office, candidateId, news, seen } = await work();
    await office.hear(news.started(1));
    await seen('2026-11-27T09:00:00Z');
    const shared = openVisitationOf(table)({ scope: aPartnership }).table;
    const log = await shared.list({ kind: viewedRow, of: ['2026-11-27'], limit: 100 });
    expect(log.items.filter((row) => row.event.includes(candidateId))).toHaveLength(1);
  });
});
