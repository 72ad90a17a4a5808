import type { Colleague } from '#kit/staff/who-works-here.ts';
import type { ListReading } from '#shared/shapes/referral-import.ts';
import type { Group } from '../../data/municipality.ts';

type Words = Pick<ListReading, 'groups' | 'staff'>;

/** The words by which a list may name the municipality's groups and staff; of two of the same name, nobody is guessed. */
export function wordsInList(groups: readonly Group[], staff: readonly Colleague[]): Words {
  return {
    groups: distinct(groups.flatMap(({ id, name }) => [name.da, name.en, id].map((word) => ({ word, is: id })))),
    staff: distinct(staff.map(({ personId, name }) => ({ word: name, is: personId }))) as Words['staff'],
  };
}

function distinct<Is extends string>(meant: readonly { readonly word: string; readonly is: Is }[]) {
  const meanings = new Map<string, Set<Is>>();
  for (const { word, is } of meant) meanings.set(word, (meanings.get(word) ?? new Set()).add(is));
  return [...meanings].flatMap(([word, is]) => (is.size === 1 ? [...is].map((only) => ({ word, is: only })) : []));
}
