import type { Candidate } from '#services/visitation/domain/candidate.ts';
import { groupInLists, listedPerson, type ListedPerson } from '#services/visitation/domain/listed-person.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { Table } from '#shared/runtime/table.ts';
import { put, remove, type Write } from '#shared/runtime/write.ts';
import { placeAmongPeople } from './visitation-store.ts';

/** Whether the effort goes on: the closed stand in lists of their own. */
export type Openness = 'open' | 'closed';

/** A person in the lists by contact person and by visitation group; one row answers for the whole line. */
export const listedPersonItem = defineItem<ListedPerson, 'of-contact' | 'of-group'>({
  name: 'listed-person',
  partition: (person) => [person.candidateId],
  indexes: {
    'of-contact': { on: 'gsi1', place: (person) => placeUnder(person, person.ownerId) },
    'of-group': { on: 'gsi2', place: (person) => placeUnder(person, groupInLists(person)) },
  },
});

/** The same in the lists of one target group, alone and together with the visitation group. */
export type ListedInTargetGroup = ListedPerson & { readonly inGroup: string };
export const listedInTargetGroupItem = defineItem<ListedInTargetGroup, 'of-target' | 'of-target-and-group'>({
  name: 'listed-in-target-group',
  partition: (person) => [person.candidateId],
  sort: (person) => [asKey(person.inGroup)],
  indexes: {
    'of-target': { on: 'gsi1', place: (person) => placeUnder(person, person.inGroup) },
    'of-target-and-group': {
      on: 'gsi2',
      place: (person) => placeUnder(person, person.inGroup, groupInLists(person)),
    },
  },
});

/** Those who wait for their first conversation: few at a time, so that all else is asked for among them. */
export const listedReferredItem = defineItem<ListedPerson, 'referred'>({
  name: 'listed-referred',
  partition: (person) => [person.candidateId],
  indexes: { referred: { on: 'gsi1', place: (person) => ({ of: [], sort: placeAmongPeople(person) }) } },
});

/** A name that a municipality chose, as part of a key. */
export function asKey(name: string): string {
  return encodeURIComponent(name);
}

function placeUnder(person: ListedPerson, ...names: readonly string[]): { of: readonly string[]; sort: string } {
  const openness: Openness = person.closed ? 'closed' : 'open';
  return { of: [openness, ...names.map(asKey)], sort: placeAmongPeople(person) };
}

/** The most target groups one person is in, and once was in. */
const mostGroups = 100;

/** The writes that bring a person's rows up to what the candidate says; none where they say so. */
export async function listedWrites(table: Table, candidate: Candidate): Promise<Write[]> {
  const { candidateId } = candidate;
  const [row, referred, { items: inGroups }] = await Promise.all([
    table.fresh(listedPersonItem, candidateId),
    table.fresh(listedReferredItem, candidateId),
    table.list({ kind: listedInTargetGroupItem, of: [candidateId], limit: mostGroups, fresh: true }),
  ]);
  const person = listedPerson(candidate);
  const wanted = candidate.targetGroups.map((inGroup) => ({ ...person, inGroup }));
  const groupOf = (inGroup: string): ListedInTargetGroup | undefined => inGroups.find((one) => one.inGroup === inGroup);
  const waits = candidate.state === 'referred';
  return [
    ...(row && saysTheSame(row, person) ? [] : [put(listedPersonItem, person)]),
    ...(waits && !(referred && saysTheSame(referred, person)) ? [put(listedReferredItem, person)] : []),
    ...(!waits && referred ? [remove(listedReferredItem, candidateId)] : []),
    ...wanted.flatMap((one) => {
      const before = groupOf(one.inGroup);
      return before && saysTheSame(before, one) ? [] : [put(listedInTargetGroupItem, one)];
    }),
    ...inGroups
      .filter(({ inGroup }) => !candidate.targetGroups.includes(inGroup))
      .map(({ inGroup }) => remove(listedInTargetGroupItem, candidateId, asKey(inGroup))),
  ];
}

/** Whether two rows show the same; a version counts changes that no list shows. */
function saysTheSame(one: ListedPerson, other: ListedPerson): boolean {
  const facts = ({ version: _counted, ...shown }: ListedPerson): string =>
    JSON.stringify(Object.entries(shown).toSorted(([a], [b]) => a.localeCompare(b)));
  return facts(one) === facts(other);
}
