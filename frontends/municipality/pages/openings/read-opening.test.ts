import { describe, expect, test } from 'vitest';
import type { OpeningFields } from '#kit/openings/opening-fields.ts';
import type { CompanyProfile } from '#shared/shapes/company.ts';
import { fieldsOfNewOpening, readOpening } from './read-opening.ts';

const company = {
  sites: [{ name: 'Bageriet', street: 'Bøjestræde 61', postalCode: '4040', city: 'Jyllinge' }],
  inclusiveness: ['frequent-breaks'],
  buddies: [
    { buddyId: 'B-1', state: 'named', name: 'Lasse Friis' },
    { buddyId: 'B-2', state: 'withdrawn', name: 'Ruth Dam' },
  ],
} as unknown as CompanyProfile;

function filledIn(change: Partial<OpeningFields> = {}): OpeningFields {
  return {
    ...fieldsOfNewOpening(company),
    workArea: 'bakery-kitchen',
    title: 'Morgenholdet',
    tasks: 'Forme brød\n\n Feje gulv ',
    kinds: ['internship'],
    hoursFrom: '7,5',
    hoursTo: '15',
    days: ['monday'],
    startsAt: '7.30',
    endsAt: '11',
    'demands.liftsKg': '0',
    'demands.danish': 'single-words',
    offeredTo: '0265',
    ...change,
  };
}

describe('an opening registered on behalf of a company', () => {
  test('begins with what follows from the company', () => {
    expect(fieldsOfNewOpening(company)).toMatchObject({ postalCode: '4040', buddyId: 'B-1' });
  });

  test('is read as Danes type it', () => {
    const read = readOpening(filledIn());
    expect('body' in read && read.body).toMatchObject({
      tasks: ['Forme brød', 'Feje gulv'],
      hoursFrom: 7.5,
      startsAt: '07:30',
      demands: { liftsKg: 0, drivingLicence: false },
    });
  });

  test.each([
    [{ hoursFrom: '20' }, 'hoursTo'],
    [{ hoursTo: 'mange' }, 'hoursTo'],
    [{ tasks: ' ' }, 'tasks'],
    [{ startsAt: '25' }, 'startsAt'],
    [{ buddyId: '' }, 'buddyId'],
    [{ 'demands.danish': '' }, 'demands.danish'],
  ])('%o is told at its field', (change, field) => {
    const read = readOpening(filledIn(change as Partial<OpeningFields>));
    expect('errors' in read && Object.keys(read.errors)).toEqual([field]);
  });
});
