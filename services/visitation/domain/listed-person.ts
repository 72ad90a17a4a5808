import { undecidedGroup, type WorkQuery } from '#shared/shapes/candidate.ts';
import type { Candidate } from './candidate.ts';

/** What a list of people shows of one, and what it can be asked for by: no contact, no reason, no CPR number. */
export type ListedPerson = Pick<
  Candidate,
  | 'candidateId'
  | 'version'
  | 'state'
  | 'firstName'
  | 'lastName'
  | 'protection'
  | 'targetGroups'
  | 'visitationGroup'
  | 'seemsReady'
  | 'ownerId'
  | 'referredOn'
  | 'next'
  | 'closed'
>;

/** A candidate as far as lists show them. */
export function listedPerson(candidate: Candidate): ListedPerson {
  const { candidateId, version, state, firstName, lastName, targetGroups, ownerId, referredOn } = candidate;
  const { protection, visitationGroup, seemsReady, next, closed } = candidate;
  return {
    ...{ candidateId, version, state, firstName, lastName, targetGroups, ownerId, referredOn },
    ...(protection && { protection }),
    ...(visitationGroup && { visitationGroup }),
    ...(seemsReady && { seemsReady }),
    ...(next && { next }),
    ...(closed && { closed }),
  };
}

/** What a list is narrowed by; where it begins and ends is a matter of its key. */
export type Narrowed = Pick<WorkQuery, 'state' | 'kind' | 'group' | 'targetGroup' | 'contact'>;

/** Whether a person is among those a list is narrowed to. */
export function isAmong({ state, kind, group, targetGroup, contact }: Narrowed): (person: ListedPerson) => boolean {
  return (person) =>
    (!state || person.state === state) &&
    (!kind || person.next?.kind === kind) &&
    (!group || groupInLists(person) === group) &&
    (!targetGroup || person.targetGroups.includes(targetGroup)) &&
    (!contact || person.ownerId === contact);
}

/** The group that lists find a person under. */
export function groupInLists({ visitationGroup }: Pick<ListedPerson, 'visitationGroup'>): string {
  return visitationGroup ?? undecidedGroup;
}
