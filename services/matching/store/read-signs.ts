import { signsOf } from '#services/matching/domain/break-off-signs.ts';
import { soonestDue } from '#services/matching/domain/help-call.ts';
import type { Placement } from '#services/matching/domain/placement.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { BreakOffSign } from '#shared/shapes/break-off-signs.ts';
import { settledSignsItem, type SettledSigns, type ShownSigns } from './break-off-items.ts';
import { checkInsOf } from './check-in-items.ts';
import { helpCallsOf } from './help-items.ts';
import { daysOf, placementPausesItem } from './hours-items.ts';
import type { MatchingStore } from './matching-store.ts';

type Known = {
  readonly settled: SettledSigns | undefined;
  readonly shown: ShownSigns;
  /** The last day of a call for help that waits: after it, waiting is a sign. */
  readonly nextLook?: CivilDate;
};

/** The signs of a placement from all that was said of it, without those that were dealt with; none of one that is over. */
export async function readSigns(
  { table }: Pick<MatchingStore, 'table'>,
  placement: Placement,
  today: CivilDate,
): Promise<Known> {
  const { placementId, candidateId, ownerId, companyName, state } = placement;
  const [settled, checkIns, calls, days, kept] = await Promise.all([
    table.fresh(settledSignsItem, placementId),
    checkInsOf(table, placementId),
    helpCallsOf(table, placementId),
    daysOf(table, placementId),
    table.fresh(placementPausesItem, placementId),
  ]);
  const version = [placement, settled, kept, ...checkIns, ...calls, ...days].reduce(
    (sum, part) => sum + (part?.version ?? 0),
    0,
  );
  const said = { checkIns, calls, days, pauses: kept?.pauses ?? [] };
  const open = state === 'running' ? signsOf(said, today, isSettled(settled)) : [];
  const nextLook = soonestDue(calls.filter(({ dueOn }) => dueOn >= today));
  return {
    settled,
    ...(nextLook && { nextLook }),
    shown: { placementId, version, candidateId, ownerId, companyName, open },
  };
}

/** Dealt with is what was known then: a later word of the same rule is a new sign. */
export function isSettled(known: Pick<SettledSigns, 'settled'> | undefined) {
  return ({ rule, on }: Pick<BreakOffSign, 'rule' | 'on'>): boolean =>
    known?.settled.some((each) => each.rule === rule && each.on >= on) ?? false;
}
