import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { companionsAround, teamOf } from '#services/visitation/domain/person-team.ts';
import { planFor } from '#services/visitation/domain/plan-for-role.ts';
import { needsOf } from '#services/visitation/domain/told-needs.ts';
import { candidateWithFile } from '#services/visitation/store/candidate-at-version.ts';
import { pairsOf } from '#services/visitation/store/companion-pairs.ts';
import { planOf } from '#services/visitation/store/plan-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { PlanView } from '#shared/shapes/plan.ts';

/**
 * A person's plan: the wishes it begins in, goals and activities, the seven tracks, what is in the way, needs and what may be
 * told of them, hours, competences with who has seen them, and the team. Refusal: candidate-not-found.
 */
export async function openPlan(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
): Promise<Result<PlanView, VisitationRefusal>> {
  const [known, plan, pairs] = await Promise.all([
    candidateWithFile(visitation, candidateId),
    planOf(visitation.table, candidateId),
    pairsOf(visitation.table, candidateId),
  ]);
  if (!known) return refuse('candidate-not-found');
  await recordViewing(call, visitation.table, [candidateId]);
  const { candidate, file } = known;
  const { profile, words, toldNeeds } = file;
  const view: PlanView = {
    candidateId,
    personVersion: candidate.version,
    ...(words && { words }),
    items: [...plan.items],
    tracks: [...plan.tracks],
    barriers: [...plan.barriers],
    capacity: plan.capacity,
    saidCompetences: profile?.competences ?? [],
    ...(profile && { hoursFrom: profile.hoursFrom, hoursTo: profile.hoursTo }),
    needs: profile ? [...needsOf(profile)] : [],
    told: [...toldNeeds],
    cardReleased: profile?.cardReleased ?? false,
    team: [...teamOf(candidate, file, plan, dateOf(call.now), true), ...companionsAround(pairs)],
  };
  return ok(planFor(call.caller, view));
}
