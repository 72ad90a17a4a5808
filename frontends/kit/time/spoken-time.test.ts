import { expect, test } from 'vitest';
import { spokenHours, typedTime } from './spoken-time.ts';

test('whole hours are said without minutes', () => {
  expect(spokenHours('07:00', '11:30')).toBe('kl.\u00a07–11.30');
});

test('midnight and a late evening keep their figures', () => {
  expect(spokenHours('00:30', '22:00')).toBe('kl.\u00a00.30–22');
});

test('a field shows a time as Danes type it', () => {
  expect(typedTime('07:30')).toBe('7.30');
});
