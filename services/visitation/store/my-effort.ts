import type { Candidate } from '#services/visitation/domain/candidate.ts';
import type { MunicipalityCode } from '#shared/kernel/scope.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { MyEffort } from '#shared/shapes/my-effort.ts';

/** In the citizen's scope: how the effort stands, drawn from one version of the candidate. */
export type MyEffortRow = MyEffort & { readonly version: number };
export const myEffortItem = defineItem<MyEffortRow>({
  name: 'my-effort',
  partition: () => [],
  partitionParts: 0,
  sort: (effort) => [effort.candidateId],
});

/** What the person reads of a candidate. */
export function myEffortOf(candidate: Candidate, municipality: MunicipalityCode): MyEffortRow {
  const { candidateId, version, state, ownerId, next } = candidate;
  return { candidateId, municipality, version, state, ownerId, ...(next && { next }) };
}
