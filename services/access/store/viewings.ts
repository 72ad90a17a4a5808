import type { Role } from '#shared/access/roles.ts';
import type { CitizenScope, MunicipalityCode, PartnershipScope, Scope } from '#shared/kernel/scope.ts';
import { defineItem } from '#shared/runtime/item.ts';
import { put } from '#shared/runtime/write.ts';
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

export async function linkCandidate(access: AccessStore, citizen: CitizenScope, link: CandidateLink): Promise<void> {
  await access.open(citizen).transact([put(linkItem, link)]);
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
