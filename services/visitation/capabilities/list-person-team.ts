import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { teamFor } from '#services/visitation/domain/plan-for-role.ts';
import { companionsAround, teamOf } from '#services/visitation/domain/person-team.ts';
import { candidateWithFile } from '#services/visitation/store/candidate-at-version.ts';
import { pairsOf } from '#services/visitation/store/companion-pairs.ts';
import { planOf } from '#services/visitation/store/plan-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { PersonTeam } from '#shared/shapes/person-team.ts';

/** Those around a person now: who may be invited to a network meeting. Refusal: candidate-not-found. */
export async function listPersonTeam(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
): Promise<Result<PersonTeam, VisitationRefusal>> {
  const [known, plan, pairs] = await Promise.all([
    candidateWithFile(visitation, candidateId),
    planOf(visitation.table, candidateId),
    pairsOf(visitation.table, candidateId),
  ]);
  if (!known) return refuse('candidate-not-found');
  await recordViewing(call, visitation.table, [candidateId]);
  const today = dateOf(call.now);
  const items = teamOf(known.candidate, known.file, plan, today).filter(({ since }) => since <= today);
  return ok({ candidateId, items: teamFor(call.caller, [...items, ...companionsAround(pairs)]) });
}
