import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { signIn, testDependencies } from '#test/builders/access-dependencies.ts';
import { caseworker, citizen } from '#test/builders/access-people.ts';
import { guessedRight } from '#test/builders/guessing.ts';
import { testTable } from '#test/database.ts';
import { personOf } from './store/people.ts';

test('nobody who reads the directory finds who a subject is by trying staff numbers and CPR numbers', async () => {
  const table = await testTable();
  const dependencies = await testDependencies(table);
  await signIn(dependencies, caseworker);
  await signIn(dependencies, citizen);

  const subject = `${caseworker.idp}|${caseworker.sub}`;
  const staff = Array.from({ length: 1000 }, (_, number) => `${caseworker.idp}|roskilde-${number}`);
  const day = citizen.cpr.slice(0, 6);
  const numbers = Array.from({ length: 10_000 }, (_, last) => `${day}${String(last).padStart(4, '0')}`);
  const guesses = new Map([...staff, ...numbers, `${citizen.idp}|${citizen.sub}`].map((text) => [text, text]));
  expect(guesses.has(subject)).toBe(true);
  expect(await guessedRight(table, guesses)).toEqual([]);

  const old = createHash('sha256').update(subject).digest('base64url');
  await personOf(dependencies.access, old, 'per-00000000000000000000' as never);
  expect(await guessedRight(table, guesses), 'the same attack on the row as it was before').toEqual([subject]);
});
