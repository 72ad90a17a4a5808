import type { Round, PersonProfile } from '#services/visitation/domain/person-profile.ts';
import { shownScore } from '#services/visitation/domain/score.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import type { MunicipalityCode } from '#shared/kernel/scope.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { scoreCard } from '#shared/rules/profile-rules.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { MyProfile } from '#shared/shapes/person-profile.ts';

/** In the citizen's scope: the profiles a municipality made of the person's answers, drawn whole from one version of them. */
export type MyProfilesRow = {
  readonly candidateId: CandidateId;
  readonly version: number;
  readonly profiles: readonly MyProfile[];
};
export const myProfilesItem = defineItem<MyProfilesRow>({
  name: 'my-profiles',
  partition: () => [],
  partitionParts: 0,
  sort: (row) => [row.candidateId],
});

/** What the person reads of the profiles: which answers counted and how, in plain words; no letter, no points. */
export function myProfilesOf(profile: PersonProfile, municipality: MunicipalityCode): MyProfilesRow {
  const { candidateId, version, round, earlier } = profile;
  const rounds = round ? [round, ...earlier] : earlier;
  return { candidateId, version, profiles: rounds.map((each) => myProfileOf(each, candidateId, municipality)) };
}

function myProfileOf({ judgement, score }: Round, candidateId: CandidateId, municipality: MunicipalityCode): MyProfile {
  const { risk, ready, couldAlsoBe, reasons } = shownScore(score, scoreCard(score.cardVersion));
  return {
    ...{ candidateId, municipality, madeOn: dateOf(judgement.at) },
    ...{ takesTime: risk.reached, ready: ready.reached, isUncertain: couldAlsoBe.length > 0 },
    reasons: reasons.map(({ question, answer, risk: worries, ready: helps }) => ({
      ...{ question, answer, helps: helps > 0, worries: worries > 0 },
    })),
  };
}
