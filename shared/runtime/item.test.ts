import { expect, test } from 'vitest';
import type { AnswerFields } from '#shared/kernel/answer.ts';
import { municipalityCode } from '#shared/kernel/scope.ts';
import { freshMunicipality, testTable } from '#test/database.ts';
import { defineAnswer } from './answers.ts';
import { defineItem, storedForm } from './item.ts';
import { openTable } from './table.ts';
import { put } from './write.ts';

type Loan = { readonly loanId: string; readonly readerId: string; readonly dueOn: string; readonly returned: boolean };
const loanItem = defineItem<Loan, 'loans-of' | 'loans-out'>({
  name: 'loan',
  partition: (loan) => [loan.loanId],
  indexes: {
    'loans-of': { on: 'gsi1', place: (loan) => ({ of: [loan.readerId], sort: loan.dueOn }) },
    'loans-out': {
      on: 'gsi2',
      place: (loan) => (loan.returned ? undefined : { of: [], sort: `${loan.dueOn}#${loan.loanId}` }),
    },
  },
});
const loan: Loan = { loanId: 'one', readerId: 'ida', dueOn: '2026-12-01', returned: false };

test('an item stands in each of its indexes by the name that its readers use; without a place it stands in none', () => {
  const scope = municipalityCode('0265');
  expect(storedForm(loanItem, scope, loan)).toEqual({
    ...loan,
    ...{ pk: '0265#loan#one', sk: 'loan', itemKind: 'loan', itemSchema: 1 },
    ...{ gsi1pk: '0265#loans-of#ida', gsi1sk: '2026-12-01', gsi2pk: '0265#loans-out', gsi2sk: '2026-12-01#one' },
  });
  expect(storedForm(loanItem, scope, { ...loan, returned: true })).not.toHaveProperty('gsi2pk');
});

test('what was written is listed by that name and by no other', async () => {
  const database = await testTable();
  const table = openTable(database.client, database.name, freshMunicipality());
  await table.transact([put(loanItem, loan), put(loanItem, { ...loan, loanId: 'two', returned: true })]);
  const idsIn = async (index: 'loans-of' | 'loans-out', of: readonly string[]) =>
    (await table.list({ kind: loanItem, index, of, limit: 10 })).items.map(({ loanId }) => loanId).sort();
  expect(await idsIn('loans-of', ['ida'])).toEqual(['one', 'two']);
  expect(await idsIn('loans-out', [])).toEqual(['one']);
  // @ts-expect-error a mistyped name does not compile
  await expect(table.list({ kind: loanItem, index: 'loans-off', of: ['ida'], limit: 10 })).rejects.toThrow();
});

test('a separator in a key part is a fault in a key and in a list alike: no part reaches into another', async () => {
  const database = await testTable();
  const table = openTable(database.client, database.name, freshMunicipality());
  await expect(table.get(loanItem, 'a#b')).rejects.toThrow('separator');
  await expect(table.list({ kind: loanItem, index: 'loans-of', of: ['a#b'], limit: 1 })).rejects.toThrow('separator');
});

test('a field of a name that the item layer keeps does not compile, and smuggled in it is a fault, never lost unseen', () => {
  type Kept = { readonly id: string; readonly expiresAt: string };
  // @ts-expect-error the name is taken: what stood there would be gone when it is read
  defineItem<Kept>({ name: 'kept', partition: (kept) => [kept.id] });
  type Either = { readonly id: string } | { readonly id: string; readonly sk: string };
  // @ts-expect-error in one of several forms alike
  defineItem<Either>({ name: 'either', partition: (either) => [either.id] });
  type Reply = AnswerFields & { readonly itemKind: string };
  // @ts-expect-error in an answer alike
  defineAnswer<Reply>('reply');
  const smuggled = { ...loan, expiresAt: '2026-12-24' };
  expect(() => storedForm(loanItem, municipalityCode('0265'), smuggled)).toThrow('reserved name expiresAt');
});
