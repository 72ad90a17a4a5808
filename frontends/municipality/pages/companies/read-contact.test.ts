import { expect, it } from 'vitest';
import type { CompanyProfile } from '#shared/shapes/company.ts';
import type { Colleague } from '#kit/staff/who-works-here.ts';
import { contactFields, readContact } from './read-contact.ts';

const jens = `per-${'1'.repeat(20)}`;
const staff = [
  { personId: jens, name: 'Jens Toft', roles: ['job-broker'] },
  { personId: `per-${'2'.repeat(20)}`, name: 'Karin', roles: [], left: { lastDay: '2026-11-01' } },
] as unknown as readonly Colleague[];
const company = (more: object): Pick<CompanyProfile, 'contacts'> => ({
  contacts: [
    {
      municipality: '0265',
      version: 3,
      personId: jens,
      name: 'Jens Toft',
      phone: '+4520123456',
      namedOn: '2026-11-23' as CompanyProfile['joinedOn'],
      hasLeft: false,
      ...more,
    },
  ],
});

it('sends the colleague’s own name with the number', () => {
  const read = readContact({ personId: jens, phone: '20 12 34 56', answers: ' ' }, 3, staff);
  expect(read).toEqual({ body: { version: 3, personId: jens, name: 'Jens Toft', phone: '+4520123456' } });
});

it('asks for a colleague and a number at their fields', () => {
  const read = readContact({ personId: '', phone: '', answers: '' }, 0, staff);
  expect('errors' in read && Object.keys(read.errors).toSorted()).toEqual(['personId', 'phone']);
});

it('begins with the contact there is, unless they have left', () => {
  const fields = contactFields(company({}), '0265', staff);
  expect(readContact(fields, 3, staff)).toMatchObject({ body: { personId: jens, phone: '+4520123456' } });
  expect(contactFields(company({ hasLeft: true }), '0265', staff).personId).toBe('');
  expect(contactFields(company({ personId: staff[1]?.personId }), '0265', staff).personId).toBe('');
  expect(contactFields(company({}), '0530', staff).personId).toBe('');
});
