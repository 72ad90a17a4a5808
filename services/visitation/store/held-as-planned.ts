import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { heldConversation } from '#services/visitation/domain/planned-conversation.ts';
import type { CandidateId, ConversationId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { DomainEvent } from '#shared/runtime/commit.ts';
import type { Write } from '#shared/runtime/write.ts';
import { conversationWrites } from './conversation-change.ts';
import { conversationTold } from './conversation-items.ts';
import { findConversation } from './find-conversation.ts';
import type { VisitationStore } from './visitation-store.ts';

/** What was written down, and which planned conversation it was; none where it had not been planned. */
export type WrittenDown = {
  readonly candidateId: CandidateId;
  readonly conversationId?: ConversationId | undefined;
  readonly heldOn: CivilDate;
};

/**
 * What is saved of the planned conversation when what was said in it is written down: it is held. Nothing where it had not
 * been planned. Refusals: conversation-not-found, conversation-is-over.
 */
export async function heldAsPlanned(
  call: Call,
  visitation: VisitationStore,
  { candidateId, conversationId, heldOn }: WrittenDown,
): Promise<Result<{ readonly writes: readonly Write[]; readonly events: readonly DomainEvent[] }, VisitationRefusal>> {
  if (!conversationId) return ok({ writes: [], events: [] });
  const before = await findConversation(visitation, { candidateId, conversationId });
  if (!before.ok) return before;
  const held = heldConversation(before.value, { version: before.value.version, heldOn }, call.now);
  if (!held.ok) return held;
  const becoming = { change: 'held', action: 'hold-conversation', before: before.value, after: held.value } as const;
  return ok({
    writes: conversationWrites(call, becoming),
    events: conversationTold('held', before.value, held.value),
  });
}
