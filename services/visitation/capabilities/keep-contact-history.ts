import { withChange } from '#services/visitation/domain/contact-persons.ts';
import { contactHistoryItem } from '#services/visitation/store/handover-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { civilDate } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { insert, replace } from '#shared/runtime/write.ts';

/** Keeps that a person got another contact person. Told again it changes nothing, and any order ends the same; a lost race is told again. */
export async function keepContactHistory(
  { table }: VisitationStore,
  { version, facts }: EventOf<'ContactPersonChanged'>,
): Promise<void> {
  const candidateId = toldId('candidate', facts.candidateId);
  const before = await table.fresh(contactHistoryItem, candidateId);
  const { ownerId, formerOwnerId, changedOn, because } = facts;
  const change = {
    version,
    ownerId,
    formerOwnerId,
    changedOn: civilDate(changedOn),
    ...(because && { because }),
  };
  const changes = withChange(before?.changes ?? [], change);
  if (changes === before?.changes) return;
  const write = before
    ? replace(contactHistoryItem, before, asNextVersion({ ...before, changes }))
    : insert(contactHistoryItem, { candidateId, version: 1, changes });
  await table.transact([write]);
}
