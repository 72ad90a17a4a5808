import { expect, it, vi } from 'vitest';
import { civilDate, instant } from '#shared/kernel/time.ts';
import type { PlacementView } from '#shared/shapes/placement.ts';

vi.stubGlobal('localStorage', { getItem: () => null });
const { changeFieldsOf, readChange } = await import('./read-change.ts');

const placement: PlacementView = {
  placementId: 'P1',
  version: 3,
  state: 'running',
  candidateId: 'C1',
  companyId: '12345678',
  companyName: 'Hvedekrogen',
  buddyId: 'B1',
  ownerId: 'O1',
  kind: 'internship',
  hoursPerWeek: 8,
  paidHoursPerWeek: 0,
  startsOn: civilDate('2026-09-01'),
  terms: [],
  corrections: [],
  registeredAt: instant('2026-09-01T08:00:00Z'),
  notices: [],
};

it('sends only what was changed', () => {
  const fields = { ...changeFieldsOf(placement), effectiveOn: '2026-12-01', hoursPerWeek: '12,5' };
  expect(readChange(fields, placement)).toEqual({
    body: { version: 3, effectiveOn: '2026-12-01', hoursPerWeek: 12.5 },
  });
});

it('asks for the paid hours of a hybrid', () => {
  const fields = { ...changeFieldsOf(placement), effectiveOn: '2026-12-01', kind: 'hybrid' };
  expect(readChange(fields, placement)).toMatchObject({ errors: { paidHoursPerWeek: expect.any(String) } });
  expect(readChange({ ...fields, paidHoursPerWeek: '4' }, placement)).toEqual({
    body: { version: 3, effectiveOn: '2026-12-01', kind: 'hybrid', hoursPerWeek: 8, paidHoursPerWeek: 4 },
  });
});

it('says that hours which cannot be read are no number', () => {
  const fields = { ...changeFieldsOf(placement), hoursPerWeek: 'mange' };
  expect(readChange(fields, placement)).toMatchObject({ errors: { hoursPerWeek: expect.any(String) } });
});
