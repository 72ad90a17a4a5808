import { expect, it } from 'vitest';
import { readFilters } from '#kit/filters/filter-values.ts';
import type { Work } from '../../data/candidates.ts';
import { inOrder, peopleFilters, withoutOwner, workAsked } from './work-asked.ts';

const asked = (address: Record<string, string>): object => workAsked(readFilters(peopleFilters, address));

it('asks for what stands in the address', () => {
  expect(asked({})).toEqual({ view: 'mine', order: 'nearest' });
  expect(asked({ vis: 'team', ejer: 'per-1', frist: 'over', opgave: 'follow-up' })).toEqual({
    view: 'team',
    owner: 'per-1',
    due: 'overdue',
    kind: 'follow-up',
    order: 'nearest',
  });
});

it('asks for the team where another list is shown, whose filters concern nobody in it', () => {
  expect(asked({ vis: withoutOwner, ejer: 'per-1' })).toEqual({ view: 'team', order: 'nearest' });
});

it('asks for one of the staff only in the team’s list', () => {
  expect(asked({ vis: 'mine', ejer: 'per-1' })).toEqual({ view: 'mine', order: 'nearest' });
});

it('finds the closed, and whoever has no next step, where they stand', () => {
  expect(asked({ tilstand: 'closed', frist: 'over' })).toEqual({ view: 'team', state: 'closed', order: 'latest' });
  expect(asked({ vis: 'mine', frist: 'uden', ejer: 'per-1' })).toEqual({ view: 'team', due: 'none', order: 'nearest' });
});

it('sorts names as Danes do', () => {
  const people = ['Øjvind', 'Anna', 'Åse'].map((name) => ({ name }) as Work);
  expect(inOrder(people, { orden: 'navn' }).map(({ name }) => name)).toEqual(['Anna', 'Øjvind', 'Åse']);
  expect(inOrder(people, { orden: 'frist' })).toEqual(people);
});
