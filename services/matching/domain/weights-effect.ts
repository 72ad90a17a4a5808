import type { FirstProposals, WeightsEffect } from '#shared/shapes/match-weights.ts';
import { asPlace, type PlanPerson } from './match-plan.ts';
import type { Opening } from './opening.ts';
import { compare } from './proposal.ts';
import { firstUnderBoth, type Ranked } from './rank.ts';
import type { Ways } from './ways.ts';
import type { MatchWeights } from './weights.ts';

type Tried = {
  readonly municipality: string;
  readonly now: MatchWeights;
  readonly tried: MatchWeights;
  readonly ways?: Ways | undefined;
};

/** What one person would be proposed first, under both weights. */
type Both = { readonly person: PlanPerson; readonly now: Ranked; readonly tried: Ranked };

const mostExamples = 5;

/**
 * What other weights would change for these people: what each would be proposed first, now and then. Weights leave nobody
 * out and let nobody in, so whoever has a proposal has one under both.
 */
export function effectOf(
  people: readonly PlanPerson[],
  openings: Iterable<Opening>,
  weights: Tried,
): Omit<WeightsEffect, 'seeking'> {
  const all = [...openings];
  const both = people.flatMap((person) => bothOf(person, all, weights));
  const others = both.filter(({ now, tried }) => now.opening !== tried.opening);
  return {
    looked: people.length,
    withProposal: both.length,
    now: firstProposals(both, 'now'),
    tried: firstProposals(both, 'tried'),
    others: others.length,
    amongEquals: others.filter((each) => isAmongEquals(each, weights)).length,
    examples: others.slice(0, mostExamples).map(({ person, now, tried }) => ({
      ...{ candidateId: person.candidateId, ownerId: person.ownerId },
      now: asPlace(person.profile, now.opening, now.comparison.points.total),
      tried: asPlace(person.profile, tried.opening, tried.comparison.points.total),
    })),
  };
}

function bothOf(person: PlanPerson, openings: readonly Opening[], { municipality, now, tried, ways }: Tried): Both[] {
  const asked = { profile: person.profile, declined: person.declined, municipality, weights: now, ways };
  const first = firstUnderBoth(asked, tried, openings);
  return first ? [{ person, ...first }] : [];
}

function firstProposals(both: readonly Both[], which: 'now' | 'tried'): FirstProposals {
  const wishes = both.map((each) => each.person.profile.wishes.indexOf(each[which].opening.workArea));
  return {
    firstWish: wishes.filter((place) => place === 0).length,
    anyWish: wishes.filter((place) => place >= 0).length,
    needsMet: both.filter((each) => each[which].comparison.bars.considerations === 100).length,
  };
}

/** Whether what is first now would have as many points as what would then be first. */
function isAmongEquals({ person, now, tried }: Both, { municipality, tried: weights, ways }: Tried): boolean {
  const { profile, declined } = person;
  const then = compare({ profile, declined, municipality, weights, ways }, now.opening);
  return then.points.total === tried.comparison.points.total;
}
