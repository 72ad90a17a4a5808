import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { nearestOpen } from '#services/visitation/domain/conversation-step.ts';
import { heldConversation } from '#services/visitation/domain/planned-conversation.ts';
import type { CandidateId, ConversationId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf, type CivilDate } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { DomainEvent } from '#shared/runtime/commit.ts';
import type { Write } from '#shared/runtime/write.ts';
import { conversationWrites } from './conversation-change.ts';
import { conversationTold } from './conversation-items.ts';
import { conversationsWith, findConversation } from './find-conversation.ts';
import type { VisitationStore } from './visitation-store.ts';

/** What was written down, and which planned conversation it was; none where it had not been planned. */
export type WrittenDown = {
  readonly candidateId: CandidateId;
  readonly conversationId?: ConversationId | undefined;
  readonly heldOn: CivilDate;
};

type Held = {
  /** The planned conversation it was. */
  readonly conversationId?: ConversationId;
  readonly writes: readonly Write[];
  readonly events: readonly DomainEvent[];
};

/**
 * What is saved of the planned conversation when what was said in it is written down: it is held. Where none is named, it is
 * the first conversation that is still planned, or the one planned for that day; nothing where there is none. Refusals: conversation-not-found, conversation-is-over.
 */
export async function heldAsPlanned(
  call: Call,
  visitation: VisitationStore,
  { candidateId, conversationId, heldOn }: WrittenDown,
): Promise<Result<Held, VisitationRefusal>> {
  const meant = conversationId ?? (await plannedFor(visitation, candidateId, heldOn));
  if (!meant) return ok({ writes: [], events: [] });
  const before = await findConversation(visitation, { candidateId, conversationId: meant });
  if (!before.ok) return before;
  const held = heldConversation(before.value, { version: before.value.version, heldOn }, call.now);
  if (!held.ok) return held;
  const becoming = { change: 'held', action: 'hold-conversation', before: before.value, after: held.value } as const;
  return ok({
    conversationId: meant,
    writes: conversationWrites(call, becoming),
    events: conversationTold('held', before.value, held.value),
  });
}

async function plannedFor(
  visitation: VisitationStore,
  candidateId: CandidateId,
  heldOn: CivilDate,
): Promise<ConversationId | undefined> {
  const all = await conversationsWith(visitation, candidateId);
  return nearestOpen(all.filter(({ kind, startsAt }) => kind === 'first' || dateOf(startsAt) === heldOn))
    ?.conversationId;
}
