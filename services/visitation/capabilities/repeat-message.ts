import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { hasDied } from '#services/visitation/domain/candidate.ts';
import { isAhead } from '#services/visitation/domain/last-invitation.ts';
import {
  candidateItem,
  lastInvitationItem,
  type VisitationStore,
} from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import type { MessageRepeat, MessageRepeated } from '#shared/shapes/candidate-changes.ts';
import { historyLine } from '#services/visitation/store/history-line.ts';

/**
 * Sends the last message to a person again, to the e-mail that is known now. Refusals: candidate-not-found, stale-version,
 * no-email-known (somebody must ring), no-message-ahead (nothing was sent, or the meeting is over).
 */
export async function repeatMessage(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  { version }: MessageRepeat,
): Promise<Result<MessageRepeated, VisitationRefusal>> {
  const candidate = await visitation.table.fresh(candidateItem, candidateId);
  if (!candidate) return refuse('candidate-not-found');
  if (candidate.version !== version) return refuse('stale-version');
  if (!candidate.email) return refuse('no-email-known');
  const invitation = await visitation.table.fresh(lastInvitationItem, candidateId);
  if (!invitation || !isAhead(invitation, call.now) || hasDied(candidate)) return refuse('no-message-ahead');
  const { meetingId } = invitation;
  return commit(call, visitation.table, {
    writes: [historyLine(call, candidateId, { kind: 'message-repeated', meetingId })],
    events: [domainEvent('CandidateMessageRepeated', { id: candidateId, version: candidate.version }, { candidateId })],
    about: [candidateId],
    answer: { candidateId, meetingId },
  });
}
