import { query } from '@solidjs/router';
import type { ListPage } from '#kit/network/pages-of.ts';
import { Problem } from '#kit/network/problem.ts';
import { clusterNetwork, matching, once } from '#kit/network/services.ts';
import type { CandidateProposal } from '#shared/shapes/match.ts';
import type { OpeningFacts, OpeningLine, OpeningSaved, OpeningView } from '#shared/shapes/opening.ts';
import { namesOf } from './results.ts';

const ofCompany = clusterNetwork.companies[':companyId'].openings;
const one = ofCompany[':openingId'];
const mostPerPage = '100';
const proposalsPerPage = '6';

/** A person proposed for an opening; the name is missing where visitation does not know the person. */
export type ProposedPerson = CandidateProposal & { readonly name: string | undefined };

/** What is open to the own municipality's people. */
export const readOpenOpenings = query(
  async (scope: string): Promise<ListPage<OpeningLine>> => await moreOpenOpenings(scope),
  'open-openings',
);

/** One page of the same; `cursor` is where the last one ended. */
export async function moreOpenOpenings(scope: string, cursor?: string): Promise<ListPage<OpeningLine>> {
  const answer = await clusterNetwork.openings.$get({ param: { scope }, query: { limit: mostPerPage, cursor } });
  return (await answer.json()) as ListPage<OpeningLine>;
}

/** A workplace's openings in every state, the latest first. */
export const readCompanyOpenings = query(
  async (scope: string, companyId: string): Promise<ListPage<OpeningLine>> =>
    await moreCompanyOpenings(scope, companyId),
  'company-openings',
);

/** One page of the same; `cursor` is where the last one ended. */
export async function moreCompanyOpenings(
  scope: string,
  companyId: string,
  cursor?: string,
): Promise<ListPage<OpeningLine>> {
  const answer = await ofCompany.$get({ param: { scope, companyId }, query: { limit: mostPerPage, cursor } });
  return (await answer.json()) as ListPage<OpeningLine>;
}

/** One opening in full. */
export const readOpening = query(async (scope: string, companyId: string, openingId: string): Promise<OpeningView> => {
  const answer = await one.$get({ param: { scope, companyId, openingId } });
  return (await answer.json()) as OpeningView;
}, 'opening');

/** Registers an opening on behalf of a workplace. */
export async function registerOpening(
  scope: string,
  companyId: string,
  facts: OpeningFacts,
  idempotencyKey: string,
): Promise<OpeningSaved> {
  const answer = await ofCompany.$post({ param: { scope, companyId }, json: facts }, once(idempotencyKey));
  return await answer.json();
}

/** What can be done with an opening beside changing it. */
export type OpeningMove = 'pause' | 'reopen' | 'close';

/** Pauses, reopens or closes an opening as it was seen. */
export async function moveOpening(
  scope: string,
  move: OpeningMove,
  seen: { readonly companyId: string; readonly openingId: string; readonly version: number },
): Promise<OpeningSaved> {
  const { companyId, openingId, version } = seen;
  const answer = await one[move].$post({ param: { scope, companyId, openingId }, json: { version } });
  return await answer.json();
}

/** Why there are no proposals: matching has not heard yet that the opening is there and open, or it is not for our people. */
export type NoProposals = 'on-their-way' | 'not-offered';

const reasonOf: Readonly<Record<string, NoProposals>> = {
  'opening-not-found': 'on-their-way',
  'opening-not-open': 'on-their-way',
  'opening-not-offered': 'not-offered',
};

/** People of the municipality who can suit an open opening, or why there are none. */
export const readProposedPeople = query(
  async (scope: string, openingId: string): Promise<ListPage<ProposedPerson> | NoProposals> => {
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
export async function moreProposedPeople(
  scope: string,
  openingId: string,
  cursor?: string,
): Promise<ListPage<ProposedPerson>> {
  const answer = await matching.openings[':openingId'].proposals.$get({
    param: { scope, openingId },
    query: { limit: proposalsPerPage, cursor },
  });
  const page = (await answer.json()) as ListPage<CandidateProposal>;
  const names = await namesOf(
    scope,
    page.items.map(({ candidateId }) => candidateId),
  );
  return {
    items: page.items.map((proposal) => ({ ...proposal, name: names.get(proposal.candidateId) })),
    cursor: page.cursor,
  };
}
