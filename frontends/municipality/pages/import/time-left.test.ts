import { expect, it } from 'vitest';
import { instant } from '#shared/kernel/time.ts';
import { secondsLeft } from './time-left.ts';

it('says how long it takes at the pace it has, once it has one', () => {
  const since = instant('2026-11-23T09:00:00Z');
  const at = (seconds: number): number => Date.parse(since) + seconds * 1000;
  expect(secondsLeft({ done: 0, total: 1000, since }, at(10))).toBeUndefined();
  expect(secondsLeft({ done: 250, total: 1000, since }, at(10))).toBe(30);
  expect(secondsLeft({ done: 1000, total: 1000, since }, at(40))).toBe(0);
});
