import { expect, it } from 'vitest';
import type { CompanyProfile } from '#shared/shapes/company.ts';
import { contactsToCall } from './contacts-to-call.ts';

const contact = (municipality: string, hasLeft = false): CompanyProfile['contacts'][number] =>
  ({ municipality, name: 'Jens', hasLeft }) as CompanyProfile['contacts'][number];
const names = (company: Pick<CompanyProfile, 'municipalities' | 'contacts'>): unknown[] =>
  contactsToCall(company).map((line) => [line.municipality, line.contact?.name]);

it('names whom to call in each municipality, those with somebody first', () => {
  expect(names({ municipalities: ['0265', '0530'], contacts: [contact('0530')] })).toEqual([
    ['0530', 'Jens'],
    ['0265', undefined],
  ]);
});

it('sends nobody to somebody who has left', () => {
  expect(names({ municipalities: ['0265'], contacts: [contact('0265', true)] })).toEqual([['0265', undefined]]);
});
