import { expect, test } from 'vitest';
import { TailoredRequestChange } from '#shared/shapes/tailored-request.ts';
import { emptyNeed, readNeed, reckonedFrom, type NeedFields } from './need-fields.ts';

const today = '2026-11-23';
const filled: NeedFields = {
  ...{ theme: 'language-at-work', tasks: 'Bestillinger', purpose: 'more-hours', levelNow: 'none' },
  ...{ levelWanted: 'knowledge', danish: 'single-words', helpLanguages: ['ar'], place: 'at-workplace' },
  ...{ hoursPerWeek: '2,5', weeks: '10', startsOn: '7/12', personWords: ' ', institutions: [] },
};

test('a need is read as people write it; empty own words are none', () => {
  const read = readNeed(TailoredRequestChange, filled, { version: 1 }, today);
  expect('body' in read && read.body).toMatchObject({
    hoursPerWeek: 2.5,
    weeks: 10,
    startsOn: '2026-12-07',
    version: 1,
  });
  expect('body' in read && read.body).not.toHaveProperty('personWords');
});

test('an empty form says what to write at each field', () => {
  const read = readNeed(TailoredRequestChange, emptyNeed, { version: 1 }, today);
  expect('errors' in read && Object.keys(read.errors).toSorted()).toEqual(
    Object.keys(filled)
      .filter((name) => !['helpLanguages', 'personWords', 'institutions'].includes(name))
      .toSorted(),
  );
});

test('the price is reckoned as soon as theme, hours and weeks are there', () => {
  expect(reckonedFrom(filled)).toEqual({ theme: 'language-at-work', hoursPerWeek: 2.5, weeks: 10 });
  expect(reckonedFrom({ ...filled, weeks: 'mange' })).toBeUndefined();
});
