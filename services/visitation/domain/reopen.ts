import type { CivilDate } from '#shared/kernel/time.ts';
import type { PersonId } from '#shared/kernel/ids.ts';
import type { CandidateState, NextStep } from '#shared/shapes/candidate.ts';
import type { Reopening } from '#shared/shapes/candidate-changes.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Candidate } from './candidate.ts';
import { withContact } from './contact.ts';

/**
 * The person as they come back: with contact, groups, reason and owner as they are now. The day of the referral stays; other
 * groups count from today, so that what was counted before stays counted.
 */
export function reopened(
  candidate: Candidate,
  reopening: Reopening,
  as: {
    readonly state: CandidateState;
    readonly ownerId: PersonId;
    readonly next: NextStep;
    readonly nextDecidedAt: string;
    /** The rule that gave the deadline, where a first conversation is due again. */
    readonly deadlineRule?: string;
    readonly today: CivilDate;
  },
): Candidate {
  const { closed: _past, ...rest } = withContact(candidate, reopening);
  const { today, ...now } = as;
  const { targetGroups, reason } = reopening;
  const isSame = sameGroups(candidate.targetGroups, targetGroups);
  return asNextVersion({
    ...rest,
    ...now,
    targetGroups,
    reason,
    ...(!isSame && { groupsFrom: today }),
    ...(now.ownerId !== candidate.ownerId && { ownedSince: today }),
  });
}

function sameGroups(one: readonly string[], other: readonly string[]): boolean {
  return one.toSorted().join() === other.toSorted().join();
}
