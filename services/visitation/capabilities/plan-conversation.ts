import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import type { Candidate } from '#services/visitation/domain/candidate.ts';
import { planConversation as planned } from '#services/visitation/domain/planned-conversation.ts';
import { conversationChange } from '#services/visitation/store/conversation-change.ts';
import { memberFaults, yesToMembers } from '#services/visitation/store/network-meeting.ts';
import { staffOf } from '#services/visitation/store/find-conversation.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { waysThatReachNobody } from '#services/visitation/domain/invite-ways.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type FieldError, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { unknownStaff } from '#shared/runtime/known-staff.ts';
import type { ConversationChanged, ConversationPlan } from '#shared/shapes/planned-conversation.ts';

/**
 * Plans a conversation with a person: who holds it, when, how and where. The person is invited in the ways that are chosen.
 * Refusals: candidate-not-found, candidate-closed, first-conversation-comes-first, fields-not-accepted (a time that has
 * passed or at which nobody is there, no place to come to, somebody who does not work here or is not on the team, a way that
 * reaches nobody), network-meeting-needs-a-yes.
 */
export async function planConversation(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  plan: ConversationPlan,
): Promise<Result<ConversationChanged, VisitationRefusal>> {
  const candidate = await visitation.table.fresh(candidateItem, candidateId);
  if (!candidate) return refuse('candidate-not-found');
  if (candidate.state === 'closed') return refuse('candidate-closed');
  if (candidate.state === 'referred' && plan.kind !== 'first') return refuse('first-conversation-comes-first');
  const holderId = plan.holderId ?? call.caller.personId;
  const facts = { conversationId: call.newId('conversation'), candidateId, holderId };
  const after = planned(plan, facts, call.now);
  const errors = [
    ...(after.ok ? [] : (after.refusal.errors ?? [])),
    ...kindFaults(candidate, plan),
    ...waysThatReachNobody(plan.ways, candidate),
    ...(await memberFaults(visitation.table, candidateId, plan)),
    ...(await unknownStaff(call, visitation.table, { '/holderId': plan.holderId, ...staffOf(plan.staffIds) })),
  ];
  if (!after.ok || errors.length > 0) return refuse('fields-not-accepted', { errors });
  const yes = await yesToMembers(visitation.table, candidateId, plan.memberIds ?? [], call.now);
  if (!yes.ok) return yes;
  const line = { kind: 'conversation-planned', ownerId: holderId } as const;
  const change = await conversationChange(call, visitation, { change: 'planned', after: after.value, line });
  return commit(call, visitation.table, { ...change, writes: [...change.writes, ...yes.value] });
}

function kindFaults({ state }: Candidate, { kind }: ConversationPlan): FieldError[] {
  return state === 'in-effort' && kind === 'first' ? [{ pointer: '/kind', code: 'first-conversation-held' }] : [];
}
