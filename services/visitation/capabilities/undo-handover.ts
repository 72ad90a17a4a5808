import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { candidateWithFile } from '#services/visitation/store/candidate-at-version.ts';
import { giveOwner } from '#services/visitation/store/give-owner.ts';
import { handoverItem, type HandoverRecord } from '#services/visitation/store/handover-items.ts';
import { ownerOfOpen } from '#services/visitation/store/owned-cases.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import { mostCasesAtOnce, type HandoverUndone } from '#shared/shapes/handover.ts';

/**
 * Takes a handover back on the day it was done, ten cases a step: whoever had them has them again, and the change counts for nothing. A case
 * that went on to somebody else since, or has ended, stays as it is. Refusals: handover-not-found, stale-version, handover-over.
 */
export async function undoHandover(
  call: Call,
  visitation: VisitationStore,
  handoverId: Id<'handover'>,
  version: number,
): Promise<Result<HandoverUndone, VisitationRefusal>> {
  const handover = await visitation.table.fresh(handoverItem, handoverId);
  if (!handover) return refuse('handover-not-found');
  if (handover.version !== version) return refuse('stale-version');
  if (handover.state !== 'done' || dateOf(handover.at) !== dateOf(call.now)) return refuse('handover-over');
  const now = handover.candidateIds.slice(0, mostCasesAtOnce);
  const found = await Promise.all(now.map((candidateId) => candidateWithFile(visitation, candidateId)));
  const theirs = found.flatMap((known) => (known && ownerOfOpen(known.candidate) === handover.toId ? [known] : []));
  const given = await Promise.all(
    theirs.map((known) => giveOwner(call, visitation, known, handover.fromId, { because: 'undone' })),
  );
  const left = handover.candidateIds.slice(mostCasesAtOnce);
  const after = asNextVersion<HandoverRecord>({
    ...{ ...handover, candidateIds: left, state: left.length === 0 ? 'undone' : 'done' },
  });
  return commit(call, visitation.table, {
    writes: [replace(handoverItem, handover, after, ['done']), ...given.flatMap(({ writes }) => writes)],
    events: given.flatMap(({ events }) => events),
    about: [...theirs.map(({ candidate }) => candidate.candidateId)],
    answer: { handoverId, version: after.version, takenBack: given.length, left: left.length },
  });
}
