import { describe, expect, test } from 'vitest';
import { readBuddy } from './read-buddy.ts';

const today = '2026-11-24';
const lasse = { name: 'Lasse Friis', phone: '22 33 44 55', email: '', trainedOn: '' };

describe('naming a buddy', () => {
  test('a phone number is enough', () => {
    const read = readBuddy(lasse, today);
    expect('body' in read && read.body).toMatchObject({ name: 'Lasse Friis', phone: '+4522334455' });
  });

  test('somebody who cannot be reached is asked for at the phone', () => {
    const read = readBuddy({ ...lasse, phone: '' }, today);
    expect('errors' in read && Object.keys(read.errors)).toEqual(['phone']);
  });

  test('the day of the course may be typed as Danes type it', () => {
    const read = readBuddy({ ...lasse, trainedOn: '12/5' }, today);
    expect('body' in read && read.body.trainedOn).toBe('2026-05-12');
  });

  test('what is no day is told at its field', () => {
    const read = readBuddy({ ...lasse, trainedOn: '31/2' }, today);
    expect('errors' in read && Object.keys(read.errors)).toEqual(['trainedOn']);
  });
});
