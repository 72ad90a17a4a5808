import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { historyLine } from '#services/visitation/store/history-line.ts';
import { openForTogether } from '#services/visitation/store/open-for-together.ts';
import {
  readTogether,
  togetherItem,
  togetherRow,
  togetherTable,
  type Together,
} from '#services/visitation/store/together-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { TogetherHandOver, TogetherSaved } from '#shared/shapes/preparation.ts';

/**
 * What was filled in together becomes the person's own: their scope's consumer takes it over as sent, and it comes back
 * here as the read copy. Refusals: candidate-not-found, first-conversation-held, preparation-empty, stale-version.
 */
export async function handOverPreparation(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  { version }: TogetherHandOver,
): Promise<Result<TogetherSaved, VisitationRefusal>> {
  const opened = await openForTogether(visitation.table, candidateId);
  if (!opened.ok) return opened;
  const before = await readTogether(visitation, candidateId);
  if (before?.state !== 'being-filled') return refuse('preparation-empty');
  if (before.version !== version) return refuse('stale-version');
  const after = asNextVersion<Together>({ ...before, state: 'handed-over' });
  const keys = await visitation.keys();
  const states = priorStates(togetherTable, 'hand-over');
  const facts = { candidateId, byId: call.caller.personId };
  return commit(call, visitation.table, {
    writes: [
      replace(togetherItem, togetherRow(keys, before), togetherRow(keys, after), states),
      historyLine(call, candidateId, { kind: 'preparation-filled-together' }),
      opened.value.stillOpen,
    ],
    events: [domainEvent('PreparationDelivered', { id: candidateId, version: after.version }, facts)],
    about: [candidateId],
    answer: { version: after.version },
  });
}
