import { beforeAll, describe, expect, test } from 'vitest';
import { civilDate, instant } from '#shared/kernel/time.ts';
import { timePassed } from '#test/builders/time-passed.ts';
import { consentsAtWork } from '#test/builders/visitation-consents.ts';
import { accepted } from '#test/builders/visitation.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { correctContact } from './correct-contact.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const near = '2026-12-17T09:00:00Z';
const until = civilDate('2026-12-31');

/** Somebody whose yes ends two weeks from now, and what is told of it. */
async function nearTheEnd(email = 'amina@borger.example') {
  const at = await consentsAtWork(table);
  const { office, person } = at;
  const call = office.call('correct-contact');
  const { firstName, lastName, phone, version } = await office.now(person.candidateId);
  const contact = {
    version,
    firstName,
    lastName,
    ...(phone && { phone }),
    ...(email && { email }),
    language: 'en',
  } as const;
  if (email) accepted(await correctContact(call, office.visitation, person.candidateId, contact));
  accepted(await at.record({ until }));
  await at.relay();
  await at.tell(timePassed(office.scope, near));
  const [told] = (await at.events(office.scope)).filter(({ type }) => type === 'ConsentEndNeared');
  return { ...at, told };
}

describe('a yes that ends soon', () => {
  test('is told the owner by event, and the person by a warm mail in their language with the way to renew it', async () => {
    const { office, told } = await nearTheEnd();
    expect(told?.facts).toMatchObject({ purpose: 'project-results', until, ownerId: office.caseworker.personId });
    await office.hear(told as never);
    expect(office.messages).toMatchObject([
      {
        ...{ template: 'own-consent-ends-soon', purpose: 'project-results', dueOn: until, name: 'Amina Haddad' },
        ...{ email: 'amina@borger.example', language: 'en', link: 'https://fodfaeste.example/borger/samtykker' },
      },
    ]);
  });

  test('is written of to nobody without an e-mail, and not once it was taken back', async () => {
    const unknown = await nearTheEnd('');
    await unknown.office.hear(unknown.told as never);
    const takenBack = await nearTheEnd();
    accepted(await takenBack.record({ version: 1, says: 'no' }));
    await takenBack.office.hear(takenBack.told as never);
    expect([...unknown.office.messages, ...takenBack.office.messages]).toEqual([]);
  });

  test('is given anew with one press, for as long as the rule says; before that there is nothing to renew', async () => {
    const { answer, mine, relay } = await nearTheEnd();
    expect(await mine()).not.toHaveProperty('endsSoon');
    expect(await answer('yes')).toMatchObject({ refusal: { code: 'consent-given-already' } });
    expect(await mine('project-results', near)).toMatchObject({ endsSoon: true, until });
    accepted(await answer('yes', { call: { now: instant(near) } }));
    await relay();
    expect(await mine('project-results', near)).toMatchObject({ state: 'given', until: '2028-12-17', how: 'in-app' });
    expect(await mine('project-results', near)).not.toHaveProperty('endsSoon');
  });
});
