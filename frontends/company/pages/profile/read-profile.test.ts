import { describe, expect, test } from 'vitest';
import { placeFields, placesOf } from '#kit/forms/places.ts';
import type { CompanyInRegister } from '#shared/shapes/company.ts';
import { fieldsFromRegister, sites, type ProfileFields } from './profile-fields.ts';
import { readMembership, readProfileChange } from './read-profile.ts';

const cvr = '99019190';
const register = {
  cvr,
  name: 'Storkeredens Brød & Kager A/S',
  address: { street: 'Bøjestræde 61', postalCode: '4040', city: 'Jyllinge' },
  industry: 'Bagerier',
  kindGuess: 'commercial',
  alreadyJoined: false,
} as CompanyInRegister;

function filledIn(of: Partial<ProfileFields> = {}): ProfileFields {
  return {
    ...fieldsFromRegister(register, 'Hanne Winther'),
    roleInNetwork: 'both',
    municipalities: ['0265'],
    'contact.email': 'hanne@virksomhed.example',
    'contact.phone': '22 33 44 55',
    ...of,
  };
}

describe('a membership', () => {
  test('is read from the fields the register filled in and a few more', () => {
    const read = readMembership(filledIn());
    expect('body' in read && read.body.sites).toEqual([{ name: register.name, ...register.address }]);
  });

  test('says at each empty field what to do about it', () => {
    const read = readMembership(filledIn({ roleInNetwork: '', municipalities: [], 'contact.phone': '' }));
    expect('errors' in read && Object.keys(read.errors).toSorted()).toEqual([
      'contact.phone',
      'municipalities',
      'roleInNetwork',
    ]);
  });

  test('points at the very site that is wrong', () => {
    const two = placeFields(sites, [
      { name: 'Bageriet', street: 'Bøjestræde 61', postalCode: '4040', city: 'Jyllinge' },
      { name: 'Butikken', street: 'Torvet 2', postalCode: '40', city: 'Roskilde' },
    ]);
    const read = readMembership(filledIn(two));
    expect('errors' in read && Object.keys(read.errors)).toEqual(['sites.1.postalCode']);
  });
});

test('a change keeps the day of the agreement', () => {
  const read = readProfileChange(filledIn(), { version: 3, agreedOn: '2026-01-05' });
  expect('body' in read && read.body).toMatchObject({ version: 3, agreedOn: '2026-01-05' });
});

test('sites beyond the count are no sites', () => {
  expect(placesOf(sites, filledIn({ sitesCount: '1' }))).toHaveLength(1);
});
