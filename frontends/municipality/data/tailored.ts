import { query } from '@solidjs/router';
import type { ListPage } from '#kit/network/pages-of.ts';
import { answerOf, competence } from '#kit/network/services.ts';
import { may } from '#kit/session/may.ts';
import type { InstitutionLine } from '#shared/shapes/institution.ts';
import type { TailoredRequestLine, TailoredRequestsQuery } from '#shared/shapes/tailored-request.ts';
import { networkScope } from './network-scope.ts';
import { namesOf } from './results.ts';

const mostPerPage = '50';
const mostInstitutions = '100';

/** What is asked of the list. */
export type TailoredAsked = Omit<TailoredRequestsQuery, 'limit' | 'cursor'>;

/** A request with the person's name, for whoever may see names. */
export type NamedRequest = TailoredRequestLine & { readonly name: string | undefined };

/** One page of the municipality's requests, the latest first. */
export const readTailored = query(
  async (scope: string, asked: TailoredAsked, cursor?: string): Promise<ListPage<NamedRequest>> => {
    const ask = { ...asked, limit: mostPerPage, cursor };
    const page = await answerOf(competence['tailored-requests'].$get({ param: { scope }, query: ask }));
    const ids = page.items.map(({ candidateId }) => candidateId);
    const names = may('name-candidates') ? await namesOf(scope, ids) : new Map<string, string>();
    return { ...page, items: page.items.map((line) => ({ ...line, name: names.get(line.candidateId) })) };
  },
  'tailored-requests',
);

/** One request with every version of every offer. */
export const readRequest = query(
  (scope: string, requestId: string) =>
    answerOf(competence['tailored-requests'][':requestId'].$get({ param: { scope, requestId } })),
  'tailored-request',
);

/** The name of one person, for whoever may see it. */
export const readNameOf = query(async (scope: string, candidateId: string): Promise<string | undefined> => {
  return may('name-candidates') ? (await namesOf(scope, [candidateId])).get(candidateId) : undefined;
}, 'name-of');

/** The prices that are reckoned with, and the limits. */
export const readUpliftPrices = query(
  (scope: string) => answerOf(competence['uplift-prices'].$get({ param: { scope } })),
  'uplift-prices',
);

/** The coordinator's figures of a period. */
export const readUpliftOverview = query(
  (scope: string, period: { readonly from?: string | undefined; readonly to?: string | undefined }) =>
    answerOf(competence['uplift-overview'].$get({ param: { scope }, query: period })),
  'uplift-overview',
);

/** The partnership's institutions, all of them: a picker that knew half would hide the other half. */
export const readAllInstitutions = query(async (): Promise<readonly InstitutionLine[]> => {
  const institutions: InstitutionLine[] = [];
  let cursor: string | undefined;
  do {
    const ask = { limit: mostInstitutions, cursor };
    const page = await answerOf(competence.institutions.$get({ param: { scope: networkScope() }, query: ask }));
    institutions.push(...page.items);
    cursor = page.cursor ?? undefined;
  } while (cursor);
  return institutions;
}, 'all-institutions');

/** Whether the person has said yes to this institution seeing the name. */
export const readConsentTo = query(
  async (scope: string, candidateId: string, institutionId: string): Promise<boolean> => {
    const one = competence.candidates[':candidateId']['education-consent'];
    const { state, reach, institutionIds } = await answerOf(one.$get({ param: { scope, candidateId } }));
    return state === 'given' && (reach === 'all' || institutionIds.some((id) => id === institutionId));
  },
  'consent-to',
);
