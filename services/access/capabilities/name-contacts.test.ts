import { beforeEach, expect, test } from 'vitest';
import { citizenScope } from '#shared/kernel/scope.ts';
import { accessHears, type AccessHears } from '#test/builders/access-hears.ts';
import { anId } from '#test/builders/ids.ts';
import { accepted } from '#test/builders/visitation.ts';
import { nameContacts } from './name-contacts.ts';

let hears: AccessHears;
beforeEach(async () => {
  hears = await accessHears();
});

test('staff of the municipalities where a citizen is a candidate are named to them, and nobody else is', async () => {
  const { dependencies, citizenId, owner, leader, refer } = hears;
  const ids = [owner, leader, anId('person')] as never;
  const named = async (scope: string) =>
    accepted(await nameContacts({ scope: citizenScope(scope) }, dependencies.access, { ids })).items;
  expect(await named(citizenId)).toEqual([]);
  await refer();
  expect(await named(citizenId)).toEqual([
    { personId: owner, name: 'Mette Holm', municipality: 'Roskilde' },
    { personId: leader, name: 'Bo Dam', municipality: 'Roskilde' },
  ]);
  expect(await named('C-00000000000000000009')).toEqual([]);
});
