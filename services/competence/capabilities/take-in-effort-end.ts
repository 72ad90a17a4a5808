import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { learnerItem } from '#services/competence/store/learner-items.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { DueRow } from '#shared/runtime/house-rows.ts';
import type { Due } from '#shared/runtime/sweep-due.ts';
import { endWithEffort } from './end-with-effort.ts';

/**
 * A person's effort was closed: what ends with it ends, unless it was taken up again meanwhile. Whoever belongs to no
 * partnership has nothing here.
 */
export async function takeInEffortEnd(
  call: Call,
  competence: CompetenceStore,
  { version, facts }: EventOf<'CandidateClosed'>,
): Promise<void> {
  if (!call.partnership) return;
  const candidateId = toldId('candidate', facts.candidateId);
  const known = await competence.table.fresh(learnerItem, candidateId);
  if (known?.version === version && known.closed) await endWithEffort(call, competence, candidateId, known.closed);
}

/** Looks again, some time after; does nothing where the effort was taken up again. */
export async function lookAgainAfterEffort(call: Call, competence: CompetenceStore, { about }: DueRow): Promise<Due> {
  const candidateId = toldId('candidate', about);
  const known = await competence.table.fresh(learnerItem, candidateId);
  if (known?.closed) await endWithEffort(call, competence, candidateId, known.closed);
  return {};
}
