import { invitationTable, type PreparationInvited } from '#services/visitation/domain/preparation-invitation.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { historyLine } from '#services/visitation/store/history-line.ts';
import { preparationInvitationItem } from '#services/visitation/store/preparation-invitation-items.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { PreparationInvitation } from '#shared/shapes/preparation-invitation.ts';

/**
 * Takes back the links to a person's preparation, as where one went to the wrong telephone: they open nothing any more.
 * What was answered stays the person's. Refusals: candidate-not-found, no-link-out.
 */
export async function withdrawPreparationInvitation(
  call: Call,
  { table }: VisitationStore,
  candidateId: CandidateId,
): Promise<Result<PreparationInvitation, VisitationRefusal>> {
  if (!(await table.fresh(candidateItem, candidateId))) return refuse('candidate-not-found');
  const before = await table.fresh(preparationInvitationItem, candidateId);
  if (before?.state !== 'sent') return refuse('no-link-out');
  const after = asNextVersion<PreparationInvited>({ ...before, state: 'withdrawn' });
  const { version, state, way, sentAt } = after;
  const facts = { candidateId, byId: call.caller.personId };
  return commit(call, table, {
    writes: [
      replace(preparationInvitationItem, before, after, priorStates(invitationTable, 'withdraw')),
      historyLine(call, candidateId, { kind: 'preparation-invitation-withdrawn' }),
    ],
    events: [domainEvent('PreparationInvitationWithdrawn', { id: candidateId, version }, facts)],
    about: [candidateId],
    answer: { version, state, way, sentAt },
  });
}
