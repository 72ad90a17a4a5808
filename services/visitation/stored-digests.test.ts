import { createHash, randomInt } from 'node:crypto';
import { expect, test } from 'vitest';
import { idempotencyRow } from '#shared/runtime/house-rows.ts';
import { put } from '#shared/runtime/write.ts';
import { guessedRight } from '#test/builders/guessing.ts';
import { requestAs } from '#test/builders/request.ts';
import { anOffice, aReferral, openVisitationOf } from '#test/builders/visitation.ts';
import { testTable } from '#test/database.ts';
import { visitationApi } from './api.ts';

/** Somebody's day of birth, as a substitute number (day + 60). */
const day = '720590';
const everyNumber = Array.from({ length: 10_000 }, (_, last) => `${day}${String(last).padStart(4, '0')}`);

test('nobody who reads the table finds a CPR number by trying all numbers of a day', async () => {
  const table = await testTable();
  const { visitation, scope, caseworker } = await anOffice(table);
  const cpr = everyNumber[randomInt(everyNumber.length)] as string;
  const path = `/api/visitation/${scope}/candidates`;
  const answer = await requestAs(visitationApi(openVisitationOf(table)), caseworker, 'POST', path, {
    body: aReferral({ cpr }),
  });
  expect(answer.status).toBe(201);

  // The rest of the request stands beside the row, in the person's own item; only the number is to be found.
  const request = (number: string) => `POST ${path}\n${JSON.stringify(aReferral({ cpr: number }))}`;
  const forms = [
    (number: string) => number,
    (number: string) => `${number.slice(0, 6)}-${number.slice(6)}`,
    (number: string) => `cpr|${number}`,
    request,
  ];
  const guesses = new Map(forms.flatMap((form) => everyNumber.map((number) => [form(number), number])));
  expect(await guessedRight(table, guesses)).toEqual([]);

  const old = createHash('sha256').update(request(cpr)).digest('base64url');
  const row = {
    personId: caseworker.personId,
    key: 'as-it-was',
    bodyHash: old,
    status: 201,
    answer: '{}',
    keptUntil: 1,
  };
  await visitation.table.transact([put(idempotencyRow, row)]);
  expect(await guessedRight(table, guesses), 'the same attack on the row as it was before').toEqual([cpr]);
});
