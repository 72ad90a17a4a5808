import type { PlannedConversation } from '#services/visitation/domain/planned-conversation.ts';
import type { CandidateId, ConversationId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { NamedStaff } from '#shared/runtime/known-staff.ts';
import { plannedConversationItem } from './conversation-items.ts';
import type { VisitationStore } from './visitation-store.ts';

/** Which conversation, with whom: as a path names it. */
export type ConversationPlace = { readonly candidateId: CandidateId; readonly conversationId: ConversationId };

/** A conversation as it stands now. Refusal: conversation-not-found. */
export async function findConversation(
  { table }: Pick<VisitationStore, 'table'>,
  { candidateId, conversationId }: ConversationPlace,
): Promise<Result<PlannedConversation, 'conversation-not-found'>> {
  const found = await table.fresh(plannedConversationItem, candidateId, conversationId);
  return found ? ok(found) : refuse('conversation-not-found');
}

/** More than anybody has still to be held; the rest is settled long ago. */
const most = 200;

/** Every conversation with a person, in no order. */
export async function conversationsWith(
  { table }: Pick<VisitationStore, 'table'>,
  candidateId: CandidateId,
): Promise<readonly PlannedConversation[]> {
  return (await table.list({ kind: plannedConversationItem, of: [candidateId], limit: most, fresh: true })).items;
}

/** Those of the staff that a plan names, by the pointer of each; one who is there already needs no asking. */
export function staffOf(staffIds: readonly string[], before: readonly string[] = []): NamedStaff {
  return Object.fromEntries(
    staffIds.flatMap((personId, place) => (before.includes(personId) ? [] : [[`/staffIds/${place}`, personId]])),
  );
}
