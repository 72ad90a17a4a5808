import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { judged, knowsAnswers, profileTable } from '#services/visitation/domain/person-profile.ts';
import { scoreOf } from '#services/visitation/domain/score.ts';
import { profileAnswers } from '#services/visitation/store/profile-answers.ts';
import { basisNow, personProfileItem, profileBasisItem, profileOf } from '#services/visitation/store/profile-items.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { scoreCards } from '#shared/rules/profile-rules.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import { unchanged } from '#shared/runtime/conditions.ts';
import { insert, replace } from '#shared/runtime/write.ts';
import type { JudgementWriting, ProfileChanged } from '#shared/shapes/person-profile.ts';

/**
 * The caseworker writes her own judgement of a person; only then is a profile made of the person's own answers, and shown.
 * It is locked from then on: what she sees must not change what she thought. Never without a legal basis, also where it
 * ends at this very moment. Refusals: candidate-not-found, candidate-closed, profile-not-in-use, stale-version,
 * profile-waits-for-her, too-few-answers, answers-unchanged.
 */
export async function writeOwnJudgement(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  { version, words, expects }: JudgementWriting,
): Promise<Result<ProfileChanged, VisitationRefusal>> {
  const basis = await basisNow(visitation);
  if (basis.state === 'off') return refuse('profile-not-in-use');
  const candidate = await visitation.table.fresh(candidateItem, candidateId);
  if (!candidate) return refuse('candidate-not-found');
  if (candidate.state === 'closed') return refuse('candidate-closed');
  const before = await profileOf(visitation, candidateId);
  if (before.version !== version) return refuse('stale-version');
  const answers = await profileAnswers(visitation, candidateId);
  const score = answers && scoreOf(answers, ruleOn(scoreCards, dateOf(call.now)));
  if (!answers || !score) return refuse('too-few-answers');
  const after = judged(before, { words, expects, byId: call.caller.personId, at: call.now }, score);
  if (!after) return refuse('profile-waits-for-her');
  if (knowsAnswers(before, answers.version)) return refuse('answers-unchanged');
  return commit(call, visitation.table, {
    writes: [
      version === 0
        ? insert(personProfileItem, after)
        : replace(personProfileItem, before, after, priorStates(profileTable, 'write-own-judgement')),
      unchanged(profileBasisItem, [], basis.version),
    ],
    events: [domainEvent('ProfileComputed', { id: candidateId, version: after.version }, { candidateId })],
    about: [candidateId],
    answer: { candidateId, version: after.version, state: after.state },
  });
}
