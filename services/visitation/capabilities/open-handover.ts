import { handoverFor } from '#services/visitation/domain/shown-to-role.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { handoverItem } from '#services/visitation/store/handover-items.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { HandoverOpened } from '#shared/shapes/handover.ts';
import { handoverView } from './list-handovers.ts';
import { workItem } from './list-work.ts';

const mostShown = 100;

/** A handover with those it is about, up to a hundred of them; one log entry names them. Refusal: handover-not-found. */
export async function openHandover(
  call: Call,
  { table }: VisitationStore,
  handoverId: Id<'handover'>,
): Promise<Result<HandoverOpened, VisitationRefusal>> {
  const handover = await table.get(handoverItem, handoverId);
  if (!handover) return refuse('handover-not-found');
  const ids = handover.candidateIds.slice(0, mostShown);
  const found = await Promise.all(ids.map((candidateId) => table.get(candidateItem, candidateId)));
  const people = found.flatMap((person) => (person ? [person] : []));
  await recordViewing(
    call,
    table,
    people.map(({ candidateId }) => candidateId),
  );
  return ok({ ...handoverFor(call.caller, handoverView(handover, call.now)), people: people.map(workItem) });
}
