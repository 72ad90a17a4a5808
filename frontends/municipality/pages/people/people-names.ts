import { createAsync } from '@solidjs/router';
import { requiredRole } from '#kit/session/session.ts';
import { language } from '#kit/language/language.ts';
import type { Colleague } from '#kit/staff/who-works-here.ts';
import { undecidedGroup } from '#shared/shapes/candidate.ts';
import { groupName, nameOf, readMunicipality, readStaff } from '../../data/municipality.ts';
import { readVisitationGroups } from '../../data/visitation.ts';
import { peopleText } from './people.text.ts';

type Named = { readonly id: string; readonly name: string };

/** What the ids of a list are called: colleagues, target groups and visitation groups. */
export interface PeopleNames {
  readonly staff: () => readonly Colleague[] | undefined;
  readonly targetGroups: () => readonly Named[];
  /** With those to come or ended, which people may still be in. */
  readonly groups: () => readonly Named[];
  readonly staffName: (personId: string | undefined) => string;
  readonly targetGroupName: (id: string) => string;
  readonly visitationGroupName: (id: string | undefined) => string;
}

/** Reads the names once for the whole list. */
export function peopleNames(): PeopleNames {
  const { scope } = requiredRole();
  const staff = createAsync(() => readStaff(scope));
  const municipality = createAsync(() => readMunicipality(scope));
  const visited = createAsync(() => readVisitationGroups(scope));
  const targetGroups = (): readonly Named[] =>
    (municipality()?.targetGroups ?? []).map((group) => ({ id: group.id, name: groupName(group) }));
  const groups = (): readonly Named[] => {
    const known = [...(visited()?.groups ?? []), ...(visited()?.others ?? [])];
    const first = known.filter(({ id }, place) => known.findIndex((other) => other.id === id) === place);
    return first.map(({ id, name }) => ({ id, name: name[language()] }));
  };
  const named = (known: readonly Named[], id: string): string => known.find((one) => one.id === id)?.name ?? id;
  return {
    staff,
    targetGroups,
    groups,
    staffName: (personId) => (staff() ? (nameOf(personId, staff()) ?? peopleText().nobody) : ''),
    targetGroupName: (id) => named(targetGroups(), id),
    visitationGroupName: (id) => (!id || id === undecidedGroup ? peopleText().undecided : named(groups(), id)),
  };
}
