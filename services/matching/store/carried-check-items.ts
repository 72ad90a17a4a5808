import type { CarryConsent } from '#services/matching/domain/carried-check.ts';
import type { CandidateId, PersonId, PlacementId } from '#shared/kernel/ids.ts';
import type { MunicipalityCode, PartnershipScope } from '#shared/kernel/scope.ts';
import { carry } from '#shared/runtime/carry.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { Holding } from './carry.ts';

/** In the municipality: what the person said of being asked by the municipality they move to. */
export const carryConsentItem = defineItem<CarryConsent>({
  name: 'carry-consent',
  partition: (consent) => [consent.candidateId],
});

/** In the municipality that asks for another: whose checks it took over. */
export const carriedCheckItem = defineItem<{ readonly candidateId: CandidateId; readonly placementId: PlacementId }>({
  name: 'carried-check',
  partition: (row) => [row.candidateId],
  sort: (row) => [row.placementId],
});

/** In the citizen's scope: where they are or were somebody's candidate. Nothing of why. */
export type Candidacy = {
  readonly candidateId: CandidateId;
  readonly municipality: MunicipalityCode;
  readonly partnership: PartnershipScope;
  readonly ownerId: PersonId;
  readonly version: number;
};
export const candidacyItem = defineItem<Candidacy>({
  name: 'candidacy',
  partition: () => [],
  partitionParts: 0,
  sort: (row) => [row.candidateId],
});

/** More municipalities than anybody lives in. */
const most = 50;

/** Where a citizen is known besides in one municipality, within the same partnership. */
export async function elsewhere(
  own: Pick<Table, 'list'>,
  { municipality, partnership }: { readonly municipality: string; readonly partnership: string },
): Promise<Candidacy[]> {
  const { items } = await own.list({ kind: candidacyItem, of: [], limit: most, fresh: true });
  return items.filter((one) => one.municipality !== municipality && one.partnership === partnership);
}

/** Where somebody is known follows them to the citizen they are. */
export const heldCandidacies: Holding = {
  kinds: [candidacyItem],
  follow: async (move) => {
    const { items } = await move.from.table.list({ kind: candidacyItem, of: [], limit: most, fresh: true });
    for (const row of items.filter(({ candidateId }) => candidateId === move.candidateId))
      await carry(move, candidacyItem, row);
  },
};
