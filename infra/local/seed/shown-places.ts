import { addDays, dateOf, instant, instantIn } from '#shared/kernel/time.ts';
import type { Proposals } from '#shared/shapes/match.ts';
import type { Acting } from './acting.ts';
import { roskilde } from './partnership.ts';

/** How many commands the places shown take. */
export const shownPlacesCommands = 1;

/** The job broker lets Amina see the places that suit her best, so that she can answer in her own app. */
export async function seedShownPlaces(jobBroker: Acting, candidateId: string, now: number): Promise<void> {
  const of = `/api/matching/${roskilde}/candidates/${candidateId}`;
  const { items } = await jobBroker.read<Proposals>(`${of}/proposals?limit=3`);
  const openingIds = items.map(({ opening }) => opening.openingId);
  await jobBroker.command({
    ...{ name: 'shown-places-amina', path: `${of}/shown-proposals`, body: { version: 0, openingIds } },
    at: instantIn(addDays(dateOf(instant(now)), -1), '14:00'),
  });
}
