import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { protectedMark } from '#services/visitation/domain/protected-address.ts';
import { fullName } from '#shared/kernel/names.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { NamesFound, NamesWanted } from '#shared/shapes/candidate-view.ts';

/**
 * The names of up to 100 people, for a page that joins them to what another service shows. An id that is not ours is
 * left out; one log entry names everybody shown.
 */
export async function nameCandidates(
  call: Call,
  visitation: VisitationStore,
  wanted: NamesWanted,
): Promise<Result<NamesFound, VisitationRefusal>> {
  const found = await Promise.all(wanted.ids.map((id) => visitation.table.get(candidateItem, id)));
  const items = found.flatMap((candidate) =>
    candidate ? [{ candidateId: candidate.candidateId, name: fullName(candidate), ...protectedMark(candidate) }] : [],
  );
  await recordViewing(
    call,
    visitation.table,
    items.map((item) => item.candidateId),
  );
  return ok({ items });
}
