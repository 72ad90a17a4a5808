import type { Role } from '#shared/access/roles.ts';
import type { CompanyId, OpeningId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { OpeningFacts, OpeningState } from '#shared/shapes/opening.ts';
import type { Company } from './company.ts';
import { step, type OpeningAction, type StepRefusal } from './opening-states.ts';

/** What a workplace offers: tasks, hours and a number of places, with a buddy. */
export type Opening = {
  readonly openingId: OpeningId;
  readonly companyId: CompanyId;
  readonly companyName: string;
  readonly version: number;
  readonly state: OpeningState;
  readonly opening: OpeningFacts;
  readonly registeredOn: CivilDate;
  readonly changedAt: Instant;
  readonly changedBy: Role;
  /** Placements that have a place here. */
  readonly takenBy: readonly string[];
  /** Placements that gave their place back; kept, so that a claim heard late does not take it again. */
  readonly givenBackBy: readonly string[];
};

/** Who changes an opening, and when. */
export type Act = { readonly now: Instant; readonly role: Role };

export function register(
  openingId: OpeningId,
  { companyId, name }: Pick<Company, 'companyId' | 'name'>,
  facts: OpeningFacts,
  { now, role }: Act,
): Opening {
  return {
    openingId,
    companyId,
    companyName: name,
    version: 1,
    state: 'open',
    opening: facts,
    registeredOn: dateOf(now),
    changedAt: now,
    changedBy: role,
    takenBy: [],
    givenBackBy: [],
  };
}

/**
 * The opening with other facts.
 * Refusals: places-below-taken (with how many are taken), those of `step`.
 */
export function change(
  before: Opening,
  facts: OpeningFacts,
  act: Act,
): Result<Opening, StepRefusal | 'places-below-taken'> {
  const taken = before.takenBy.length;
  const moved = move(before, 'change-opening', act);
  if (!moved.ok) return moved;
  if (facts.places < taken) {
    return refuse('places-below-taken', {
      errors: [{ pointer: '/places', code: 'places-below-taken' }],
      values: { taken },
    });
  }
  return ok({ ...moved.value, opening: facts });
}

/** The opening after an action that changes nothing but its state. */
export function move(before: Opening, action: OpeningAction, { now, role }: Act): Result<Opening, StepRefusal> {
  const next = step(before.state, action, role);
  if (!next.ok) return next;
  return ok({ ...asNextVersion(before), state: next.value, changedAt: now, changedBy: role });
}

/** How many places are taken and free; never fewer than none, even where more were claimed than there are. */
export function placesOf({ opening, takenBy }: Pick<Opening, 'opening' | 'takenBy'>): {
  placesTaken: number;
  placesFree: number;
} {
  return { placesTaken: takenBy.length, placesFree: Math.max(0, opening.places - takenBy.length) };
}
