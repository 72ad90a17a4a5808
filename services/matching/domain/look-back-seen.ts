import type { LookBackView } from '#shared/shapes/look-back.ts';
import type { LookBack } from './look-back.ts';
import type { Placement } from './placement.ts';
import { termsOn } from './terms.ts';

/** What the three say of a placement that ended, side by side; undefined while it runs, and where it never began. */
export function lookBackView(placement: Placement, lookBack: LookBack | undefined): LookBackView | undefined {
  const { placementId, companyId, companyName, state, startsOn, endedOn, endReason, endNote } = placement;
  if (state !== 'ended' || !endedOn) return undefined;
  const { person, company } = lookBack ?? {};
  return {
    ...{ placementId, companyId, companyName, startsOn, endedOn, kind: termsOn(placement, endedOn).kind },
    ...(lookBack && { askedOn: lookBack.askedOn, openUntil: lookBack.openUntil }),
    asks: lookBack && !lookBack.isClosed ? [...lookBack.asks] : [],
    staff: {
      ...(endReason && { reason: endReason }),
      ...(endNote && { learned: endNote }),
    },
    ...(person && { person: { ...person.says, at: person.at } }),
    ...(company && { company: { ...company.says, at: company.at } }),
  };
}
