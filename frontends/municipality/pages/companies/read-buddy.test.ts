import { describe, expect, test } from 'vitest';
import { readBuddy } from './read-buddy.ts';

const today = '2026-11-24';
const lasse = { name: 'Lasse Friis', phone: '22 33 44 55', email: '', trainedOn: '' };

describe('naming a buddy on behalf of a company', () => {
  test('a phone number is enough, and the day may be typed as Danes type it', () => {
    const read = readBuddy({ ...lasse, trainedOn: '12/5' }, today);
    expect('body' in read && read.body).toMatchObject({ name: 'Lasse Friis', trainedOn: '2026-05-12' });
  });

  test.each([
    [{ phone: '' }, 'phone'],
    [{ name: ' ' }, 'name'],
    [{ trainedOn: '31/2' }, 'trainedOn'],
  ])('%o is told at its field', (change, field) => {
    const read = readBuddy({ ...lasse, ...change }, today);
    expect('errors' in read && Object.keys(read.errors)).toEqual([field]);
  });
});
