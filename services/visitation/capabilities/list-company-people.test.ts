import { beforeAll, describe, expect, test } from 'vitest';
import type { AnOffice } from '#test/builders/visitation.ts';
import { accepted, anOffice, aProfile, openVisitationOf } from '#test/builders/visitation.ts';
import { aCall, aCaller, aPartnership } from '#test/builders/call.ts';
import { matchingEventsOf } from '#test/builders/matching-events.ts';
import { viewedRow } from '#shared/runtime/house-rows.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { changeCard } from './change-card.ts';
import { closeCandidate } from './close-candidate.ts';
import { listCompanyPeople } from './list-company-people.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const friday = '2026-11-27T09:30:00.000Z';
const released = { profile: aProfile({ cardReleased: true }), toldNeeds: ['no-heavy-lifting' as const] };

async function seenBy(companyId: string, now = '2026-11-24T09:00:00Z') {
  const contact = aCaller('company-contact', aPartnership, { companyId: companyId as never });
  const call = aCall('list-company-people', contact, { now: instant(now) });
  return accepted(await listCompanyPeople(call, openVisitationOf(table)(call), companyId, {})).items;
}

/** Tells visitation its own latest event of a kind, as the bus does. */
async function hearOwn(office: AnOffice, type: string): Promise<void> {
  const own = (await office.told()).filter((event) => event.type === type);
  for (const event of own) await office.hear(event);
}

describe('the people of a company', () => {
  test('from the invitation on: the first name, and the card where it is released', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.met({}, released);
    const news = matchingEventsOf(office.scope, candidateId);
    expect(await seenBy(news.companyId)).toEqual([]);
    await office.hear(news.called('2026-11-24T08:00:00.000Z', friday));
    const [person, ...others] = await seenBy(news.companyId);
    expect(others).toEqual([]);
    expect(person).toMatchObject({
      candidateId,
      firstName: 'Amina',
      municipality: office.scope,
      meetingIds: [news.meetingId],
      placementIds: [],
      card: { wishes: ['bakery-kitchen', 'shop'], considerations: ['no-heavy-lifting'], liftsAtMostKg: 10 },
    });
    expect(JSON.stringify(person)).not.toMatch(/Haddad|4000|22 33|brød/);
    expect(await seenBy('99999999')).toEqual([]);
  });

  test('whoever learns there: the first name alone, and not for long after the end', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.met({}, released);
    const { companyId, learningBegan, learningEnded } = matchingEventsOf(office.scope, candidateId);
    await office.hear(learningBegan('2026-11-16T08:00:00.000Z'));
    const [person] = await seenBy(companyId);
    expect(person).toMatchObject({ candidateId, firstName: 'Amina', meetingIds: [], placementIds: [] });
    expect(person).not.toHaveProperty('card');
    expect(await seenBy('99999999')).toEqual([]);
    await office.hear(learningEnded('2026-11-23T08:00:00.000Z'));
    expect(await seenBy(companyId)).toMatchObject([{ until: '2026-12-23' }]);
    expect(await seenBy(companyId, '2027-03-01T09:00:00Z')).toEqual([]);
  });

  test('without the card released there is a first name only', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.met();
    const news = matchingEventsOf(office.scope, candidateId);
    await office.hear(news.called('2026-11-24T08:00:00.000Z', friday));
    expect((await seenBy(news.companyId))[0]).not.toHaveProperty('card');
  });

  test('a withdrawn card is gone, and older news cannot bring it back', async () => {
    const office = await anOffice(table);
    const { candidateId, version } = await office.met({}, released);
    const news = matchingEventsOf(office.scope, candidateId);
    const called = news.called('2026-11-24T08:00:00.000Z', friday);
    await office.hear(called);
    const change = { version: version + 1, released: false };
    accepted(await changeCard(office.call('change-card'), office.visitation, candidateId, change));
    await hearOwn(office, 'CandidateProfiled');
    expect((await seenBy(news.companyId))[0]).not.toHaveProperty('card');
    await office.hear(called);
    expect((await seenBy(news.companyId))[0]).not.toHaveProperty('card');
    const again = { version: version + 2, released: true };
    accepted(await changeCard(office.call('change-card'), office.visitation, candidateId, again));
    await hearOwn(office, 'CandidateProfiled');
    expect((await seenBy(news.companyId))[0]).toHaveProperty('card');
  });

  test('a planned end that nobody registered: the person is seen for thirty days more, and again for good where it goes on', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.met();
    const news = matchingEventsOf(office.scope, candidateId);
    await office.hear(news.started('2026-11-24T08:00:00.000Z', '2026-11-24', { endsOn: '2026-12-15' }));
    expect((await seenBy(news.companyId))[0]).not.toHaveProperty('until');
    await office.hear(news.endPassed('2026-12-15T23:00:00.000Z', '2026-12-15'));
    expect(await seenBy(news.companyId, '2027-01-14T09:00:00Z')).toMatchObject([{ until: '2027-01-14' }]);
    expect(await seenBy(news.companyId, '2027-01-15T09:00:00Z')).toEqual([]);
    await office.hear(news.changed('2026-12-20T08:00:00.000Z', '2026-12-20', { endsOn: '2027-03-01' }));
    expect((await seenBy(news.companyId, '2027-01-15T09:00:00Z'))[0]).not.toHaveProperty('until');
  });

  test('a cancelled meeting takes the person away', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.met();
    const news = matchingEventsOf(office.scope, candidateId);
    const called = news.called('2026-11-24T08:00:00.000Z', friday);
    await office.hear(news.cancelled('2026-11-25T08:00:00.000Z', friday));
    await office.hear(called);
    expect(await seenBy(news.companyId)).toEqual([]);
  });

  test('a placement keeps the person until thirty days after its end', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.met();
    const news = matchingEventsOf(office.scope, candidateId);
    await office.hear(news.started('2026-11-30T08:00:00.000Z', '2026-12-01'));
    expect(await seenBy(news.companyId, '2027-12-01T09:00:00Z')).toMatchObject([{ placementIds: [news.placementId] }]);
    await office.hear(news.ended('2027-01-15T08:00:00.000Z', '2027-01-15'));
    expect(await seenBy(news.companyId, '2027-02-14T09:00:00Z')).toMatchObject([{ until: '2027-02-14' }]);
    expect(await seenBy(news.companyId, '2027-02-15T09:00:00Z')).toEqual([]);
  });

  test('a closed effort takes the card at once, and the person thirty days later', async () => {
    const office = await anOffice(table);
    const { candidateId, version } = await office.met({}, released);
    const news = matchingEventsOf(office.scope, candidateId);
    await office.hear(news.started('2026-11-20T08:00:00.000Z', '2026-11-20'));
    const closing = { version: version + 1, reason: 'ordinary-employment', closedOn: civilDate('2026-11-23') } as const;
    accepted(await closeCandidate(office.call('close-candidate'), office.visitation, candidateId, closing));
    await hearOwn(office, 'CandidateClosed');
    const [person] = await seenBy(news.companyId);
    expect(person).toMatchObject({ firstName: 'Amina', until: '2026-12-23' });
    expect(person).not.toHaveProperty('card');
  });

  test('who looked is logged under the partnership, with those shown', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.met();
    const news = matchingEventsOf(office.scope, candidateId);
    await office.hear(news.called('2026-11-24T08:00:00.000Z', friday));
    await seenBy(news.companyId, '2026-11-26T09:00:00Z');
    const shared = openVisitationOf(table)({ scope: aPartnership }).table;
    const log = await shared.list({ kind: viewedRow, of: ['2026-11-26'], limit: 100 });
    expect(log.items.filter((row) => row.event.includes(candidateId))).toHaveLength(1);
  });
});

describe('change the card', () => {
  test('the profile is told again, otherwise as it was, and the timeline says it', async () => {
    const office = await anOffice(table);
    const { candidateId, version } = await office.met();
    accepted(await changeCard(office.call('change-card'), office.visitation, candidateId, { version, released: true }));
    const [event] = (await office.told()).filter(({ version: told }) => told === version + 1);
    expect(event).toMatchObject({ type: 'CandidateProfiled', facts: { first: false, profile: released.profile } });
  });

  test('an older version, and a person without a profile, are refused', async () => {
    const office = await anOffice(table);
    const met = await office.met();
    const referred = await office.referred();
    const change = (candidateId: typeof met.candidateId, version: number) =>
      changeCard(office.call('change-card'), office.visitation, candidateId, { version, released: true });
    expect(await change(met.candidateId, 1)).toMatchObject({ refusal: { code: 'stale-version' } });
    expect(await change(referred.candidateId, 1)).toMatchObject({
      refusal: { code: 'first-conversation-comes-first' },
    });
  });
});
