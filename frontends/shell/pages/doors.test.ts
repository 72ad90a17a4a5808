import { expect, it } from 'vitest';
import type { SessionRole } from '#shared/shapes/session.ts';
import { doorApps, doorsFor, straightTo } from './doors.ts';

const role = (scope: string, more: Partial<SessionRole> = {}): SessionRole =>
  ({ key: `${scope}/${more.companyId ?? ''}`, role: 'caseworker', scope, scopeName: scope, ...more }) as SessionRole;
const caseworker = role('0265');
const contact = role('P-sjaelland', { role: 'company-contact', companyId: '99019190' as SessionRole['companyId'] });
const planner = role('P-sjaelland', {
  role: 'course-planner',
  institutionId: '99140003' as SessionRole['institutionId'],
});
const citizen = role('C-12345678901234567890', { role: 'candidate' });
const secretariat = role('P-sjaelland', { role: 'secretariat' });

it('offers the doors that somebody can open, and no others', () => {
  expect(doorsFor([caseworker])).toEqual(['municipality']);
  expect(doorsFor([caseworker, contact, planner, citizen])).toEqual(doorApps);
  expect(doorsFor([secretariat])).toEqual([]);
});

it('goes straight on with one role, where its app is there', () => {
  expect(straightTo([caseworker])).toEqual({ role: caseworker, path: '/kommune' });
  expect(straightTo([citizen])).toMatchObject({ path: '/borger' });
  expect(straightTo([caseworker, contact])).toBeUndefined();
  expect(straightTo([secretariat])).toBeUndefined();
  expect(straightTo([])).toBeUndefined();
});
