import type { EventOf } from '#shared/events/catalogue.ts';
import type { Role } from '#shared/access/roles.ts';
import { toldId, type PlacementId } from '#shared/kernel/ids.ts';
import { nextState } from '#shared/kernel/state-table.ts';
import { civilDate, dateOf, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { EndReason } from '#shared/shapes/placement.ts';
import { meetingTable, next, withoutRequest, type MatchMeeting } from './match-meeting.ts';
import { placementTable, type Placement } from './placement.ts';

/** How a person's effort ended, as far as it touches meetings and placements. */
export type EffortEnd = {
  readonly reason: string;
  readonly closedOn: CivilDate;
  /** Whether the person is sent that a meeting is cancelled. */
  readonly personTold: boolean;
  /** The placements that end too; after a death all do. */
  readonly endingPlacementIds: readonly PlacementId[];
};

/** What a closing decided; undefined where it was told before closing decided anything. */
export function effortEndOf({ facts }: EventOf<'CandidateClosed'>): EffortEnd | undefined {
  const { reason, closedOn, personTold, endingPlacementIds = [] } = facts;
  if (personTold === undefined) return undefined;
  const named = endingPlacementIds.map((placementId) => toldId('placement', placementId));
  return { reason, closedOn: civilDate(closedOn), personTold, endingPlacementIds: named };
}

export function hasDied({ reason }: EffortEnd): boolean {
  return reason === 'deceased';
}

export function endsWithEffort(end: EffortEnd, placementId: PlacementId): boolean {
  return hasDied(end) || end.endingPlacementIds.includes(placementId);
}

type Act = { readonly role: Role; readonly now: Instant };

/** The meeting cancelled because the effort ended; undefined where it is no longer ahead. */
export function cancelWithEffort(
  meeting: MatchMeeting,
  { personTold }: EffortEnd,
  { role, now }: Act,
): MatchMeeting | undefined {
  const to = nextState(meetingTable, meeting.state, 'cancel-with-effort', role);
  if (!to || meeting.startsAt <= now) return undefined;
  return { ...next(withoutRequest(meeting), to), sequence: meeting.sequence + 1, effortEnded: { personTold } };
}

/**
 * The placement ended because the effort did, on its day and no earlier than the placement's first; withdrawn where it has
 * not begun. Undefined where it runs no longer.
 */
export function endPlacementWithEffort(
  placement: Placement,
  end: EffortEnd,
  { role, now }: Act,
): Placement | undefined {
  const { startsOn } = placement;
  const today = dateOf(now);
  const to = nextState(placementTable, placement.state, endOrWithdraw(placement, now), role);
  if (!to) return undefined;
  if (to === 'withdrawn')
    return asNextVersion<Placement>({ ...placement, state: to, withdrawnOn: today, withdrawReason: 'circumstances' });
  const endedOn = end.closedOn > startsOn ? end.closedOn : startsOn;
  return asNextVersion({ ...placement, state: to, endedOn, endReason: endReasonOf(end) });
}

/** The step of the placement's table that the effort's end asks for. */
export function endOrWithdraw({ startsOn }: Placement, now: Instant): 'end-with-effort' | 'withdraw-with-effort' {
  return startsOn > dateOf(now) ? 'withdraw-with-effort' : 'end-with-effort';
}

function endReasonOf({ reason }: EffortEnd): EndReason {
  if (reason.startsWith('education-')) return 'education';
  return fitting[reason] ?? 'effort-ended';
}

const fitting: Readonly<Record<string, EndReason>> = {
  'ordinary-employment': 'job-elsewhere',
  'flex-job': 'job-elsewhere',
  moved: 'moved',
  'own-wish': 'own-wish',
};
