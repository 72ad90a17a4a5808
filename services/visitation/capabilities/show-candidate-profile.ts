import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { knowsAnswers, type PersonProfile, type Round } from '#services/visitation/domain/person-profile.ts';
import { scoreOf, shownScore } from '#services/visitation/domain/score.ts';
import { profileAnswers } from '#services/visitation/store/profile-answers.ts';
import { basisNow, profileOf } from '#services/visitation/store/profile-items.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { scoreCard, scoreCards } from '#shared/rules/profile-rules.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { CandidateProfile, ProfileRound } from '#shared/shapes/person-profile.ts';
import type { ProfileAnswers } from '#shared/shapes/preparation.ts';

/**
 * A person's profile with its reasons and its uncertainty, beside the judgement that was written before it; nothing of it
 * where none was written. Refusals: candidate-not-found, profile-not-in-use.
 */
export async function showCandidateProfile(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
): Promise<Result<CandidateProfile, VisitationRefusal>> {
  if ((await basisNow(visitation)).state === 'off') return refuse('profile-not-in-use');
  const candidate = await visitation.table.fresh(candidateItem, candidateId);
  if (!candidate) return refuse('candidate-not-found');
  const [profile, answers] = await Promise.all([
    profileOf(visitation, candidateId),
    profileAnswers(visitation, candidateId),
  ]);
  await recordViewing(call, visitation.table, [candidateId]);
  const missing = missingFor(call, profile, answers);
  return ok({
    ...{ candidateId, version: profile.version, state: profile.state },
    ...(missing && { missing }),
    ...(profile.round && { round: shownRound(profile.round) }),
    earlier: profile.earlier.map(shownRound),
  });
}

function missingFor(
  { now }: Call,
  profile: PersonProfile,
  answers: ProfileAnswers | undefined,
): CandidateProfile['missing'] {
  if (!answers || !scoreOf(answers, ruleOn(scoreCards, dateOf(now)))) return 'answers';
  return knowsAnswers(profile, answers.version) ? 'new-answers' : undefined;
}

function shownRound({ judgement, score, settled }: Round): ProfileRound {
  return { judgement, profile: shownScore(score, scoreCard(score.cardVersion)), ...(settled && { settled }) };
}
