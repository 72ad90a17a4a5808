import { describe, expect, test } from 'vitest';
import type { CompanyProfile } from '#shared/shapes/company.ts';
import type { OpeningFacts } from '#shared/shapes/opening.ts';
import { anId } from '#test/builders/ids.ts';
import { fieldsOfNewOpening, fieldsOfOpening, tasksOf, type OpeningFields } from './opening-fields.ts';
import { readNewOpening, readOpeningChange } from './read-opening.ts';

const company = {
  sites: [{ name: 'Bageriet', street: 'Bøjestræde 61', postalCode: '4040', city: 'Jyllinge' }],
  inclusiveness: ['frequent-breaks'],
  buddies: [
    { buddyId: 'B-1', state: 'named', name: 'Lasse Friis' },
    { buddyId: 'B-2', state: 'withdrawn', name: 'Ruth Dam' },
  ],
} as unknown as CompanyProfile;

const facts: OpeningFacts = {
  title: 'Morgenholdet i bageriet',
  workArea: 'bakery-kitchen',
  tasks: ['Forme boller', 'Pakke brød'],
  kinds: ['internship', 'small-job'],
  hoursFrom: 7.5,
  hoursTo: 15,
  days: ['monday', 'thursday'],
  startsAt: '07:30',
  endsAt: '11:00',
  postalCode: '4040',
  demands: { liftsKg: 10, danish: 'single-words', drivingLicence: false },
  accommodates: ['frequent-breaks'],
  languages: ['uk'],
  places: 2,
  offeredTo: 'partnership',
  buddyId: anId('buddy', '1'),
};

function written(of: Partial<OpeningFields> = {}): OpeningFields {
  return { ...fieldsOfOpening(facts), ...of };
}

describe('an opening', () => {
  test('comes back from its fields as it was', () => {
    expect(readNewOpening(written(), 'company')).toEqual({ body: facts });
  });

  test('keeps the version it was read in when it is changed', () => {
    expect(readOpeningChange(written({ title: 'Aftenholdet' }), 'staff', 4)).toEqual({
      body: { ...facts, title: 'Aftenholdet', version: 4 },
    });
  });

  test('days are told in the order of the week, however they were chosen', () => {
    const read = readNewOpening(written({ days: ['friday', 'monday'] }), 'company');
    expect('body' in read && read.body.days).toEqual(['monday', 'friday']);
  });

  test.each([
    ['hoursTo', { hoursFrom: '20', hoursTo: '10' }],
    ['hoursFrom', { hoursFrom: 'mange' }],
    ['startsAt', { startsAt: 'tidligt' }],
    ['endsAt', { startsAt: '12', endsAt: '8' }],
    ['tasks', { tasks: ' \n ' }],
    ['demands.liftsKg', { 'demands.liftsKg': '' }],
    ['buddyId', { buddyId: '' }],
    ['offeredTo', { offeredTo: '' }],
    ['places', { places: '0' }],
  ] as const)('points at %s when that is what is wrong', (name, of) => {
    const read = readNewOpening(written(of), 'company');
    expect('errors' in read && Object.keys(read.errors)).toEqual([name]);
  });
});

describe('a new opening', () => {
  test('begins with what follows from the company', () => {
    expect(fieldsOfNewOpening(company)).toMatchObject({
      postalCode: '4040',
      buddyId: 'B-1',
      accommodates: ['frequent-breaks'],
    });
  });

  test('a company with several sites is asked where', () => {
    const [site] = company.sites;
    const two = { ...company, sites: [site, { ...site, postalCode: '4000' }] } as CompanyProfile;
    expect(fieldsOfNewOpening(two).postalCode).toBe('');
  });

  test('what is asked for is said to whoever fills it in', () => {
    const asked = (voice: 'company' | 'staff') => {
      const read = readNewOpening(written({ title: '' }), voice);
      return 'errors' in read ? read.errors.title : undefined;
    };
    expect(asked('company')).toBe('Skriv, hvad I kalder pladsen');
    expect(asked('staff')).toBe('Skriv, hvad de kalder pladsen');
  });
});

test('empty lines are no tasks', () => {
  expect(tasksOf('Forme boller\n\n  Pakke brød ')).toEqual(['Forme boller', 'Pakke brød']);
});
