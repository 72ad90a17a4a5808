import { contactPersonsOf, untold, type EarlierChange } from '#services/visitation/domain/contact-persons.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { contactHistoryItem } from '#services/visitation/store/handover-items.ts';
import { candidateItem, historyItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { HistoryEntry } from '#shared/shapes/candidate-view.ts';
import type { ContactPersons } from '#shared/shapes/handover.ts';

/** More lines than anybody's timeline had before changes were told. */
const mostLines = 500;

/** Who a person's contact persons were, from when and why, and how many that makes. Logged. Refusal: candidate-not-found. */
export async function showContactPersons(
  call: Call,
  { table }: VisitationStore,
  candidateId: CandidateId,
): Promise<Result<ContactPersons, VisitationRefusal>> {
  const [candidate, history, lines] = await Promise.all([
    table.get(candidateItem, candidateId),
    table.get(contactHistoryItem, candidateId),
    table.list({ kind: historyItem, of: [candidateId], limit: mostLines }),
  ]);
  if (!candidate) return refuse('candidate-not-found');
  await recordViewing(call, table, [candidateId]);
  const changes = history?.changes ?? [];
  return ok(contactPersonsOf(changes, candidate, untold(lines.items.flatMap(changeIn), changes)));
}

function changeIn({ entry }: { readonly entry: HistoryEntry }): EarlierChange[] {
  return entry.kind === 'owner-changed' && entry.ownerId ? [{ ownerId: entry.ownerId, on: entry.on }] : [];
}
