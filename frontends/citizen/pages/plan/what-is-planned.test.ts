import { expect, test } from 'vitest';
import { goalsOf, nextOf } from './what-is-planned.ts';

const item = (itemId: string, more: object = {}) =>
  ({ itemId, kind: 'activity', owner: 'person', state: 'planned', words: itemId, ...more }) as never;

test('the nearest open activity is next, the own before another’s of the same day', () => {
  const items = [
    item('reached', { state: 'reached', dueOn: '2026-11-01' }),
    item('theirs', { owner: 'per-1', dueOn: '2026-11-24' }),
    item('own', { dueOn: '2026-11-24' }),
    item('later', { dueOn: '2026-11-25' }),
  ];
  expect(nextOf({ items })).toMatchObject({ itemId: 'own' });
  expect(nextOf({ items: [] })).toBeUndefined();
});

test('goals come with all steps below them, those that go on first', () => {
  const items = [
    item('old', { kind: 'goal', state: 'reached' }),
    item('goal', { kind: 'goal' }),
    item('sub', { kind: 'sub-goal', under: 'goal' }),
    item('step', { under: 'sub' }),
  ];
  expect(goalsOf({ items }).map(({ goal, steps }) => [goal.itemId, steps.map(({ itemId }) => itemId)])).toEqual([
    ['goal', ['sub', 'step']],
    ['old', []],
  ]);
});
