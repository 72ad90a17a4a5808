import { query } from '@solidjs/router';
import { firstPages } from '#kit/network/first-pages.ts';
import type { ListPage } from '#kit/network/pages-of.ts';
import { Problem } from '#kit/network/problem.ts';
import { answerOf, clusterNetwork, matching } from '#kit/network/services.ts';
import type { CandidateProposal } from '#shared/shapes/match.ts';
import { namesOf } from './results.ts';

const mostPerPage = '100';
const proposalsPerPage = '6';

/** A person proposed for an opening; the name is missing where visitation does not know the person. */
export type ProposedPerson = CandidateProposal & { readonly name: string | undefined };

/** One page of people proposed for an opening, and the version of the opening they are proposed for. */
export type ProposedPage = ListPage<ProposedPerson> & { readonly openingVersion: number };

/** One page of what is open to the own municipality's people; `cursor` is where the last page ended. */
export const readOpenOpenings = query(
  (scope: string, cursor?: string) =>
    answerOf(clusterNetwork.openings.$get({ param: { scope }, query: { limit: mostPerPage, cursor } })),
  'open-openings',
);

/** So many are picked from at once; a partnership has fewer. */
const mostToPickFrom = 1000;

/** What is open to the own municipality's people, as a list to pick from. */
export const readEveryOpening = query(
  async (scope: string) => (await firstPages((cursor) => readOpenOpenings(scope, cursor), mostToPickFrom)).items,
  'every-opening',
);

/** Why there are no proposals: matching has not heard yet that the opening is there and open, or it is not for our people. */
export type NoProposals = 'on-their-way' | 'not-offered';

const reasonOf: Readonly<Record<string, NoProposals>> = {
  'opening-not-found': 'on-their-way',
  'opening-not-open': 'on-their-way',
  'opening-not-offered': 'not-offered',
};

/** People of the municipality who can suit an open opening, or why there are none. */
export const readProposedPeople = query(
  async (scope: string, openingId: string): Promise<ProposedPage | NoProposals> => {
    try {
      return await moreProposedPeople(scope, openingId);
    } catch (thrown) {
      const reason = thrown instanceof Problem ? reasonOf[thrown.code] : undefined;
      if (reason) return reason;
      throw thrown;
    }
  },
  'proposed-people',
);

/** One page of the same; `cursor` is where the last one ended. */
export async function moreProposedPeople(scope: string, openingId: string, cursor?: string): Promise<ProposedPage> {
  const proposals = matching.openings[':openingId'].proposals;
  const page = await answerOf(
    proposals.$get({ param: { scope, openingId }, query: { limit: proposalsPerPage, cursor } }),
  );
  const names = await namesOf(
    scope,
    page.items.map(({ candidateId }) => candidateId),
  );
  return {
    items: page.items.map((proposal) => ({ ...proposal, name: names.get(proposal.candidateId) })),
    cursor: page.cursor,
    openingVersion: page.openingVersion,
  };
}
