import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, expect, test } from 'vitest';
import { aCall, aCaller, aPartnership } from '#test/builders/call.ts';
import { matchingEventsOf } from '#test/builders/matching-events.ts';
import { consentsAtWork } from '#test/builders/visitation-consents.ts';
import { accepted, aProfile, openVisitationOf } from '#test/builders/visitation.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { instant } from '#shared/kernel/time.ts';
import { listCompanyPeople } from './list-company-people.ts';
import { openCandidate } from './open-candidate.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const friday = '2026-11-27T09:30:00.000Z';
/** What only the card tells of the person. */
const onTheCard = /bakery-kitchen|no-heavy-lifting|"ar"|baking/;

/** Every row that partners can be answered from, as the database holds it. */
async function partnersRows(candidateId: string): Promise<string> {
  const { Items: all = [] } = await table.client.send(new ScanCommand({ TableName: table.name }));
  const rows = all.filter((row) => String(row['pk']).startsWith(`${aPartnership}#`));
  return JSON.stringify(rows.filter((row) => JSON.stringify(row).includes(candidateId)));
}

async function seenBy(companyId: string, now = '2026-11-24T09:00:00Z') {
  const contact = aCaller('company-contact', aPartnership, { companyId: companyId as never });
  const call = aCall('list-company-people', contact, { now: instant(now) });
  return accepted(await listCompanyPeople(call, openVisitationOf(table)(call), companyId, {})).items;
}

test('a person takes the card back in the middle of a match: it is in no row a partner is answered from; the meeting holds', async () => {
  const { office, person, answer, relay } = await consentsAtWork(table, {
    profile: aProfile({ cardReleased: true }),
  });
  const { candidateId } = person;
  const news = matchingEventsOf(office.scope, candidateId);
  const called = news.called('2026-11-24T08:00:00.000Z', friday);
  await office.hear(called);
  await relay();
  expect(await partnersRows(candidateId)).toMatch(onTheCard);
  expect(await seenBy(news.companyId)).toMatchObject([
    { firstName: 'Amina', card: { wishes: ['bakery-kitchen', 'shop'] } },
  ]);

  accepted(await answer('no', { purpose: 'company-card' }));
  await relay();
  // Told again, in whatever order: what was seen before does not come back.
  await office.hear(called);

  expect(await partnersRows(candidateId)).not.toMatch(onTheCard);
  const [seen] = await seenBy(news.companyId);
  expect(seen).toMatchObject({ firstName: 'Amina', meetingIds: [news.meetingId] });
  expect(seen).not.toHaveProperty('card');
  expect(JSON.stringify(seen)).not.toMatch(/taken|withdrawn|consent|no longer/);

  const page = accepted(await openCandidate(office.call('open-candidate'), office.visitation, candidateId));
  expect(page).toMatchObject({ profile: { cardReleased: false, wishes: ['bakery-kitchen', 'shop'] } });
  expect(page.history.map(({ kind, purpose, saidBy }) => [kind, purpose, saidBy])).toContainEqual([
    'consent-ended',
    'company-card',
    'citizen',
  ]);
  expect(page.next).toMatchObject({ kind: 'match-meeting' });

  const later = { now: instant('2026-11-23T12:00:00Z') };
  accepted(await answer('yes', { purpose: 'company-card', call: later }));
  await relay();
  expect((await seenBy(news.companyId))[0]).toHaveProperty('card');
});
