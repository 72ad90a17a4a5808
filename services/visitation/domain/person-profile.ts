import type { CandidateId } from '#shared/kernel/ids.ts';
import { nextState, type StateTable } from '#shared/kernel/state-table.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Judgement, ProfileSettled, ProfileState } from '#shared/shapes/person-profile.ts';
import type { Score } from './score.ts';

/** A judgement, the profile made when it was written, and what came of the two. */
export type Round = { readonly judgement: Judgement; readonly score: Score; readonly settled?: ProfileSettled };

/** A person's profile: the round of now, and those before it. */
export type PersonProfile = {
  readonly candidateId: CandidateId;
  readonly version: number;
  readonly state: ProfileState;
  readonly round?: Round;
  /** The newest first. */
  readonly earlier: readonly Round[];
};

export type ProfileMove = 'write-own-judgement' | 'settle-profile';

/** Her own judgement comes first, then the profile is there to be settled; new answers begin anew. */
export const profileTable: StateTable<ProfileState, ProfileMove> = {
  none: { 'write-own-judgement': { to: 'judged' } },
  judged: { 'settle-profile': { to: 'settled' } },
  settled: { 'write-own-judgement': { to: 'judged' } },
};

/** The profile of somebody of whom none was made. */
export function noProfile(candidateId: CandidateId): PersonProfile {
  return { candidateId, version: 0, state: 'none', earlier: [] };
}

/** The profile with a judgement written and the score that is shown after it; undefined where one waits to be settled. */
export function judged(profile: PersonProfile, judgement: Judgement, score: Score): PersonProfile | undefined {
  const state = nextState(profileTable, profile.state, 'write-own-judgement');
  if (!state) return undefined;
  const earlier = profile.round ? [profile.round, ...profile.earlier] : profile.earlier;
  return asNextVersion({ ...profile, state, round: { judgement, score }, earlier });
}

/** The profile settled: kept to, or departed from with a reason; undefined where no judgement waits for it. */
export function settled(profile: PersonProfile, how: ProfileSettled): PersonProfile | undefined {
  const state = nextState(profileTable, profile.state, 'settle-profile');
  return state && profile.round
    ? asNextVersion({ ...profile, state, round: { ...profile.round, settled: how } })
    : undefined;
}

/** Whether the answers are those that the latest profile was made of: a judgement about the same says nothing new. */
export function knowsAnswers({ round }: PersonProfile, answersVersion: number): boolean {
  return round !== undefined && round.score.answersVersion >= answersVersion;
}

/** How often judgements departed, of everybody (`all`) or of a target group. */
export type ProfileCount = { readonly group: string; readonly settled: number; readonly departed: number };
