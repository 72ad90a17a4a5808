import { expect, it } from 'vitest';
import { readFilters } from '#kit/filters/filter-values.ts';
import type { Work } from '../../data/candidates.ts';
import type { SavedView } from '#shared/shapes/saved-view.ts';
import {
  addressOf,
  chosenIn,
  columnsOf,
  filtersOf,
  inOrder,
  isAsKept,
  narrowings,
  peopleFilters,
  withoutOwner,
  workAsked,
} from './work-asked.ts';

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

const kept = {
  viewId: 'viw-1',
  filters: { view: 'team', due: 'overdue', group: '(none)', targetGroup: 'ukraine', contact: 'per-1', order: 'name' },
  columns: ['referred', 'group'],
} as unknown as SavedView;

it('opens a saved view at an address that reads as it was kept, and knows when it was changed', () => {
  const address = Object.fromEntries(new URL(addressOf(kept), 'https://fodfaeste.example').searchParams);
  const chosen = readFilters(peopleFilters, address);
  expect(chosen).toEqual(chosenIn(kept));
  expect(filtersOf(chosen)).toEqual(kept.filters);
  expect(columnsOf(chosen)).toEqual(['group', 'referred']);
  expect(isAsKept(chosen, kept)).toBe(true);
  for (const change of [{ gruppe: '' }, { kol: '' }, { vis: 'mine' as const }, { orden: 'sidst' as const }])
    expect(isAsKept({ ...chosen, ...change }, kept)).toBe(false);
});

it('says which filters leave people out, and no order or column among them', () => {
  const of = (address: Record<string, string>): string[] => narrowings(readFilters(peopleFilters, address));
  expect(of({ vis: 'team', orden: 'navn', kol: 'group' })).toEqual([]);
  expect(of({ vis: 'team', ejer: 'per-1', gruppe: '(none)', frist: 'over' })).toEqual(['ejer', 'gruppe', 'frist']);
  expect(of({ tilstand: 'closed', frist: 'over', maalgruppe: 'ukraine' })).toEqual(['maalgruppe', 'tilstand']);
  expect(of({ vis: withoutOwner, gruppe: '(none)' })).toEqual([]);
});
