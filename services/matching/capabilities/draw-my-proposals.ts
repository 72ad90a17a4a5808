import type { ProposedFor } from '#services/matching/domain/exclusions.ts';
import { openingCard } from '#services/matching/domain/lines.ts';
import type { Opening } from '#services/matching/domain/opening.ts';
import { compare, explain } from '#services/matching/domain/proposal.ts';
import { saidTo, type ShownProposals } from '#services/matching/domain/shown-proposals.ts';
import { writeToCitizen } from '#services/matching/store/held-by-citizen.ts';
import { weightsInForce } from '#services/matching/store/match-weights-items.ts';
import { waysBetween } from '#services/matching/ports/route-times.ts';
import type { OpenMatching } from '#services/matching/store/matching-store.ts';
import { comparedProfile, profileItem } from '#services/matching/store/people-items.ts';
import { myProposalsItem, shownProposalsItem } from '#services/matching/store/shown-proposals-items.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { writeUnlessNewer } from '#shared/runtime/conditions.ts';
import type { MyPlace } from '#shared/shapes/shown-proposals.ts';

/**
 * Writes the places a person is shown where the person reads them, drawn anew from the municipality's rows, so that events
 * in any order end in the same. A place that is not open any more keeps its name alone. `call` is the platform in the
 * municipality.
 */
export async function drawMyProposals(call: Call, open: OpenMatching, candidateId: CandidateId): Promise<void> {
  const municipality = open(call);
  const { partnership } = call;
  if (!partnership) throw new Error('places of a municipality without its partnership');
  const [shown, known, openings, weights] = await Promise.all([
    municipality.table.fresh(shownProposalsItem, candidateId),
    municipality.table.fresh(profileItem, candidateId),
    municipality.openings(),
    weightsInForce(municipality.table, dateOf(call.now)),
  ]);
  if (!shown) throw new Error('places that were told of are not there');
  const profile = known && comparedProfile(known);
  const ways = await waysBetween(municipality, profile ? [profile] : [], openings.values());
  const person = profile && { profile, municipality: call.scope, declined: new Set<string>(), weights, ways };
  const { version, state, shownAt, shownById } = shown;
  const row = {
    ...{ candidateId, municipality: call.scope, partnership, version, state, shownById, shownOn: dateOf(shownAt) },
    items: state === 'withdrawn' ? [] : myPlaces(shown, (openingId) => openings.get(openingId), person),
  };
  await writeToCitizen(call, open, candidateId, async ({ table }) => {
    await writeUnlessNewer(table, myProposalsItem, row, 'version');
  });
}

function myPlaces(
  { places, answers }: ShownProposals,
  openingOf: (openingId: ShownProposals['places'][number]['openingId']) => Opening | undefined,
  person: ProposedFor | undefined,
): MyPlace[] {
  return places.map((place) => {
    const opening = openingOf(place.openingId);
    return {
      ...{ ...place, ...saidTo(answers, place.openingId) },
      ...(opening && person && { open: howItIs(person, opening) }),
    };
  });
}

function howItIs(person: ProposedFor, opening: Opening): NonNullable<MyPlace['open']> {
  const { workArea, tasks, kinds, hoursFrom, hoursTo, days, startsAt, endsAt, town } = openingCard(opening);
  const { travel } = compare(person, opening);
  const wish = person.profile.wishes.indexOf(workArea) + 1;
  return {
    ...{ workArea, tasks, kinds, hoursFrom, hoursTo, days, startsAt, endsAt },
    ...(town && { town }),
    ...(travel && { travel }),
    ...(wish > 0 && { wish }),
    parts: knownParts(person, opening),
  };
}

/** How each part fits that the person can judge: what nobody has said is left out, and so is how busy the place is. */
function knownParts(person: ProposedFor, opening: Opening): NonNullable<MyPlace['open']>['parts'] {
  const { parts } = explain(person.profile, opening, compare(person, opening));
  return parts.flatMap(({ name, level }) => (level === 'not-known' || name === 'load' ? [] : [{ name, level }]));
}
