import { contactPersonsOf } from '#services/visitation/domain/contact-persons.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { contactHistoryItem } from '#services/visitation/store/handover-items.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { ContactPersons } from '#shared/shapes/handover.ts';

/** Who a person's contact persons were, from when and why, and how many that makes. Logged. Refusal: candidate-not-found. */
export async function showContactPersons(
  call: Call,
  { table }: VisitationStore,
  candidateId: CandidateId,
): Promise<Result<ContactPersons, VisitationRefusal>> {
  const [candidate, history] = await Promise.all([
    table.get(candidateItem, candidateId),
    table.get(contactHistoryItem, candidateId),
  ]);
  if (!candidate) return refuse('candidate-not-found');
  await recordViewing(call, table, [candidateId]);
  return ok(contactPersonsOf(history?.changes ?? [], candidate));
}
