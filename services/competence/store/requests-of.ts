import type { TailoredRequest } from '#services/competence/domain/tailored-request.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import type { Table } from '#shared/runtime/table.ts';
import { placedItem, tailoredRequestItem } from './tailored-items.ts';

/** Somebody is placed a handful of times in an effort, and few courses are described from each placement. */
const placementsRead = 50;
const requestsRead = 50;

/** A person's tailored requests, the latest first, whatever became of them. `table` is the municipality's. */
export async function requestsOf(table: Table, candidateId: CandidateId): Promise<readonly TailoredRequest[]> {
  const placed = await table.list({ kind: placedItem, index: 'placed-of', of: [candidateId], limit: placementsRead });
  const lists = await Promise.all(
    placed.items.map(({ placementId }) =>
      table.list({
        ...{ kind: tailoredRequestItem, index: 'tailored-of-placement' as const },
        ...{ of: [placementId], limit: requestsRead, descending: true },
      }),
    ),
  );
  return lists.flatMap(({ items }) => items).toSorted((one, other) => other.describedOn.localeCompare(one.describedOn));
}
