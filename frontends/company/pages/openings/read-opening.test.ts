import { describe, expect, test } from 'vitest';
import { tasksOf } from '#kit/openings/opening-fields.ts';
import type { OpeningFacts } from '#shared/shapes/opening.ts';
import { fieldsOfOpening, type OpeningFields } from './opening-fields.ts';
import { errorsOfStep, firstWrongStep, lastStep, openingSteps, stepOf } from './opening-steps.ts';
import { readNewOpening, readOpeningChange } from './read-opening.ts';

const facts: OpeningFacts = {
  title: 'Morgenholdet i bageriet',
  workArea: 'bakery-kitchen',
  tasks: ['Forme boller', 'Pakke brød'],
  kinds: ['internship', 'small-job'],
  hoursFrom: 7.5,
  hoursTo: 15,
  days: ['monday', 'thursday'],
  startsAt: '07:30',
  endsAt: '11:00',
  postalCode: '4040',
  demands: { liftsKg: 10, danish: 'single-words', drivingLicence: false },
  accommodates: ['frequent-breaks'],
  languages: ['uk'],
  places: 2,
  offeredTo: 'partnership',
  buddyId: 'buddy-1',
};

function written(of: Partial<OpeningFields> = {}): OpeningFields {
  return { ...fieldsOfOpening(facts), ...of };
}

describe('an opening', () => {
  test('comes back from its fields as it was', () => {
    expect(readNewOpening(written())).toEqual({ body: facts });
  });

  test('keeps the version it was read in when it is changed', () => {
    expect(readOpeningChange(written({ title: 'Aftenholdet' }), 4)).toEqual({
      body: { ...facts, title: 'Aftenholdet', version: 4 },
    });
  });

  test('days are told in the order of the week, however they were chosen', () => {
    const read = readNewOpening(written({ days: ['friday', 'monday'] }));
    expect('body' in read && read.body.days).toEqual(['monday', 'friday']);
  });

  test.each([
    ['hoursTo', { hoursFrom: '20', hoursTo: '10' }],
    ['hoursFrom', { hoursFrom: 'mange' }],
    ['startsAt', { startsAt: 'tidligt' }],
    ['tasks', { tasks: ' \n ' }],
    ['demands.liftsKg', { 'demands.liftsKg': '' }],
    ['buddyId', { buddyId: '' }],
    ['offeredTo', { offeredTo: '' }],
    ['places', { places: '0' }],
  ] as const)('points at %s when that is what is wrong', (name, of) => {
    const read = readNewOpening(written(of));
    expect('errors' in read && Object.keys(read.errors)).toEqual([name]);
  });
});

describe('the short steps', () => {
  test('every field but the step itself is asked for in exactly one of them', () => {
    const asked = openingSteps.flatMap(({ fields }) => [...fields] as string[]).toSorted();
    const all = Object.keys(written()).filter((name) => name !== 'step');
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

test('empty lines are no tasks', () => {
  expect(tasksOf('Forme boller\n\n  Pakke brød ')).toEqual(['Forme boller', 'Pakke brød']);
});
