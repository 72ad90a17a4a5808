import type { EvidenceOfPlacement } from '#services/matching/domain/evidence-document.ts';
import { asEvidence } from '#services/matching/domain/work-observation.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import type { Table } from '#shared/runtime/table.ts';
import { daysOf, placementPausesItem } from './hours-items.ts';
import { placementItem } from './people-items.ts';
import { observationsOf } from './work-observation-items.ts';

/** More placements than anybody has. */
const most = 50;

/** All that a description of somebody's work may be made of. */
export async function evidenceOf(table: Table, candidateId: CandidateId): Promise<EvidenceOfPlacement[]> {
  const { items } = await table.list({ kind: placementItem, index: 'placements-of', of: [candidateId], limit: most });
  return Promise.all(
    items
      .filter(({ state }) => state !== 'withdrawn')
      .map(async (placement) => {
        const { placementId } = placement;
        const [days, kept, observations] = await Promise.all([
          daysOf(table, placementId),
          table.fresh(placementPausesItem, placementId),
          observationsOf(table, placementId),
        ]);
        return {
          ...{ placement, days, pauses: kept?.pauses ?? [] },
          observations: observations.flatMap((each) => asEvidence(each) ?? []),
        };
      }),
  );
}
