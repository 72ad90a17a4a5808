import type { Role } from '#shared/access/roles.ts';
import {
  municipalityCode,
  type CitizenScope,
  type MunicipalityCode,
  type PartnershipScope,
  type Scope,
} from '#shared/kernel/scope.ts';
import type { Call } from '#shared/runtime/call.ts';
import { writeIfNewer } from '#shared/runtime/conditions.ts';
import { defineItem } from '#shared/runtime/item.ts';
import { put, remove } from '#shared/runtime/write.ts';
import type { AccessStore } from './access-store.ts';

/** That a candidate of a municipality is this citizen; known to nobody but the citizen's own list. */
export type CandidateLink = {
  readonly candidateId: string;
  readonly municipality: MunicipalityCode;
  readonly partnership?: PartnershipScope;
};
const linkItem = defineItem<CandidateLink>({
  name: 'candidate-link',
  partition: () => [],
  partitionParts: 0,
  sort: (link) => [link.candidateId],
});

/** One person's data seen once, in the scope where it happened. */
export type ViewingRow = {
  readonly candidateId: string;
  readonly at: string;
  readonly viewId: string;
  readonly personId: string;
  readonly role: Role | 'system';
  readonly action: string;
  readonly purpose: string;
};
const viewingItem = defineItem<ViewingRow>({
  name: 'viewing',
  partition: (viewing) => [viewing.candidateId],
  sort: (viewing) => [viewing.at, viewing.viewId],
});

/** A person in more than this many municipalities' care is a fault, not a citizen. */
const mostLinks = 100;

/** Which citizen a candidate was last said to be, by the version of the candidate that said it. */
export type CitizenOfCandidate = {
  readonly candidateId: string;
  readonly version: number;
  readonly citizen: CitizenScope;
};
const citizenItem = defineItem<CitizenOfCandidate>({
  name: 'candidate-citizen',
  partition: (said) => [said.candidateId],
});

/**
 * Links a candidate of the call's municipality to the citizen it is; an older word about it changes nothing. Gives the
 * citizen that the newest word names.
 */
export async function linkNewest(
  access: AccessStore,
  { scope, partnership }: Pick<Call, 'scope' | 'partnership'>,
  said: CitizenOfCandidate,
): Promise<CitizenScope> {
  const municipality = municipalityCode(scope);
  const table = access.open(municipality);
  await writeIfNewer(table, citizenItem, said);
  const { candidateId, citizen } = said;
  const newest = async (): Promise<CitizenScope> => ((await table.fresh(citizenItem, candidateId)) ?? said).citizen;
  const before = await newest();
  if (before !== citizen) return before;
  const link = { candidateId, municipality, ...(partnership && { partnership }) };
  await access.open(citizen).transact([put(linkItem, link)]);
  // A correction that came in between has looked for the link before it stood.
  const after = await newest();
  if (after !== citizen) await unlinkCandidate(access, citizen, candidateId);
  return after;
}

/** Takes a candidate out of the list of somebody who is not that person. */
export async function unlinkCandidate(access: AccessStore, citizen: CitizenScope, candidateId: string): Promise<void> {
  await access.open(citizen).transact([remove(linkItem, candidateId)]);
}

export async function linksOf(access: AccessStore, citizen: CitizenScope): Promise<readonly CandidateLink[]> {
  return (await access.open(citizen).list({ kind: linkItem, of: [], limit: mostLinks })).items;
}

/** Keeps viewings. Keeping the same twice is keeping it once. */
export async function keepViewings(access: AccessStore, scope: Scope, viewings: readonly ViewingRow[]): Promise<void> {
  await access.open(scope).putAll(viewingItem, viewings);
}

/** Where a list of viewings goes on: the place of the last one shown. */
export type ViewingPlace = { readonly at: string; readonly viewId: string };

/** The viewings of one candidate in one scope, newest first, after a place. */
export async function viewingsOf(
  access: AccessStore,
  scope: Scope,
  candidateId: string,
  page: { readonly limit: number; readonly after?: ViewingPlace },
): Promise<readonly ViewingRow[]> {
  const { limit, after } = page;
  const found = await access.open(scope).list({
    kind: viewingItem,
    of: [candidateId],
    descending: true,
    ...(after && { to: `${after.at}#${after.viewId}` }),
    limit: limit + 1,
  });
  return found.items.filter(({ at, viewId }) => !after || at !== after.at || viewId !== after.viewId).slice(0, limit);
}
