import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { waysThatReachNobody } from '#services/visitation/domain/invite-ways.ts';
import { moveConversation as moved } from '#services/visitation/domain/planned-conversation.ts';
import { conversationChange } from '#services/visitation/store/conversation-change.ts';
import { findConversation, staffOf, type ConversationPlace } from '#services/visitation/store/find-conversation.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { unknownStaff } from '#shared/runtime/known-staff.ts';
import type { ConversationChanged, ConversationMove } from '#shared/shapes/planned-conversation.ts';

/**
 * Gives a conversation that is still to be held another time, place, form or holder; the person is told, and a wish for another time
 * is met by another time. Refusals: conversation-not-found, conversation-is-over, stale-version, fields-not-accepted.
 */
export async function moveConversation(
  call: Call,
  visitation: VisitationStore,
  place: ConversationPlace,
  move: ConversationMove,
): Promise<Result<ConversationChanged, VisitationRefusal>> {
  const found = await findConversation(visitation, place);
  if (!found.ok) return found;
  const before = found.value;
  const after = moved(before, move, call.now);
  if (!after.ok && after.refusal.code !== 'fields-not-accepted') return after;
  const candidate = await visitation.table.fresh(candidateItem, place.candidateId);
  const errors = [
    ...(after.ok ? [] : (after.refusal.errors ?? [])),
    ...waysThatReachNobody(move.ways, candidate ?? {}),
    ...(await unknownStaff(call, visitation.table, {
      ...(move.holderId !== before.holderId && { '/holderId': move.holderId }),
      ...staffOf(move.staffIds, before.staffIds),
    })),
  ];
  if (!after.ok || errors.length > 0) return refuse('fields-not-accepted', { errors });
  const line = { kind: 'conversation-moved' } as const;
  const becoming = { change: 'moved', action: 'move-conversation', before, after: after.value, line } as const;
  return commit(call, visitation.table, await conversationChange(call, visitation, becoming));
}
