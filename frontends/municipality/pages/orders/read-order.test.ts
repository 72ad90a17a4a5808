import { expect, it } from 'vitest';
import { toldCompany, toldId } from '#shared/kernel/ids.ts';
import { civilDate } from '#shared/kernel/time.ts';
import type { PackageLine } from '#shared/shapes/training-package.ts';
import { periodOf, readOrder, termsOn, type OrderFields } from './read-order.ts';

const today = '2026-11-28';
const packageId = toldId('trainingPackage', `pkg-${'0'.repeat(20)}`);
const terms = {
  ...{ name: 'Ro og rytme', contents: 'Faste dage.', weeks: 26, hoursPerWeek: 20, chargedInPauses: false },
  agreedOn: civilDate('2026-01-01'),
};
const line: PackageLine = {
  ...{ packageId, version: 1, state: 'agreed', institutionName: 'Lærkegården' },
  institutionId: toldCompany('99143908'),
  agreed: [
    { ...terms, number: 1, pricePerWeekOre: 350_000, validFrom: civilDate('2026-01-01') },
    { ...terms, number: 2, pricePerWeekOre: 420_000, validFrom: civilDate('2027-01-01') },
  ],
};
const fields: OrderFields = {
  ...{ packageId, startsOn: '7-12-2026', endsOn: '', goal: 'At møde hver dag.' },
  ...{ 'contact.personId': `per-${'0'.repeat(20)}`, 'contact.phone': '46 12 34 56', 'contact.answers': '' },
};
const about = { candidateId: `can-${'0'.repeat(20)}`, line, contactName: 'Mette Krogh' };

it('lasts as many weeks as the package says where no last day is written', () => {
  expect(periodOf(fields, line, today)).toEqual({ startsOn: '2026-12-07', endsOn: '2027-06-06' });
  expect(readOrder(fields, about, today)).toMatchObject({
    body: { startsOn: '2026-12-07', endsOn: '2027-06-06', institutionId: '99143908', contact: { name: 'Mette Krogh' } },
  });
});

it('takes the terms that hold on the first day', () => {
  expect(termsOn(line, '2026-12-07')?.number).toBe(1);
  expect(termsOn(line, '2027-01-04')?.number).toBe(2);
  expect(termsOn(line, '2025-12-31')).toBeUndefined();
});

it('says what is missing at each field', () => {
  const empty = { ...fields, packageId: '', startsOn: '', goal: '', 'contact.personId': '', 'contact.phone': '' };
  const read = readOrder(empty, { ...about, line: undefined, contactName: '' }, today);
  expect(Object.keys('errors' in read ? read.errors : {})).toEqual(
    expect.arrayContaining(['packageId', 'startsOn', 'goal', 'contact.personId', 'contact.phone']),
  );
});
