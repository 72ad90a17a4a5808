import type { Role } from '#shared/access/roles.ts';
import type { AnswerFields } from '#shared/kernel/answer.ts';
import type { CandidateId, CompanyId, ObservationId, PersonId } from '#shared/kernel/ids.ts';
import type { PartnershipScope } from '#shared/kernel/scope.ts';
import type { ObservationVoidReason, Observed, OwnObservation } from '#shared/shapes/work-observation.ts';
import type { Placement } from './placement.ts';
import { correctObservation, observe, withdrawObservation, type WorkObservation } from './work-observation.ts';

/** What a workplace says of how somebody works, kept in the partnership's scope; the words travel in no event. */
export type WorkDescription = AnswerFields & {
  readonly partnership: PartnershipScope;
  readonly candidateId: CandidateId;
  readonly companyId: CompanyId;
  readonly observationId: ObservationId;
  readonly byId: PersonId;
  readonly byRole: Role;
  readonly move: 'describe' | 'correct' | 'withdraw';
  /** What it says after this. */
  readonly said: Observed;
  readonly reason?: string;
};

/** Which observation of somebody holds for a day of a placement: of two at once one counts. */
export type DescribedDay = {
  readonly placementId: Placement['placementId'];
  readonly on: Observed['on'];
  readonly byId: PersonId;
  readonly version: number;
  readonly observationId: ObservationId;
};

type Before = {
  readonly placement: Placement | undefined;
  /** The observation it is about, where there is one. */
  readonly observation: WorkObservation | undefined;
  /** The one the same person has written of the day and not taken back. */
  readonly ofTheDay: WorkObservation | undefined;
};

/**
 * What the municipality makes of it: the observation after it, or why it cannot be used. The same person describes a day once;
 * said again it is a correction.
 */
export function judgeDescription(
  { placement, observation, ofTheDay }: Before,
  heard: WorkDescription,
): { readonly observation: WorkObservation } | { readonly because: ObservationVoidReason } {
  if (!placement || placement.companyId !== heard.companyId || placement.state === 'withdrawn')
    return { because: 'placement-not-found' };
  const by = { personId: heard.byId, role: heard.byRole, now: heard.sentAt };
  const { move, said, observationId, reason = '' } = heard;
  if (move === 'describe') {
    if (ofTheDay) return { because: 'described-already' };
    const seen = observe(placement, { observationId, side: 'workplace', seenBy: 'self', said }, by);
    return seen.ok ? { observation: seen.value } : { because: 'not-at-work' };
  }
  if (!observation) return { because: 'observation-withdrawn' };
  const moved =
    move === 'correct'
      ? correctObservation(observation, { said, reason, action: 'take-in-correction' }, by)
      : withdrawObservation(observation, reason, by);
  return moved.ok ? { observation: moved.value } : { because: 'observation-withdrawn' };
}

/** What one person wrote at a placement, each observation as it stands for them; the newest day first. */
export function ownObservations(all: readonly WorkDescription[], byId: PersonId): OwnObservation[] {
  const own = all.filter((each) => each.byId === byId).toSorted((one, other) => one.sentAt.localeCompare(other.sentAt));
  const ids = [...new Set(own.map(({ observationId }) => observationId))];
  return ids
    .map((id) => asItStands(own.filter(({ observationId }) => observationId === id)))
    .toSorted((one, other) => other.said.on.localeCompare(one.said.on) || other.sentAt.localeCompare(one.sentAt));
}

/** What was said last and could be used; and what became of the newest word. */
function asItStands(words: readonly WorkDescription[]): OwnObservation {
  const newest = words.at(-1) as WorkDescription;
  const { observationId, said, move, sentAt } = words.findLast(({ state }) => state !== 'void') ?? newest;
  return {
    ...{ observationId, sentAt, said, state: newest.state, withdrawn: move === 'withdraw' },
    ...(newest.because && { because: newest.because as ObservationVoidReason }),
  };
}

/** Whether an own observation can still be put right or taken back: it was not, and it arrived. */
export function canBeRepaired({ withdrawn, because }: OwnObservation): boolean {
  return (
    !withdrawn && because !== 'described-already' && because !== 'not-at-work' && because !== 'placement-not-found'
  );
}
