import {
  answersFor,
  readPreparation,
  receivedPreparationItem,
  receivedSupportItem,
  sealAnswers,
} from '#services/visitation/store/preparation-items.ts';
import { candidateItem, historyItem, type OpenVisitation } from '#services/visitation/store/visitation-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { dateOf, instant } from '#shared/kernel/time.ts';
import { asOwner } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { writeIfNewer } from '#shared/runtime/conditions.ts';

/**
 * The municipality gets its read copy of a preparation that was sent or changed, as it lies with the person now; what makes
 * it hard goes to an item of its own. The newer wins, in any order and however often it is told.
 */
export async function takeInPreparation(
  call: Call,
  open: OpenVisitation,
  event: EventOf<'PreparationSubmitted' | 'PreparationChanged'>,
): Promise<void> {
  const candidateId = toldId('candidate', event.facts.candidateId);
  const receiver = open(asOwner(call, event.facts.municipality));
  const [preparation, candidate] = await Promise.all([
    readPreparation(open(call), candidateId),
    receiver.table.fresh(candidateItem, candidateId),
  ]);
  // It went with a person who turned out to be another citizen, and is told from there.
  if (!preparation?.submittedAt || !candidate) return;
  const { version, set, submittedAt } = preparation;
  const keys = await receiver.keys();
  const sealed = (use: 'own' | 'support'): string => sealAnswers(keys, candidateId, use, answersFor(use, preparation));
  await writeIfNewer(receiver.table, receivedSupportItem, { candidateId, version, sealed: sealed('support') });
  await writeIfNewer(receiver.table, receivedPreparationItem, {
    ...{ candidateId, version, set, submittedAt, receivedAt: call.now },
    sealed: sealed('own'),
  });
  if (event.type === 'PreparationSubmitted') {
    const at = instant(event.at);
    const entry = { kind: 'preparation-received', at, on: dateOf(at) } as const;
    await receiver.table.put(historyItem, { candidateId, eventId: event.id, entry });
  }
}
