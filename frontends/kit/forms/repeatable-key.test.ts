import { expect, it } from 'vitest';
import { repeatableKey } from './repeatable-key.ts';

it('gives the same request the same key, and a changed one another', () => {
  const keyFor = repeatableKey();
  const first = keyFor({ name: 'Sara' });
  expect(keyFor({ name: 'Sara' })).toBe(first);
  expect(keyFor({ name: 'Sara Holm' })).not.toBe(first);
});
