import { expect, test } from 'vitest';
import { nextState, priorStates, type StateTable } from './state-table.ts';

const door: StateTable<'open' | 'shut', 'close' | 'open' | 'paint', 'keeper' | 'guest'> = {
  open: { close: { to: 'shut', roles: ['keeper'] }, paint: { to: 'open' } },
  shut: { open: { to: 'open', roles: ['keeper', 'guest'] }, paint: { to: 'shut' } },
};

test('a step leads on only from where it stands, and only the roles it names', () => {
  expect(nextState(door, 'open', 'close', 'keeper')).toBe('shut');
  expect(nextState(door, 'open', 'close', 'guest')).toBeUndefined();
  expect(nextState(door, 'open', 'close')).toBeUndefined();
  expect(nextState(door, 'shut', 'close', 'keeper')).toBeUndefined();
});

test('a step that names no role is open to all whom the access policy let in', () => {
  expect([nextState(door, 'shut', 'paint'), nextState(door, 'open', 'paint', 'guest')]).toEqual(['shut', 'open']);
});

test('what the database requires is read off the same table', () => {
  expect([priorStates(door, 'close'), priorStates(door, 'paint')]).toEqual([['open'], ['open', 'shut']]);
});
