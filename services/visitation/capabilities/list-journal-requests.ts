import { protectedMark } from '#services/visitation/domain/protected-address.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { journalRequestItem } from '#services/visitation/store/journal-request-items.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { fullName } from '#shared/kernel/names.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import { readPage } from '#shared/runtime/paged-list.ts';
import type { PageQuery } from '#shared/shapes/fields.ts';
import type { JournalRequestPage } from '#shared/shapes/journal-request.ts';

/**
 * Who asked for everything that is written about them and waits for it, the nearest last day first: the caller's own people, and
 * everybody's for the team leader. Refusal: cursor-not-valid.
 */
export async function listJournalRequests(
  call: Call,
  visitation: VisitationStore,
  ask: PageQuery,
): Promise<Result<JournalRequestPage, VisitationRefusal>> {
  const page = await readPage(visitation, ask, { kind: journalRequestItem, index: 'journal-requests', of: [] });
  if (!page.ok) return page;
  const known = await Promise.all(
    page.value.items.map(async ({ candidateId, askedAt, dueOn }) => {
      const candidate = await visitation.table.get(candidateItem, candidateId);
      return candidate ? [{ candidate, askedAt, dueOn }] : [];
    }),
  );
  const { role, personId } = call.caller;
  const shown = known.flat().filter(({ candidate }) => role === 'team-leader' || candidate.ownerId === personId);
  const items = shown.map(({ candidate, ...asked }) => ({
    ...{ candidateId: candidate.candidateId, name: fullName(candidate), ownerId: candidate.ownerId },
    ...protectedMark(candidate),
    ...asked,
  }));
  await recordViewing(
    call,
    visitation.table,
    items.map(({ candidateId }) => candidateId),
  );
  return ok({ items, cursor: page.value.cursor });
}
