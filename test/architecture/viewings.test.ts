import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { policy, systemActions, type ActionName } from '#shared/access/policy.ts';
import { viewingOf, whatWasDone } from '#shared/access/what-was-done.text.ts';
import { importsOf, root, sourcesIn } from './sources.ts';

const text = (file: string) => readFileSync(join(root, file), 'utf8');
const actions = Object.keys(policy) as ActionName[];
const worded = actions.filter((action) => viewingOf(action) !== 'none');

/** The capability of each action, and whether it records by itself or through what it imports that it touched a person. */
const recording = new Map(
  sourcesIn('services')
    .filter((file) => file.includes('/capabilities/'))
    .map((file) => [/([\w-]+)\.ts$/.exec(file)?.[1], records(file)]),
);

function records(file: string): boolean {
  if (/\b(recordViewing|pagedList)\(|\babout: \[(?!\])/.test(text(file))) return true;
  return importsOf(file).some(({ to, typeOnly }) => !typeOnly && to.startsWith('services/') && records(to));
}

describe('what a person reads in “who has seen my details”', () => {
  test('each action that records a viewing has words of its own, and no other has', () => {
    expect(worded.length).toBeGreaterThan(30);
    expect(actions.filter((action) => recording.get(action) === true)).toEqual(worded);
  });

  test('the words are whole sentences to the person, in both languages, and each says something else', () => {
    const words = [...worded, ...Object.keys(systemActions)].map((action) => [
      whatWasDone(action, 'da'),
      whatWasDone(action, 'en'),
    ]);
    expect(words.flat().filter((sentence) => !/^[A-ZÅÆØ].{8,80}\.$/.test(sentence))).toEqual([]);
    expect(new Set(words.map(([danish]) => danish)).size).toBe(words.length);
    expect(words.map(([danish]) => danish)).not.toContain(whatWasDone('an-action-of-old', 'da'));
  });

  test('an action that left the policy still tells that something was done', () => {
    expect(whatWasDone('an-action-of-old', 'da')).toBe('Så eller ændrede noget om dig.');
    expect(whatWasDone('toString', 'en')).toBe('Saw or changed something about you.');
  });
});
