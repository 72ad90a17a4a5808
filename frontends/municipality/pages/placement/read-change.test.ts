import { expect, it, vi } from 'vitest';
import { toldCompany } from '#shared/kernel/ids.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import type { PlacementView } from '#shared/shapes/placement.ts';
import { anId } from '#test/builders/ids.ts';

vi.stubGlobal('localStorage', { getItem: () => null });
const { changeFieldsOf, fieldsFromDay, readChange } = await import('./read-change.ts');

const placement: PlacementView = {
  placementId: anId('placement', '1'),
  version: 3,
  state: 'running',
  candidateId: anId('candidate', '1'),
  companyId: toldCompany('41000007'),
  companyName: 'Hvedekrogen',
  buddyId: anId('buddy', '1'),
  ownerId: anId('person', '1'),
  kind: 'internship',
  hoursPerWeek: 8,
  paidHoursPerWeek: 0,
  startsOn: civilDate('2026-09-01'),
  terms: [],
  corrections: [],
  registeredAt: instant('2026-09-01T08:00:00Z'),
  findings: [],
  decisions: [],
};

it('sends only what was changed', () => {
  const fields = { ...changeFieldsOf(placement), effectiveOn: '2026-12-01', hoursPerWeek: '12,5' };
  expect(readChange(fields, placement)).toEqual({
    body: { version: 3, effectiveOn: '2026-12-01', hoursPerWeek: 12.5 },
  });
});

it('sends another planned last day, and none where it is untouched or left empty', () => {
  const planned = { ...placement, endsOn: civilDate('2026-12-20') };
  const fields = { ...changeFieldsOf(planned), effectiveOn: '2026-12-01' };
  const body = { version: 3, effectiveOn: '2026-12-01' };
  expect(readChange(fields, planned)).toEqual({ body });
  expect(readChange({ ...fields, endsOn: '' }, planned)).toEqual({ body });
  expect(readChange({ ...fields, endsOn: '2027-01-31' }, planned)).toEqual({ body: { ...body, endsOn: '2027-01-31' } });
  expect(readChange({ ...fields, endsOn: 'snart' }, planned)).toMatchObject({ errors: { endsOn: expect.any(String) } });
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

const terms = (from: string, hoursPerWeek: number) => ({
  from: civilDate(from),
  kind: 'internship' as const,
  hoursPerWeek,
  paidHoursPerWeek: 0,
});
const rising: PlacementView = {
  ...placement,
  hoursPerWeek: 5,
  terms: [terms('2026-09-01', 5), terms('2099-12-07', 12)],
};

it('is compared with what holds on its day: before what is agreed for later, and from then on', () => {
  const fields = { ...changeFieldsOf(rising), effectiveOn: '2099-11-30', hoursPerWeek: '8' };
  expect(readChange(fields, rising)).toEqual({ body: { version: 3, effectiveOn: '2099-11-30', hoursPerWeek: 8 } });
  expect(readChange({ ...fields, effectiveOn: '2099-12-08', hoursPerWeek: '5' }, rising)).toEqual({
    body: { version: 3, effectiveOn: '2099-12-08', hoursPerWeek: 5 },
  });
});

it('says what holds on another day as long as nothing else was written', () => {
  const fields = changeFieldsOf(rising);
  expect(fieldsFromDay(fields, '2099-12-08', rising)).toMatchObject({ hoursPerWeek: '12' });
  expect(fieldsFromDay({ ...fields, hoursPerWeek: '8' }, '2099-12-08', rising)).toMatchObject({ hoursPerWeek: '8' });
});
