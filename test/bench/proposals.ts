import type { ProposedFor } from '#services/matching/domain/exclusions.ts';
import type { Opening } from '#services/matching/domain/opening.ts';
import { explain } from '#services/matching/domain/proposal.ts';
import { rankOpenings } from '#services/matching/domain/rank.ts';
import type { PlanPerson } from '#services/matching/domain/match-plan.ts';
import type { MatchWeights } from '#services/matching/domain/weights.ts';
import { effectOf } from '#services/matching/domain/weights-effect.ts';
import { effectsOf, wouldSuit } from '#services/matching/domain/worth-asking.ts';
import { considerations, danishLevels, workAreas } from '#shared/shapes/vocabulary.ts';
import { anId } from '#test/builders/ids.ts';
import { usualWeights } from '#test/builders/match-weights.ts';
import { anOpening, aProfile } from '#test/builders/matching.ts';
import type { Figure } from './figure.ts';

const openingsOpen = 5000;
const shown = 12;
const rounds = 9;
/** As many as the page looks at, and weights that touch both parts and needs. */
const peopleTried = 100;
const heavier: MatchWeights = {
  version: 1,
  parts: { ...usualWeights.parts, wishes: 23, considerations: 36 },
  needs: { ...usualWeights.needs, 'quiet-surroundings': 3 },
};
const towns = ['4000', '4130', '4600', '2640', '7190', '7400'];

/** Proposals for one person against all that is open, as the capability makes them from the snapshot in memory. */
export function proposalFigures(): Figure[] {
  const openings = Array.from({ length: openingsOpen }, (_, place) => drawn(place));
  const person: ProposedFor = {
    profile: aProfile({
      wishes: ['bakery-kitchen', 'shop', 'care'],
      considerations: ['quiet-surroundings', 'frequent-breaks', 'no-heavy-lifting'],
      liftsAtMostKg: 8,
      travelAtMostMinutes: 90,
    }),
    municipality: '0265',
    declined: new Set(),
    weights: usualWeights,
  };
  const part = `proposals for one of ${openingsOpen}`;
  return [
    { part, what: 'ranked and explained', value: fastest(() => propose(person, openings)), unit: 'ms', atMost: 50 },
    {
      part,
      what: 'what to ask companies for',
      value: fastest(() => wouldSuit(person, openings, 5)),
      unit: 'ms',
      atMost: 50,
    },
    {
      part: `other weights for ${peopleTried} of ${openingsOpen}`,
      what: 'tried before they are saved',
      value: fastest(
        () => effectOf(seekers(), openings, { municipality: '0265', now: usualWeights, tried: heavier }),
        3,
      ),
      unit: 'ms',
      atMost: 1500,
    },
  ];
}

function seekers(): PlanPerson[] {
  return Array.from({ length: peopleTried }, (_, place) => ({
    candidateId: anId('candidate', String(place)),
    ownerId: anId('person'),
    declined: new Set<string>(),
    profile: aProfile({
      wishes: [workAreas[place % workAreas.length] ?? 'shop', 'cleaning', 'office'],
      considerations: considerations.filter((_need, which) => (place >> which) % 2 === 1).slice(0, 5),
      homePostalCode: towns[place % towns.length] ?? '4000',
      hoursTo: 10 + (place % 20),
    }),
  }));
}

function propose(person: ProposedFor, openings: readonly Opening[]): unknown {
  const first = rankOpenings(person, openings).proposed.slice(0, shown);
  return first.map(({ opening, comparison }) => [
    explain(person.profile, opening, comparison),
    effectsOf(person, opening),
  ]);
}

function drawn(place: number): Opening {
  const at = <Value>(values: readonly Value[], step: number): Value => values[(place * step) % values.length] as Value;
  return anOpening({
    openingId: anId('opening', String(place)),
    workArea: at(workAreas, 1),
    postalCode: at(towns, 5),
    hoursFrom: place % 20,
    hoursTo: 10 + (place % 27),
    accommodates: considerations.filter((_, which) => (place >> which) % 2 === 0),
    demands: { liftsKg: place % 30, danish: at(danishLevels, 3), drivingLicence: place % 11 === 0 },
    places: 1 + (place % 3),
  });
}

function fastest(act: () => unknown, times = rounds): number {
  const turns = Array.from({ length: times }, () => {
    const began = performance.now();
    act();
    return performance.now() - began;
  });
  return Math.min(...turns);
}
