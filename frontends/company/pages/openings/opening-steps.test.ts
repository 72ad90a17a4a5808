import { describe, expect, test } from 'vitest';
import type { CompanyProfile } from '#shared/shapes/company.ts';
import { fieldsOfNewOpening } from '#kit/openings/opening-fields.ts';
import { errorsOfStep, firstWrongStep, lastStep, openingSteps, stepOf } from './opening-steps.ts';

const company = { sites: [], inclusiveness: [], buddies: [] } as unknown as CompanyProfile;

describe('the short steps', () => {
  test('every field but the step itself is asked for in exactly one of them', () => {
    const asked = openingSteps.flatMap(({ fields }) => [...fields] as string[]).toSorted();
    const all = Object.keys(fieldsOfNewOpening(company));
    expect(asked).toEqual(all.toSorted());
  });

  test('a step shows its own errors only', () => {
    const errors = { title: 'Skriv', days: 'Vælg' };
    expect(errorsOfStep(errors, 0)).toEqual({ title: 'Skriv' });
    expect(errorsOfStep(errors, lastStep)).toEqual({});
  });

  test('the first wrong field tells which step to go to', () => {
    expect(firstWrongStep((name) => name === 'buddyId' || name === 'days')).toBe(1);
    expect(firstWrongStep(() => false)).toBeUndefined();
  });

  test.each([
    ['3', 3],
    ['99', lastStep],
    ['-1', 0],
    ['x', 0],
  ])('a draft that says step %s is at step %i', (step, expected) => {
    expect(stepOf({ step })).toBe(expected);
  });
});
