import { expect, it } from 'vitest';
import { packageFields, readPackage } from './read-package.ts';

const today = '2026-11-28';
const written = {
  ...packageFields(undefined),
  municipality: '0265',
  name: 'Ro og rytme',
  contents: 'Faste dage i gartneriet.',
  weeks: '26',
  hoursPerWeek: '20',
  pricePerWeekOre: '3.500,50',
  validFrom: '1-1-2027',
};

it('reads kroner as øre, and a date as people type it', () => {
  expect(readPackage(written, undefined, today)).toEqual({
    body: {
      ...{ municipality: '0265', name: 'Ro og rytme', contents: 'Faste dage i gartneriet.' },
      ...{ weeks: 26, hoursPerWeek: 20, pricePerWeekOre: 350_050, chargedInPauses: false, validFrom: '2027-01-01' },
    },
  });
});

it('refuses a price of −1 kr., of ten million, and one that is no number, at the field', () => {
  for (const price of ['-1', '10.000.000', 'mange'])
    expect(readPackage({ ...written, pricePerWeekOre: price }, undefined, today), price).toMatchObject({
      errors: { pricePerWeekOre: expect.any(String) },
    });
});

it('says what is missing', () => {
  const read = readPackage(packageFields(undefined), undefined, today);
  expect(Object.keys('errors' in read ? read.errors : {}).toSorted()).toEqual([
    'contents',
    'hoursPerWeek',
    'municipality',
    'name',
    'pricePerWeekOre',
    'validFrom',
    'weeks',
  ]);
});
