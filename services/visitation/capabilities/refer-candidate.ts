import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { refer } from '#services/visitation/domain/candidate.ts';
import { unknownTargetGroups } from '#services/visitation/domain/settings.ts';
import { newReferral } from '#services/visitation/store/new-referral.ts';
import { localRulesOf } from '#services/visitation/store/local-rules.ts';
import { refusedAsKnown } from '#services/visitation/store/known-person.ts';
import { settingsItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { parseCpr, type Cpr } from '#shared/kernel/cpr.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { unknownStaff } from '#shared/runtime/known-staff.ts';
import type { CandidateReferred, NextStep, Referral } from '#shared/shapes/candidate.ts';

/**
 * Refers a person to the effort. The person stands in the owner's list of work with a first conversation and its
 * deadline; a person already referred in the municipality is refused with the id of the one known.
 * Refusals: municipality-not-joined, fields-not-accepted (unknown target group or owner), candidate-already-known.
 */
export async function referCandidate(
  call: Call,
  visitation: VisitationStore,
  referral: Referral,
): Promise<Result<CandidateReferred, VisitationRefusal>> {
  const settings = await visitation.table.get(settingsItem);
  if (!settings) return refuse('municipality-not-joined');
  const errors = [
    ...unknownTargetGroups(referral.targetGroups, settings),
    ...(await unknownStaff(call, visitation.table, { '/ownerId': referral.ownerId })),
  ];
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });

  const cpr = (parseCpr(referral.cpr) as { cpr: Cpr }).cpr;
  const keys = await visitation.keys();
  const mark = keys.fingerprint('cpr', cpr);
  const known = await refusedAsKnown(visitation, mark);
  if (known) return known;

  const candidateId = call.newId('candidate');
  const { cpr: _typed, ...said } = referral;
  const candidate = refer(
    {
      ...said,
      candidateId,
      citizen: await visitation.citizenOf(cpr),
      cprSealed: keys.seal({ id: candidateId, field: 'cpr' }, cpr),
      ownerId: referral.ownerId ?? call.caller.personId,
    },
    call.now,
    await localRulesOf(visitation.table),
  );
  const next = candidate.next as NextStep;
  const referred = await commit(call, visitation.table, {
    ...newReferral(candidate, mark),
    about: [candidateId],
    answer: { candidateId, version: 1, next },
  });
  if (referred.ok || referred.refusal.code !== 'candidate-already-known') return referred;
  return (await refusedAsKnown(visitation, mark)) ?? referred;
}
