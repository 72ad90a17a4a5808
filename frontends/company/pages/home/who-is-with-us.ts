import type { BuddyView } from '#shared/shapes/company.ts';
import type { CompanyPerson } from '#shared/shapes/company-people.ts';
import type { CompanyPlacement } from '#shared/shapes/placement.ts';

/** A placement with the first name and the buddy it belongs to, as far as they are known. */
export interface WithUs {
  readonly placement: CompanyPlacement;
  readonly firstName: string | undefined;
  readonly municipality: string;
  readonly buddyName: string | undefined;
}

/**
 * Who is with the company on a civil date, who begins later, and whose planned end has passed without anybody saying
 * what became of it; the earliest first. A placement that ended is none of them. Names come from visitation a moment later than placements, so they may be missing.
 */
export function whoIsWithUs(
  placements: readonly CompanyPlacement[],
  people: readonly CompanyPerson[],
  buddies: readonly BuddyView[],
  date: string,
): { readonly now: readonly WithUs[]; readonly later: readonly WithUs[]; readonly endPassed: readonly WithUs[] } {
  const running = placements
    .filter(({ state }) => state === 'running')
    .toSorted(
      (one, other) => one.startsOn.localeCompare(other.startsOn) || one.placementId.localeCompare(other.placementId),
    )
    .map((placement) => ({
      placement,
      firstName: people.find(({ candidateId }) => candidateId === placement.candidateId)?.firstName,
      municipality: placement.municipality,
      buddyName: buddies.find(({ buddyId }) => buddyId === placement.buddyId)?.name,
    }));
  const lasting = running.filter(({ placement }) => !placement.endPassed);
  return {
    now: lasting.filter(({ placement }) => placement.startsOn <= date),
    later: lasting.filter(({ placement }) => placement.startsOn > date),
    endPassed: running.filter(({ placement }) => placement.endPassed),
  };
}
