import { expect, test } from 'vitest';
import type { MyPlace } from '#shared/shapes/shown-proposals.ts';
import { among, answersIn, putHigher, rankOf, reasoning, saidBefore, saidInAnswer, saying } from './said-to-places.ts';

test('what is said to places is chosen, changed, taken back and put in order', () => {
  const both = saying(saying([], 'a', 'yes'), 'b', 'yes');
  expect([rankOf(both, 'a'), rankOf(both, 'b'), rankOf(both, 'c')]).toEqual([1, 2, 0]);
  expect(putHigher(both, 'b')).toEqual(['b:yes', 'a:yes']);
  expect(putHigher(both, 'a')).toEqual(both);
  const no = reasoning(saying(both, 'a', 'no'), 'a', 'too-far');
  expect(answersIn(no)).toEqual([
    { openingId: 'b', says: 'yes' },
    { openingId: 'a', says: 'no', reason: 'too-far' },
  ]);
  expect(reasoning(no, 'a', 'too-far')).toEqual(['b:yes', 'a:no']);
  expect(saying(no, 'a', 'no')).toEqual(['b:yes']);
});

test('what stands already comes in the order it was ranked', () => {
  const place = (openingId: string, more: Partial<MyPlace>) => ({ openingId, ...more }) as MyPlace;
  const places = [
    place('a', { says: 'yes', rank: 2 }),
    place('b', {}),
    place('c', { says: 'no', reason: 'other' }),
    place('d', { says: 'yes', rank: 1 }),
  ];
  expect(saidBefore(places)).toEqual(['d:yes', 'a:yes', 'c:no:other']);
});

test('a draft about a place that is not shown any more, or closed since, is not sent', () => {
  const open = {} as MyPlace['open'];
  const shown = [{ openingId: 'b', open }, { openingId: 'c' }] as unknown as MyPlace[];
  expect(among(['a:yes', 'b:no:other', 'c:yes'], shown)).toEqual(['b:no:other']);
  expect(saidInAnswer(answersIn(['b:no:other', 'd:yes']))).toEqual(['b:no:other', 'd:yes']);
});
