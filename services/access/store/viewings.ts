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
import { defineItem, type ItemKind } from '#shared/runtime/item.ts';
import type { Table } from '#shared/runtime/table.ts';
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

/** A citizen seen where they are nobody's candidate: kept with the citizen, with where it was. */
export type CitizenViewing = Omit<ViewingRow, 'candidateId'> & { readonly seenIn: MunicipalityCode };
const citizenViewingItem = defineItem<CitizenViewing>({
  name: 'citizen-viewing',
  partition: () => [],
  partitionParts: 0,
  sort: (viewing) => [viewing.at, viewing.viewId],
});

/** Keeps that a citizen was seen. Keeping the same twice is keeping it once. */
export async function keepCitizenViewing(
  access: AccessStore,
  citizen: CitizenScope,
  seenIn: MunicipalityCode,
  seen: Omit<CitizenViewing, 'seenIn'>,
): Promise<void> {
  await access.open(citizen).put(citizenViewingItem, { ...seen, seenIn });
}

/** Where a list of viewings goes on: the place of the last one shown. */
export type ViewingPlace = { readonly at: string; readonly viewId: string };

type PageOfViewings = { readonly limit: number; readonly after?: ViewingPlace };

/** The viewings of one candidate in one scope, newest first, after a place. */
export function viewingsOf(
  access: AccessStore,
  scope: Scope,
  candidateId: string,
  page: PageOfViewings,
): Promise<readonly ViewingRow[]> {
  return newestAfter(access.open(scope), { kind: viewingItem, of: [candidateId] }, page);
}

/** The viewings of a citizen where they are nobody's candidate, newest first, after a place. */
export function citizenViewingsOf(
  access: AccessStore,
  citizen: CitizenScope,
  page: PageOfViewings,
): Promise<readonly CitizenViewing[]> {
  return newestAfter(access.open(citizen), { kind: citizenViewingItem, of: [] }, page);
}

async function newestAfter<Row extends ViewingPlace>(
  table: Table,
  query: { readonly kind: ItemKind<Row>; readonly of: readonly string[] },
  { limit, after }: PageOfViewings,
): Promise<readonly Row[]> {
  const found = await table.list({
    ...query,
    descending: true,
    ...(after && { to: `${after.at}#${after.viewId}` }),
    limit: limit + 1,
  });
  return found.items.filter(({ at, viewId }) => !after || at !== after.at || viewId !== after.viewId).slice(0, limit);
}
