import { query } from '@solidjs/router';
import type { ListPage } from '#kit/network/pages-of.ts';
import { access, clusterNetwork, once } from '#kit/network/services.ts';
import type {
  BuddyNaming,
  BuddySaved,
  CompanyInRegister,
  CompanyLine,
  CompanyProfile,
  CompanySaved,
  NetworkMembership,
} from '#shared/shapes/company.ts';

const { companies } = clusterNetwork;
const one = companies[':companyId'];
const perPage = '50';

/** The workplaces that take people of the own municipality, in order of name. */
export const readCompanies = query(
  async (scope: string): Promise<ListPage<CompanyLine>> => await moreCompanies(scope),
  'companies',
);

/** One page of the same; `cursor` is where the last one ended. */
export async function moreCompanies(scope: string, cursor?: string): Promise<ListPage<CompanyLine>> {
  const answer = await companies.$get({ param: { scope }, query: { limit: perPage, cursor } });
  return (await answer.json()) as ListPage<CompanyLine>;
}

/** Workplaces of the whole network whose name begins so, or the one with this CVR number. */
export async function searchCompanies(scope: string, text: string): Promise<readonly CompanyLine[]> {
  const answer = await companies.search.$post({ param: { scope }, json: { text } });
  return ((await answer.json()) as { items: readonly CompanyLine[] }).items;
}

/** A workplace with its buddies. */
export const readCompany = query(async (scope: string, companyId: string): Promise<CompanyProfile> => {
  const answer = await one.$get({ param: { scope, companyId } });
  return (await answer.json()) as CompanyProfile;
}, 'company');

/** What the company register says of a CVR number. */
export async function lookUpCompany(scope: string, cvr: string): Promise<CompanyInRegister> {
  const answer = await companies.register[':cvr'].$get({ param: { scope, cvr } });
  return await answer.json();
}

/** The municipalities of the partnership. */
export const readMunicipalities = query(
  async (scope: string): Promise<readonly { readonly code: string; readonly name: string }[]> => {
    const answer = await access.municipalities.$get({ param: { scope } });
    return (await answer.json()).items;
  },
  'municipalities',
);

/** A workplace joins the network. Refused with `company-already-joined` when it is in already. */
export async function joinNetwork(
  scope: string,
  companyId: string,
  membership: NetworkMembership,
  idempotencyKey: string,
): Promise<CompanySaved> {
  const answer = await one.membership.$post({ param: { scope, companyId }, json: membership }, once(idempotencyKey));
  return await answer.json();
}

/** Names one of the workplace's people as buddy. */
export async function nameBuddy(
  scope: string,
  companyId: string,
  naming: BuddyNaming,
  idempotencyKey: string,
): Promise<BuddySaved> {
  const answer = await one.buddies.$post({ param: { scope, companyId }, json: naming }, once(idempotencyKey));
  return await answer.json();
}
