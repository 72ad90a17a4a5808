import { beforeAll, expect, test } from 'vitest';
import { civilDate } from '#shared/kernel/time.ts';
import type { ShownState } from '#shared/shapes/shown-proposals.ts';
import { consentsAtWork } from '#test/builders/visitation-consents.ts';
import { accepted } from '#test/builders/visitation.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { correctContact } from './correct-contact.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const until = civilDate('2026-12-31');

/** Somebody with an e-mail, or without, and what is heard of the places they are shown. */
async function somebody(email?: string) {
  const at = await consentsAtWork(table);
  const { office, person } = at;
  const { firstName, lastName, version } = await office.now(person.candidateId);
  const contact = { version, firstName, lastName, language: 'uk', ...(email && { email }) } as const;
  accepted(await correctContact(office.call('correct-contact'), office.visitation, person.candidateId, contact));
  accepted(await at.record({ until }));
  await at.relay();
  const [told] = await at.events(office.scope);
  const hear = (state: ShownState) =>
    office.hear({
      ...told,
      ...{ id: `evt-${state}`, type: 'ShownProposalsChanged', facts: { candidateId: person.candidateId, state } },
    } as never);
  return { office, hear };
}

test('a person is written to in their language that there are places to see, and not which', async () => {
  const { office, hear } = await somebody('amina@borger.example');
  await hear('shown');
  await hear('answered');
  await hear('withdrawn');
  expect(office.messages).toMatchObject([
    { template: 'places-shown', language: 'uk', link: 'https://fodfaeste.example/borger/steder' },
  ]);
});

test('nobody without an e-mail is written to', async () => {
  const { office, hear } = await somebody();
  await hear('shown');
  expect(office.messages).toEqual([]);
});
