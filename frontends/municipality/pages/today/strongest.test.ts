import { expect, it } from 'vitest';
import type { Work } from '../../data/candidates.ts';
import { strongestOf } from './strongest.ts';

const groups = [
  { id: 'obviously-education-ready', support: 'none' },
  { id: 'education-ready', support: 'up-to-a-year' },
] as const;
const came = { state: 'referred', referredOn: '2026-11-23' } as const;
const namesOf = (...people: object[]): string[] =>
  strongestOf(people as Work[], groups, '2026-11-23').map(({ name }) => name);

it('takes whoever came today and was decided to need no support, or whose referral says so', () => {
  expect(
    namesOf(
      { ...came, name: 'decided', visitationGroup: 'obviously-education-ready' },
      { ...came, name: 'referral', seemsReady: true },
      { ...came, name: 'unknown' },
      { ...came, name: 'decided otherwise', visitationGroup: 'education-ready', seemsReady: true },
      { ...came, name: 'yesterday', referredOn: '2026-11-22', seemsReady: true },
      { ...came, name: 'met', state: 'in-effort', visitationGroup: 'obviously-education-ready' },
    ),
  ).toEqual(['decided', 'referral']);
});
