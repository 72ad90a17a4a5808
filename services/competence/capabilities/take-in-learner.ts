import { learnerProfile } from '#services/competence/domain/learner.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { learnerItem, placeNeedsItem } from '#services/competence/store/learner-items.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import { writeIfNewer } from '#shared/runtime/conditions.ts';

type Store = Pick<CompetenceStore, 'table'>;

/**
 * Keeps of a person's profile what suggestions need, as visitation last told it; once the effort is closed, how. One that
 * was taken up again before anybody met the person is open, and has no profile.
 */
export async function takeInLearner(
  { table }: Store,
  { version, facts, at }: EventOf<'CandidateProfiled' | 'CandidateClosed' | 'CandidateReopened'>,
): Promise<void> {
  const candidateId = toldId('candidate', facts.candidateId);
  const profile = 'profile' in facts && { profile: learnerProfile(facts.profile) };
  const closed = 'closedOn' in facts && {
    closed: { reason: facts.reason, closedOn: civilDate(facts.closedOn), at: instant(at) },
  };
  await writeIfNewer(table, learnerItem, { candidateId, version, ...profile, ...closed });
}

/** Keeps what a place of work asks for, as its company last told it. */
export async function takeInPlaceNeeds(
  { table }: Store,
  { version, facts }: EventOf<'OpeningRegistered' | 'OpeningChanged'>,
): Promise<void> {
  const { title, workArea, tasks, demands } = facts.opening;
  await writeIfNewer(table, placeNeedsItem, {
    ...{ openingId: toldId('opening', facts.openingId), version, companyName: facts.companyName },
    ...{ title, workArea, tasks, danish: demands.danish, drivingLicence: demands.drivingLicence },
  });
}
