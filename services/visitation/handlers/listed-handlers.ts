import type { Call } from '#shared/runtime/call.ts';
import type { EventHandlers } from '#shared/runtime/consume.ts';
import { keepListedPerson } from '../capabilities/keep-listed-person.ts';
import { listedConsumes } from '../consumes/listed-consumes.ts';
import type { OpenVisitation } from '../store/visitation-store.ts';

/** What is heard for the lists alone. */
export type ListedAlone = 'VisitationGroupDecided';
export type ListedHeard = (typeof listedConsumes)[number];

type OfPerson = { readonly facts: { readonly candidateId: string } };

/** What changes a line in the lists of people; heard after whatever moves the person. */
export function listedHandlers(open: OpenVisitation): EventHandlers<ListedHeard> {
  const keep = (call: Call, { facts }: OfPerson): Promise<void> => keepListedPerson(open(call), facts.candidateId);
  return Object.fromEntries(listedConsumes.map((name) => [name, keep])) as Record<ListedHeard, typeof keep>;
}
