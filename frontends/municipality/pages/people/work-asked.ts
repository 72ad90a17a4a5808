import { candidateStates, stepKinds } from '#shared/shapes/candidate.ts';
import type { FilterValues } from '#kit/filters/filter-values.ts';
import type { Work, WorkAsked } from '../../data/candidates.ts';

/** Whose contact person left: a list of its own, which no other filter concerns. */
export const withoutOwner = 'uden-kontaktperson';

/** The filters of the list of people, as they stand in the address. */
export const peopleFilters = {
  vis: ['mine', 'team', withoutOwner],
  ejer: 'text',
  frist: ['alle', 'over', 'idag', 'uden'],
  tilstand: ['alle', ...candidateStates],
  opgave: ['alle', ...stepKinds],
  orden: ['frist', 'sidst', 'navn'],
} as const;

export type PeopleChosen = FilterValues<typeof peopleFilters>;

const dueOf = { alle: undefined, over: 'overdue', idag: 'today', uden: 'none' } as const;

/**
 * What the service is asked for. The closed have no owner of a step and no deadline, and stand by the day they were
 * closed, the last first; whoever has no next step is found in the team's list alone.
 */
export function workAsked({ vis, ejer, frist, tilstand, opgave, orden }: PeopleChosen): WorkAsked {
  if (tilstand === 'closed') return { view: 'team', state: 'closed', order: 'latest' };
  const view = frist === 'uden' || vis !== 'mine' ? 'team' : 'mine';
  return {
    view,
    owner: vis === 'team' && frist !== 'uden' && ejer ? ejer : undefined,
    state: tilstand === 'alle' ? undefined : tilstand,
    kind: opgave === 'alle' ? undefined : opgave,
    due: dueOf[frist],
    order: orden === 'sidst' ? 'latest' : 'nearest',
  };
}

/** The people loaded, by name where that is chosen; otherwise as the service gave them. */
export function inOrder(people: readonly Work[], { orden }: Pick<PeopleChosen, 'orden'>): readonly Work[] {
  return orden === 'navn' ? people.toSorted((a, b) => a.name.localeCompare(b.name, 'da')) : people;
}
