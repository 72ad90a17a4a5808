import { expect, it, vi } from 'vitest';
import { toldCompany } from '#shared/kernel/ids.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import type { PlacementTerms, PlacementView } from '#shared/shapes/placement.ts';
import { anId } from '#test/builders/ids.ts';

vi.stubGlobal('localStorage', { getItem: () => null });
const { correctionFieldsOf, readCorrection } = await import('./read-correction.ts');
const { readCheckCorrection } = await import('./read-check-correction.ts');
const { correctionsShown } = await import('./what-stood-before.ts');

const terms = (from: string, hoursPerWeek: number, kind: PlacementTerms['kind'] = 'internship'): PlacementTerms => ({
  from: civilDate(from),
  kind,
  hoursPerWeek,
  paidHoursPerWeek: 0,
});
const placement: PlacementView = {
  placementId: anId('placement', '1'),
  version: 4,
  state: 'running',
  candidateId: anId('candidate', '1'),
  companyId: toldCompany('41000007'),
  companyName: 'Hvedekrogen',
  buddyId: anId('buddy', '1'),
  ownerId: anId('person', '1'),
  kind: 'internship',
  hoursPerWeek: 5,
  paidHoursPerWeek: 0,
  startsOn: civilDate('2026-09-01'),
  terms: [terms('2026-09-01', 5), terms('2026-10-01', 12)],
  corrections: [],
  registeredAt: instant('2026-09-01T08:00:00Z'),
  findings: [],
  decisions: [],
};
const reason = 'Tastet forkert.';

it('sends the day that was wrong, and no stretch', () => {
  const fields = { ...correctionFieldsOf(placement, ''), startsOn: '8-9-2026', reason };
  expect(readCorrection(fields, placement)).toEqual({ body: { version: 4, reason, startsOn: '2026-09-08' } });
});

it('sends the stretch whose hours were wrong', () => {
  const fields = { ...correctionFieldsOf(placement, '2026-10-01'), hoursPerWeek: '10', reason };
  expect(readCorrection(fields, placement)).toEqual({
    body: { version: 4, reason, from: '2026-10-01', kind: 'internship', hoursPerWeek: 10 },
  });
});

it('asks for the reason, for a day that is one, and for hours that are a number', () => {
  const fields = { ...correctionFieldsOf(placement, ''), startsOn: '31-2-2026', hoursPerWeek: 'mange', reason: ' ' };
  const told = { startsOn: expect.any(String), hoursPerWeek: expect.any(String), reason: expect.any(String) };
  expect(readCorrection(fields, placement)).toMatchObject({ errors: told });
});

it('shows what stood there before, each beside what came after it, the newest first', () => {
  const shown = correctionsShown({
    ...placement,
    corrections: [
      {
        at: instant('2026-09-02T08:00:00Z'),
        by: 'jens',
        reason,
        before: { startsOn: civilDate('2026-08-31'), terms: [terms('2026-08-31', 5)] },
      },
      {
        at: instant('2026-10-02T08:00:00Z'),
        by: 'jens',
        before: { startsOn: civilDate('2026-09-01'), terms: [terms('2026-09-01', 5), terms('2026-10-01', 21)] },
      },
    ],
  });
  expect(shown.map(({ before }) => before)).toEqual([
    { terms: [terms('2026-10-01', 21)] },
    { startsOn: '2026-08-31', terms: [] },
  ]);
});

it('reads the right answer after six months with its day, or that it is taken back', () => {
  const fields = { stillThere: 'no', answeredOn: '2-10-2026', reason };
  expect(readCheckCorrection(fields, 7)).toEqual({
    body: { version: 7, reason, stillThere: false, answeredOn: '2026-10-02' },
  });
  expect(readCheckCorrection({ ...fields, stillThere: 'take-back' }, 7)).toEqual({
    body: { version: 7, reason, takenBack: true },
  });
  expect(readCheckCorrection({ ...fields, stillThere: '' }, 7)).toMatchObject({
    errors: { stillThere: expect.any(String) },
  });
});
