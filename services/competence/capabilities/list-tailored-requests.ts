import { isAskedFor, requestLine } from '#services/competence/domain/tailored-lines.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { requestsOf } from '#services/competence/store/requests-of.ts';
import { tailoredRequestItem } from '#services/competence/store/tailored-items.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import { pagedList, type PageOf } from '#shared/runtime/paged-list.ts';
import type { TailoredRequestLine, TailoredRequestsQuery } from '#shared/shapes/tailored-request.ts';

/**
 * The municipality's requests, the latest first: those of a phase, by key; theme, state and whose turn it is are looked
 * for in each page. With a placement, those that were described from it; with a person, all of theirs. Refusal:
 * cursor-not-valid.
 */
export function listTailoredRequests(
  call: Call,
  competence: CompetenceStore,
  { phase = 'waiting', placementId, candidateId, ...ask }: TailoredRequestsQuery,
): Promise<Result<PageOf<TailoredRequestLine>, CompetenceRefusal>> {
  if (candidateId) return ofPerson(call, competence, candidateId);
  const list = placementId
    ? ({ kind: tailoredRequestItem, index: 'tailored-of-placement', of: [placementId], descending: true } as const)
    : ({ kind: tailoredRequestItem, index: 'tailored-requests', of: [phase], descending: true } as const);
  return pagedList(call, competence, ask, list, (request) => {
    const line = requestLine(request);
    return isAskedFor(line, ask) ? line : undefined;
  });
}

/** Nobody has so many that a page would end. */
async function ofPerson(
  call: Call,
  { table }: CompetenceStore,
  candidateId: CandidateId,
): Promise<Result<PageOf<TailoredRequestLine>, CompetenceRefusal>> {
  const requests = await requestsOf(table, candidateId);
  if (requests.length > 0) await recordViewing(call, table, [candidateId]);
  return ok({ items: requests.map(requestLine), cursor: null });
}
