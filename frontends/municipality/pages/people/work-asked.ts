import { candidateStates, stepKinds } from '#shared/shapes/candidate.ts';
import { viewColumns, type SavedView, type ViewColumn, type ViewFilters } from '#shared/shapes/saved-view.ts';
import { writtenFilters, type FilterValues } from '#kit/filters/filter-values.ts';
import type { Work, WorkAsked } from '../../data/candidates.ts';

/** Whose contact person left: a list of its own, which no other filter concerns. */
export const withoutOwner = 'uden-kontaktperson';

/** The filters of the list of people, as they stand in the address: ids and codes, nobody's name. */
export const peopleFilters = {
  vis: ['mine', 'team', withoutOwner],
  ejer: 'text',
  kontakt: 'text',
  gruppe: 'text',
  maalgruppe: 'text',
  frist: ['alle', 'over', 'idag', 'uden'],
  tilstand: ['alle', ...candidateStates],
  opgave: ['alle', ...stepKinds],
  orden: ['frist', 'sidst', 'navn'],
  /** The columns beside the name, where they are others than the usual. */
  kol: 'text',
  /** The saved view that was opened. */
  visning: 'text',
} as const;

export type PeopleChosen = FilterValues<typeof peopleFilters>;
/** A filter that leaves people out. */
export type Narrowing = 'ejer' | 'kontakt' | 'gruppe' | 'maalgruppe' | 'frist' | 'tilstand' | 'opgave';

const dueOf = { alle: undefined, over: 'overdue', idag: 'today', uden: 'none' } as const;
const orderOf = { frist: 'nearest', sidst: 'latest', navn: 'name' } as const;

/**
 * What is chosen, as it is asked for. The closed have no owner of a step and no deadline, and stand by the day they were
 * closed, the last first; whoever has no next step is found in the team's list alone.
 */
export function filtersOf(chosen: PeopleChosen): ViewFilters {
  const { vis, ejer, frist, tilstand, opgave, orden } = chosen;
  const groups = {
    group: given(chosen.gruppe),
    targetGroup: given(chosen.maalgruppe),
    contact: given(chosen.kontakt) as ViewFilters['contact'],
  };
  if (tilstand === 'closed') return { view: 'team', state: 'closed', order: 'latest', ...groups };
  const view = frist === 'uden' || vis !== 'mine' ? 'team' : 'mine';
  return {
    view,
    owner: (vis === 'team' && frist !== 'uden' && ejer ? ejer : undefined) as ViewFilters['owner'],
    state: tilstand === 'alle' ? undefined : tilstand,
    kind: opgave === 'alle' ? undefined : opgave,
    due: dueOf[frist],
    order: orderOf[orden],
    ...groups,
  };
}

/** The same for the list itself, which is put in order of name where it is shown. */
export function workAsked(chosen: PeopleChosen): WorkAsked {
  const { order, view = 'mine', ...filters } = filtersOf(chosen);
  return { ...filters, view, order: order === 'latest' ? 'latest' : 'nearest' };
}

/** The filters that leave people out, in the order they stand in the bar. */
export function narrowings(chosen: PeopleChosen): Narrowing[] {
  const written = writtenFilters(peopleFilters, chosen);
  const all: readonly Narrowing[] = ['kontakt', 'ejer', 'gruppe', 'maalgruppe', 'frist', 'opgave', 'tilstand'];
  const counts = (name: Narrowing): boolean => {
    if (chosen.vis === withoutOwner) return false;
    if (chosen.tilstand === 'closed' && ['ejer', 'frist', 'opgave'].includes(name)) return false;
    return name !== 'ejer' || (chosen.vis === 'team' && chosen.frist !== 'uden');
  };
  return all.filter((name) => written[name] !== undefined && counts(name));
}

/** A filter as it is where nothing is chosen of it. */
export function unchosen(name: Narrowing): string {
  const values = peopleFilters[name];
  return values === 'text' ? '' : values[0];
}

/** What a list shows beside the name where nothing else is chosen. */
export const usualColumns: readonly ViewColumn[] = ['next', 'due', 'stepOwner', 'state'];

/** The columns that are shown beside the name, in their order. */
export function columnsOf({ kol }: Pick<PeopleChosen, 'kol'>): readonly ViewColumn[] {
  const chosen = kol.split(',');
  const known = viewColumns.filter((column) => chosen.includes(column));
  return known.length > 0 ? known : usualColumns;
}

/** Columns as they stand in the address: nothing where they are the usual. */
export function writtenColumns(columns: readonly ViewColumn[]): string {
  const ordered = viewColumns.filter((column) => columns.includes(column)).join(',');
  return ordered === usualColumns.join(',') ? '' : ordered;
}

const dueNames = { overdue: 'over', today: 'idag', none: 'uden' } as const;
const orderNames = { nearest: 'frist', latest: 'sidst', name: 'navn' } as const;

/** A saved view as filters of the list. */
export function chosenIn({
  viewId,
  filters,
  columns,
}: Pick<SavedView, 'viewId' | 'filters' | 'columns'>): PeopleChosen {
  const { view = 'mine', state, kind, due, order = 'nearest', owner, contact, group, targetGroup } = filters;
  return {
    vis: view,
    ejer: owner ?? '',
    kontakt: contact ?? '',
    gruppe: group ?? '',
    maalgruppe: targetGroup ?? '',
    frist: due ? dueNames[due] : 'alle',
    tilstand: state ?? 'alle',
    opgave: kind ?? 'alle',
    orden: orderNames[order],
    kol: writtenColumns(columns),
    visning: viewId,
  };
}

/** The address a saved view is opened at. */
export function addressOf(view: Pick<SavedView, 'viewId' | 'filters' | 'columns'>): string {
  const written = Object.entries(writtenFilters(peopleFilters, chosenIn(view)));
  const given = written.filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `/personer?${new URLSearchParams(given).toString()}`;
}

/** Whether a list is narrowed and shown as a view says. */
export function isAsKept(chosen: PeopleChosen, view: SavedView): boolean {
  const kept = chosenIn(view);
  const narrowed = JSON.stringify(filtersOf(chosen)) === JSON.stringify(filtersOf(kept));
  return narrowed && writtenColumns(columnsOf(chosen)) === kept.kol;
}

/** The people loaded, by name where that is chosen; otherwise as the service gave them. */
export function inOrder(people: readonly Work[], { orden }: Pick<PeopleChosen, 'orden'>): readonly Work[] {
  return orden === 'navn' ? people.toSorted((a, b) => a.name.localeCompare(b.name, 'da')) : people;
}

function given(text: string): string | undefined {
  return text === '' ? undefined : text;
}
