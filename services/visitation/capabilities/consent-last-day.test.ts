import { beforeAll, describe, expect, test } from 'vitest';
import { purposeConsentItem } from '#services/visitation/store/purpose-consents.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import { timePassed } from '#test/builders/time-passed.ts';
import { aYes, consentsAtWork } from '#test/builders/visitation-consents.ts';
import { accepted, aProfile } from '#test/builders/visitation.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { askConsent } from './ask-consent.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

describe('a yes without a named last day', () => {
  test('holds as long as the rule says, shows it to both, and ends by itself', async () => {
    const { office, record, shown, mine, relay, tell } = await consentsAtWork(table);
    accepted(await record());
    expect((await shown()).items).toMatchObject([{ state: 'given', until: '2028-11-20' }]);
    await relay();
    expect(await mine()).toMatchObject({ until: '2028-11-20' });
    await tell(timePassed(office.scope, '2028-11-20T12:00:00Z'));
    expect((await shown()).items).toMatchObject([{ state: 'given' }]);
    await tell(timePassed(office.scope, '2028-11-21T12:00:00Z'));
    expect((await shown()).items).toMatchObject([{ state: 'not-given', because: 'ran-out' }]);
  });

  test('said in the app holds as long as was shown when it was asked', async () => {
    const { office, person, answer, mine, relay } = await consentsAtWork(table);
    const question = { version: 0, purpose: 'project-results' } as const;
    accepted(await askConsent(office.call('ask-consent'), office.visitation, person.candidateId, question));
    await relay();
    expect(await mine()).toMatchObject({ state: 'asked', until: '2028-11-23' });
    accepted(await answer('yes', { call: { now: instant('2026-11-30T09:00:00Z') } }));
    await relay();
    expect(await mine()).toMatchObject({ state: 'given', until: '2028-11-23' });
  });

  test('of a card released in a conversation ends too, and the card with it', async () => {
    const { office, shown, tell, person, relay } = await consentsAtWork(table, {
      profile: aProfile({ cardReleased: true }),
    });
    await relay();
    expect((await shown()).items).toMatchObject([{ purpose: 'company-card', until: '2028-11-23' }]);
    await tell(timePassed(office.scope, '2028-11-24T12:00:00Z'));
    expect((await shown()).items).toMatchObject([{ state: 'not-given', because: 'ran-out' }]);
    expect((await office.now(person.candidateId)).version).toBe(person.version + 1);
  });

  test('said again after it ran out begins anew, and does not end on the day before', async () => {
    const { office, record, shown, tell } = await consentsAtWork(table);
    accepted(await record({ until: civilDate('2026-11-30') }));
    await tell(timePassed(office.scope, '2026-12-01T12:00:00Z'));
    accepted(await record({ version: 2 }));
    expect((await shown()).items).toMatchObject([{ state: 'given', until: '2028-11-20' }]);
  });

  test('that was kept before each yes had a last day reads as the rule says, and ends then', async () => {
    const { office, person, shown, tell, relay } = await consentsAtWork(table);
    const { says: _says, ...yes } = aYes();
    await office.visitation.table.put(purposeConsentItem, {
      ...{ ...yes, candidateId: person.candidateId, version: 1, state: 'given', by: 'staff', wording: '2026-11' },
      ...{ saidAt: instant('2026-11-20T09:00:00Z'), saidById: office.caseworker.personId },
    });
    expect((await shown()).items).toMatchObject([{ state: 'given', until: '2028-11-20' }]);
    await relay();
    await tell(timePassed(office.scope, '2028-11-21T12:00:00Z'));
    expect((await shown()).items).toMatchObject([{ state: 'not-given', because: 'ran-out' }]);
  });
});
