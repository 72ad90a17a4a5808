import { withdrawShown } from '#services/matching/domain/shown-proposals.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import type { Call } from '#shared/runtime/call.ts';
import { saveCaused } from '#shared/runtime/consume.ts';
import type { MatchingStore } from './matching-store.ts';
import { shownProposalsChanged } from './shown-proposals-events.ts';
import { shownProposalsItem, shownWrite } from './shown-proposals-items.ts';

/** The person's effort has ended: no place stands in their app any more. Nothing happens where none did. */
export async function leaveShown(call: Call, { table }: MatchingStore, candidateId: CandidateId): Promise<void> {
  const before = await table.fresh(shownProposalsItem, candidateId);
  const by = { role: call.caller.role, seen: before?.version ?? 0 };
  const withdrawn = withdrawShown(before, 'withdraw-with-effort', by);
  if (!withdrawn.ok) return;
  await saveCaused(call, table, {
    writes: [shownWrite(before, withdrawn.value, 'withdraw-with-effort')],
    events: [shownProposalsChanged(withdrawn.value)],
  });
}
