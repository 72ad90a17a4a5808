import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { nameRows } from '#services/visitation/domain/name-search.ts';
import { candidateItem, namePartItem } from '#services/visitation/store/visitation-store.ts';
import { fullName, type PersonName } from '#shared/kernel/names.ts';
import { nameKeys } from '#shared/kernel/search-keys.ts';
import { openTable } from '#shared/runtime/table.ts';
import { put, type Write } from '#shared/runtime/write.ts';
import { Referral } from '#shared/shapes/candidate.ts';
import { accepted, anOffice, aReferral, type AnOffice } from '#test/builders/visitation.ts';
import { countReads } from '#test/builders/count-reads.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { searchCandidates } from './search-candidates.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

/** Everybody a search shows, over all its pages, by name. */
async function found(office: AnOffice, text: string): Promise<string[]> {
  const names: string[] = [];
  let cursor: string | null | undefined;
  do {
    const asked = { text, ...(cursor && { cursor }) };
    const page = accepted(await searchCandidates(office.call('search-candidates'), office.visitation, asked));
    names.push(...page.items.map((item) => item.name));
    cursor = page.cursor;
  } while (cursor);
  return names.sort();
}

/** The read units of the dearest page of a search. */
async function dearestPage(office: AnOffice, text: string): Promise<number> {
  const counted = countReads(table.client);
  const { visitation } = office;
  const counting = { ...visitation, table: openTable(counted.client, table.name, visitation.scope) };
  let dearest = 0;
  let cursor: string | null | undefined;
  do {
    const asked = { text, ...(cursor && { cursor }) };
    ({ cursor } = accepted(await searchCandidates(office.call('search-candidates'), counting, asked)));
    dearest = Math.max(dearest, counted.take());
  } while (cursor);
  return dearest;
}

/** Refers people and lets visitation hear of it, as its queue would. */
async function refer(office: AnOffice, ...people: readonly PersonName[]): Promise<void> {
  for (const person of people) {
    const { firstName, lastName, ...rest } = aReferral(person);
    await office.referred(Referral.parse({ ...rest, firstName, lastName }));
  }
  for (const event of await office.told()) await office.hear(event);
}

/** Puts many people into the municipality at once, past the commands. */
async function manyPeople(office: AnOffice, people: readonly PersonName[]): Promise<void> {
  const template = await office.referred();
  const writes: Write[] = people.flatMap((person) => {
    const candidateId = office.call('refer-candidate').newId('candidate');
    const keys = nameKeys(fullName(person));
    return [
      put(candidateItem, { ...template, ...person, candidateId }),
      ...nameRows(keys).map((row) => put(namePartItem, { ...row, keys, candidateId })),
    ];
  });
  for (let from = 0; from < writes.length; from += 100)
    await office.visitation.table.transact(writes.slice(from, from + 100));
}

describe('search for candidates', () => {
  test('a name is found however it is typed, by one part or several in any order', async () => {
    const office = await anOffice(table);
    await refer(office, { firstName: 'Åse', lastName: 'Lund-Hansen' }, { firstName: 'Bo😀', lastName: 'Hansen' });
    expect(await found(office, 'aase')).toEqual(['Åse Lund-Hansen']);
    expect(await found(office, 'hansen')).toEqual(['Bo😀 Hansen', 'Åse Lund-Hansen']);
    expect(await found(office, 'hansen åse')).toEqual(['Åse Lund-Hansen']);
    expect(await found(office, 'bo hans')).toEqual(['Bo😀 Hansen']);
    expect(await found(office, 'bo')).toEqual(['Bo😀 Hansen']);
    for (const nobody of ['ab😀', '😀', 'h', "'", 'hansen xu']) expect(await found(office, nobody)).toEqual([]);
  });

  test('among 340 who share a first name, and as many a last name, nobody is lost and nobody is shown twice', async () => {
    const office = await anOffice(table);
    const others = ['Berg', 'Dahl', 'Fink', 'Haddad', 'Hadi', 'Ilsø', 'Juhl', 'Krog'];
    const shared = Array.from({ length: 340 }, (_, place) => ({
      firstName: 'Amina',
      lastName: others[place % others.length] as string,
    }));
    const alsoHaddad = Array.from({ length: 60 }, (_, place) => ({ firstName: `Bodil ${place}`, lastName: 'Haddad' }));
    await manyPeople(office, [...shared, ...alsoHaddad, { firstName: 'Amina Amina', lastName: 'Amin' }]);
    expect(await found(office, 'amina')).toHaveLength(341);
    expect(await found(office, 'haddad')).toHaveLength(43 + 60);
    expect(await found(office, 'amina haddad')).toEqual(Array(43).fill('Amina Haddad'));
    expect(await found(office, 'had am')).toHaveLength(43 + 42);
    expect(await found(office, 'amina amin')).toHaveLength(341);
    for (const text of ['amina', 'amina haddad', 'had am'])
      expect(await dearestPage(office, text)).toBeLessThanOrEqual(5);
    expect(await found(office, 'bodil 7 haddad')).toEqual(['Bodil 7 Haddad']);
  });

  test('whatever name a referral is accepted with, its consumer can index, and the person is found by it', async () => {
    const office = await anOffice(table);
    const part = fc.string({
      unit: fc.constantFrom('a', 'É', '#', '😀', '́', '’', '-', '\ud971', 'Ж', ' ', '، '),
      minLength: 1,
      maxLength: 80,
    });
    const odd = fc.sample(fc.record({ firstName: part, lastName: part }), 1000);
    const taken = odd.flatMap((person) => {
      const read = Referral.safeParse(aReferral(person));
      return read.success ? [read.data] : [];
    });
    expect(taken.length).toBeGreaterThan(5);
    await refer(office, ...taken.slice(0, 20));
    for (const person of taken.slice(0, 20)) expect(await found(office, fullName(person))).toContain(fullName(person));
  });

  test('a cursor of another search is refused', async () => {
    const office = await anOffice(table);
    await manyPeople(
      office,
      Array.from({ length: 12 }, () => ({ firstName: 'Amina', lastName: 'Berg' })),
    );
    const call = office.call('search-candidates');
    const { cursor } = accepted(await searchCandidates(call, office.visitation, { text: 'amina' }));
    const other = await searchCandidates(call, office.visitation, { text: 'berg', cursor: cursor as string });
    expect(other).toMatchObject({ ok: false, refusal: { code: 'cursor-not-valid' } });
  });
});
