import { describe, expect, test } from 'vitest';
import type { BuddyView } from '#shared/shapes/company.ts';
import type { CompanyPerson } from '#shared/shapes/company-people.ts';
import type { CompanyPlacement } from '#shared/shapes/placement.ts';
import { whoIsWithUs } from './who-is-with-us.ts';

const today = '2026-11-24';

function placement(of: { readonly [name: string]: unknown } = {}): CompanyPlacement {
  return {
    placementId: 'placement-1',
    candidateId: 'candidate-1',
    municipality: '0265',
    buddyId: 'buddy-1',
    kind: 'internship',
    hoursPerWeek: 12,
    startsOn: '2026-11-02',
    state: 'running',
    ...of,
  } as CompanyPlacement;
}

const people = [{ candidateId: 'candidate-1', firstName: 'Jonas' }] as unknown as CompanyPerson[];
const buddies = [{ buddyId: 'buddy-1', name: 'Lasse Friis' }] as unknown as BuddyView[];

describe('who is with a company', () => {
  test('a running placement has its first name and its buddy', () => {
    const { now } = whoIsWithUs([placement()], people, buddies, today);
    expect(now).toMatchObject([{ firstName: 'Jonas', buddyName: 'Lasse Friis' }]);
  });

  test('somebody whose name has not arrived is with us all the same', () => {
    const { now } = whoIsWithUs([placement()], [], buddies, today);
    expect(now).toMatchObject([{ firstName: undefined }]);
  });

  test('whose planned end has passed is told apart, and is not with us', () => {
    const passed = placement({ endsOn: '2026-11-20', endPassed: true });
    const found = whoIsWithUs([passed], people, buddies, today);
    expect(found.now).toEqual([]);
    expect(found.endPassed).toMatchObject([{ firstName: 'Jonas' }]);
  });

  test('who begins later is told apart, and who ended or never came is not told', () => {
    const later = placement({ placementId: 'placement-2', startsOn: '2026-11-30' });
    const ended = placement({ placementId: 'placement-3', state: 'ended', endedOn: '2026-11-20' });
    const withdrawn = placement({ placementId: 'placement-4', state: 'withdrawn' });
    const found = whoIsWithUs([later, ended, withdrawn], people, buddies, today);
    expect(found.now).toEqual([]);
    expect(found.later.map((one) => one.placement.placementId)).toEqual(['placement-2']);
  });
});
