import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, test } from 'vitest';
import { aCall, aCaller, aPartnership } from '#test/builders/call.ts';
import { matchingEventsOf } from '#test/builders/matching-events.ts';
import {
  accepted,
  aConversation,
  anOffice,
  aProfile,
  openVisitationOf,
  type AnOffice,
} from '#test/builders/visitation.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import type { AddressChange } from '#shared/shapes/address.ts';
import { changeAddress } from './change-address.ts';
import { holdFirstConversation } from './hold-first-conversation.ts';
import { listCompanyPeople } from './list-company-people.ts';
import { listWork } from './list-work.ts';
import { nameCandidates } from './name-candidates.ts';
import { openCandidate } from './open-candidate.ts';
import { revealAddress } from './reveal-address.ts';
import { searchCandidates } from './search-candidates.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

/** A town that nobody else of the test lives in. */
const home = { street: 'Kastanjevænget 12, 2. tv.', postalCode: '6823' };
const anywhere = /Kastanjevænget|6823|Ansager/;
const protection = { from: civilDate('2026-11-01'), source: 'civil-register' } as const;

async function protectedPerson() {
  const office = await anOffice(table);
  const met = await office.met({}, { profile: aProfile({ homePostalCode: home.postalCode, cardReleased: true }) });
  const change = async (more: Omit<AddressChange, 'version'>) => {
    const { version } = await office.now(met.candidateId);
    return changeAddress(office.call('change-address'), office.visitation, met.candidateId, { version, ...more });
  };
  accepted(await change({ address: home, protection }));
  return { office, candidateId: met.candidateId, change, before: met.version };
}

async function rowsUnder(scope: string): Promise<string> {
  const { Items: all = [] } = await table.client.send(new ScanCommand({ TableName: table.name }));
  return JSON.stringify(all.filter((row) => String(row['pk']).startsWith(`${scope}#`)));
}

async function hearAll(office: AnOffice): Promise<void> {
  for (const event of await office.told()) await office.hear(event);
}

describe('a protected address', () => {
  test('is in no row a partner is answered from, and in no event told from then on', async () => {
    const { office, candidateId, before } = await protectedPerson();
    const news = matchingEventsOf(office.scope, candidateId);
    await office.hear(news.called('2026-11-24T08:00:00.000Z', '2026-11-27T09:30:00.000Z'));
    await hearAll(office);
    const contact = aCaller('company-contact', aPartnership, { companyId: news.companyId as never });
    const call = aCall('list-company-people', contact, { now: instant('2026-11-24T09:00:00Z') });
    const seen = accepted(await listCompanyPeople(call, openVisitationOf(table)(call), news.companyId, {}));
    expect(seen.items).toMatchObject([{ candidateId, card: { hoursFrom: 8 } }]);
    expect(JSON.stringify(seen)).not.toMatch(anywhere);
    expect(await rowsUnder(aPartnership)).toContain(candidateId);
    expect(await rowsUnder(aPartnership)).not.toMatch(anywhere);
    const { citizen } = await office.now(candidateId);
    expect(await rowsUnder(citizen)).not.toMatch(anywhere);
    const since = (await office.told()).filter(
      ({ aggregate, version }) => aggregate === candidateId && version > before,
    );
    expect(since.map(({ type }) => type)).toContain('CandidateProfiled');
    expect(JSON.stringify(since)).not.toMatch(anywhere);
  });

  test('is sealed where it lies, and the person’s page is without the postal code', async () => {
    const { office, candidateId } = await protectedPerson();
    expect(await rowsUnder(office.scope)).not.toMatch(/Kastanjevænget|Ansager/);
    const page = accepted(await openCandidate(office.call('open-candidate'), office.visitation, candidateId));
    expect(page).toMatchObject({ protection, hasAddress: true });
    expect(page.history.map(({ kind }) => kind)).toContain('address-protected');
    expect(JSON.stringify(page)).not.toMatch(anywhere);
  });

  test('is marked wherever the name stands', async () => {
    const { office, candidateId } = await protectedPerson();
    await hearAll(office);
    const mark = { candidateId, addressProtected: true };
    const { visitation, call } = office;
    expect(accepted(await listWork(call('list-work'), visitation, {})).items).toMatchObject([mark]);
    expect(
      accepted(await searchCandidates(call('search-candidates'), visitation, { text: 'Amina' })).items,
    ).toMatchObject([mark]);
    expect(
      accepted(await nameCandidates(call('name-candidates'), visitation, { ids: [candidateId] })).items,
    ).toMatchObject([mark]);
    const other = await office.met();
    const [plain] = accepted(
      await nameCandidates(call('name-candidates'), visitation, { ids: [other.candidateId] }),
    ).items;
    expect(plain).not.toHaveProperty('addressProtected');
  });

  test('is shown with a reason, which stands in the log and the timeline; without an address there is nothing to show', async () => {
    const { office, candidateId } = await protectedPerson();
    const { visitation, call } = office;
    const shown = await revealAddress(call('reveal-address'), visitation, candidateId, { reason: 'send-letter' });
    expect(accepted(shown)).toMatchObject({ ...home, isProtected: true });
    const logged = (await office.logged()).map(({ facts }) => facts);
    expect(logged).toContainEqual(expect.objectContaining({ candidateIds: [candidateId], action: 'reveal-address' }));
    const page = accepted(await openCandidate(call('open-candidate'), visitation, candidateId));
    const shownLine = expect.objectContaining({ kind: 'address-revealed', reason: 'send-letter' });
    expect(page.history).toContainEqual(shownLine);
    const other = await office.referred();
    const none = revealAddress(call('reveal-address'), visitation, other.candidateId, { reason: 'emergency' });
    expect(await none).toMatchObject({ refusal: { code: 'address-not-known' } });
  });

  test('a later conversation needs no postal code and loses none; an unprotected person’s does', async () => {
    const { office, candidateId, change } = await protectedPerson();
    const { homePostalCode: _home, ...profile } = aProfile({ hoursTo: 20 });
    const talk = async (who: typeof candidateId) => {
      const { version } = await office.now(who);
      const said = aConversation({ version, profile });
      return holdFirstConversation(office.call('hold-first-conversation'), office.visitation, who, said);
    };
    accepted(await talk(candidateId));
    accepted(await change({}));
    const told = (await office.told()).filter(({ type }) => type === 'CandidateProfiled');
    const last = told.sort((one, other) => one.version - other.version).at(-1);
    expect(last?.facts).toMatchObject({ profile: { homePostalCode: home.postalCode, hoursTo: 20 } });
    const other = await office.met();
    expect(await talk(other.candidateId)).toMatchObject({
      refusal: { errors: [{ pointer: '/profile/homePostalCode', code: 'missing' }] },
    });
  });

  test('begins no day to come, and nothing changed is refused', async () => {
    const { change } = await protectedPerson();
    expect(await change({ protection: { ...protection, from: civilDate('2026-11-24') } })).toMatchObject({
      refusal: { errors: [{ pointer: '/protection/from', code: 'date-in-future' }] },
    });
    expect(await change({ protection })).toMatchObject({ refusal: { code: 'nothing-corrected' } });
  });
});
