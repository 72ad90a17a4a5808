import { describe, expect, test } from 'vitest';
import type { CompanyInRegister } from '#shared/shapes/company.ts';
import { fieldsFromRegister, readMembership, type MembershipFields } from './read-membership.ts';

const today = '2026-11-24';
const register = {
  cvr: '99019190',
  name: 'Storkeredens Brød & Kager A/S',
  address: { street: 'Bøjestræde 61', postalCode: '4040', city: 'Jyllinge' },
  industry: 'Bagerier',
  kindGuess: 'commercial',
  alreadyJoined: false,
} as CompanyInRegister;

function filledIn(change: Partial<MembershipFields> = {}): MembershipFields {
  return {
    ...fieldsFromRegister(register, '0265'),
    roleInNetwork: 'both',
    'contact.name': 'Hanne Winther',
    'contact.email': 'hanne@virksomhed.example',
    'contact.phone': '22 33 44 55',
    ...change,
  };
}

describe('a company joins with the help of staff', () => {
  test('the register gives the site, the role its own municipality', () => {
    const read = readMembership(filledIn(), today);
    expect('body' in read && read.body).toMatchObject({
      municipalities: ['0265'],
      sites: [{ name: register.name, ...register.address }],
    });
  });

  test('the day of the agreement is read as Danes type it', () => {
    const read = readMembership(filledIn({ agreedOn: '5/1' }), today);
    expect('body' in read && read.body.agreedOn).toBe('2026-01-05');
  });

  test.each([
    [{ roleInNetwork: '' }, 'roleInNetwork'],
    [{ municipalities: [] }, 'municipalities'],
    [{ 'contact.email': 'hanne' }, 'contact.email'],
    [{ 'sites.0.postalCode': '40' }, 'sites.0.postalCode'],
    [{ agreedOn: '31/2' }, 'agreedOn'],
  ])('%o is told at its field', (change, field) => {
    const read = readMembership(filledIn(change as Partial<MembershipFields>), today);
    expect('errors' in read && Object.keys(read.errors)).toEqual([field]);
  });
});
