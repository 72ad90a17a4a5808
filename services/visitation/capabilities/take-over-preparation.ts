import { emptyPreparation, takenOver } from '#services/visitation/domain/preparation.ts';
import { writeToCitizen } from '#services/visitation/store/held-by-citizen.ts';
import { endPreparationLinks } from '#services/visitation/store/personal-link.ts';
import { preparationTold } from '#services/visitation/store/preparation-events.ts';
import { preparationWrites, readPreparation } from '#services/visitation/store/preparation-items.ts';
import { readTogether, togetherItem, togetherRow, type Together } from '#services/visitation/store/together-items.ts';
import type { OpenVisitation, VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import type { Call } from '#shared/runtime/call.ts';
import { removeUnchanged } from '#shared/runtime/conditions.ts';
import { saveCaused } from '#shared/runtime/consume.ts';

/**
 * The person gets what was filled in together, merged with what they said themself: of two answers to a question the later
 * counts. It is sent with that, and the copy in the municipality goes. Repeats without harm.
 */
export async function takeOverPreparation(
  call: Call,
  open: OpenVisitation,
  event: EventOf<'PreparationDelivered'>,
): Promise<void> {
  const candidateId = toldId('candidate', event.facts.candidateId);
  const municipality = open(call);
  const together = await readTogether(municipality, candidateId);
  if (together?.state !== 'handed-over') return;
  await writeToCitizen(call, open, candidateId, (own, ownCall) => takeOver(ownCall, own, call.scope, together));
  const row = togetherRow(await municipality.keys(), together);
  await municipality.table.transact([removeUnchanged(togetherItem, row)]);
}

async function takeOver(call: Call, own: VisitationStore, municipality: string, together: Together): Promise<void> {
  const before = await readPreparation(own, together.candidateId);
  const standing = before ?? { ...emptyPreparation({ ...together, municipality }, call.now), set: together.set };
  const after = takenOver(standing, together.answers, call.now);
  if (after === standing) return;
  const told = before?.state === 'submitted' ? 'PreparationChanged' : 'PreparationSubmitted';
  await saveCaused(call, own.table, {
    writes: preparationWrites(await own.keys(), before, after, 'hand-over'),
    events: [preparationTold(told, after)],
  });
  await endPreparationLinks(own.table, together.candidateId);
}
