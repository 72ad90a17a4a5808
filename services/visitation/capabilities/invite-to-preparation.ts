import { waysThatReachNobody } from '#services/visitation/domain/invite-ways.ts';
import { invitationTable, type PreparationInvited } from '#services/visitation/domain/preparation-invitation.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { historyLine } from '#services/visitation/store/history-line.ts';
import { openForTogether } from '#services/visitation/store/open-for-together.ts';
import { preparationInvitationItem } from '#services/visitation/store/preparation-invitation-items.ts';
import { receivedPreparationItem } from '#services/visitation/store/preparation-items.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import { insert, replace } from '#shared/runtime/write.ts';
import type { PreparationInvitation, PreparationInvite } from '#shared/shapes/preparation-invitation.ts';

/**
 * Sends a person a message with a link of their own to the preparation. Refusals: candidate-not-found,
 * first-conversation-held, preparation-received, fields-not-accepted (a way that reaches nobody).
 */
export async function inviteToPreparation(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  { way }: PreparationInvite,
): Promise<Result<PreparationInvitation, VisitationRefusal>> {
  const { table } = visitation;
  const opened = await openForTogether(table, candidateId);
  if (!opened.ok) return opened;
  const candidate = await table.fresh(candidateItem, candidateId);
  const [fault] = waysThatReachNobody([way], candidate ?? {});
  if (fault) return refuse('fields-not-accepted', { errors: [{ ...fault, pointer: '/way' }] });
  if (await table.fresh(receivedPreparationItem, candidateId)) return refuse('preparation-received');
  const before = await table.fresh(preparationInvitationItem, candidateId);
  const version = (before?.version ?? 0) + 1;
  const answer = { version, state: 'sent', way, sentAt: call.now } as const;
  const after: PreparationInvited = { ...answer, candidateId, sentById: call.caller.personId };
  const facts = { candidateId, way, byId: call.caller.personId };
  return commit(call, table, {
    writes: [
      before
        ? replace(preparationInvitationItem, before, after, priorStates(invitationTable, 'invite'))
        : insert(preparationInvitationItem, after),
      historyLine(call, candidateId, { kind: 'preparation-invited' }),
      opened.value.stillOpen,
    ],
    events: [domainEvent('PreparationInvited', { id: candidateId, version }, facts)],
    about: [candidateId],
    answer,
  });
}
