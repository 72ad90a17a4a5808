import { query } from '@solidjs/router';
import { Problem } from '#kit/network/problem.ts';
import { access, clusterNetwork, once } from '#kit/network/services.ts';
import type {
  BuddyNaming,
  BuddySaved,
  CompanyInRegister,
  CompanyProfile,
  CompanyProfileChange,
  CompanySaved,
  NetworkMembership,
} from '#shared/shapes/company.ts';
import { rememberCompanyName } from './company-name.ts';
import type { OwnCompany } from './own-company.ts';

const companies = clusterNetwork.companies;
const oneCompany = companies[':companyId'];

/** A municipality of the partnership. */
export interface Municipality {
  readonly code: string;
  readonly name: string;
}

/** The company with its buddies, or `null` while it has not joined the network. */
export const readCompany = query(async (scope: string, companyId: string): Promise<CompanyProfile | null> => {
  try {
    const answer = await oneCompany.$get({ param: { scope, companyId } });
    const company = (await answer.json()) as CompanyProfile;
    rememberCompanyName(company.name);
    return company;
  } catch (thrown) {
    if (thrown instanceof Problem && thrown.code === 'company-not-found') return null;
    throw thrown;
  }
}, 'company');

/** What the company register says of a CVR number, or the problem that tells why it says nothing. */
export const readRegister = query(async (scope: string, cvr: string): Promise<CompanyInRegister | Problem> => {
  try {
    const answer = await companies.register[':cvr'].$get({ param: { scope, cvr } });
    const found = await answer.json();
    rememberCompanyName(found.name);
    return found;
  } catch (thrown) {
    if (thrown instanceof Problem && registerRefusals.includes(thrown.code)) return thrown;
    throw thrown;
  }
}, 'register');

const registerRefusals = ['company-not-in-register', 'register-not-answering', 'cvr-not-valid'];

/** The municipalities of the partnership. */
export const readMunicipalities = query(async (scope: string): Promise<readonly Municipality[]> => {
  const answer = await access.municipalities.$get({ param: { scope } });
  return (await answer.json()).items;
}, 'municipalities');

/** Joins the network. Refused with `company-already-joined` when a colleague was first. */
export async function joinNetwork(
  { scope, companyId }: OwnCompany,
  membership: NetworkMembership,
  key: string,
): Promise<CompanySaved> {
  const answer = await oneCompany.membership.$post({ param: { scope, companyId }, json: membership }, once(key));
  return await answer.json();
}

/** Changes the whole profile. Refused with `stale-version` when somebody else changed it meanwhile. */
export async function changeProfile(
  { scope, companyId }: OwnCompany,
  change: CompanyProfileChange,
  key: string,
): Promise<CompanySaved> {
  const answer = await oneCompany.$put({ param: { scope, companyId }, json: change }, once(key));
  return await answer.json();
}

/** Names a colleague as buddy. */
export async function nameBuddy(
  { scope, companyId }: OwnCompany,
  naming: BuddyNaming,
  key: string,
): Promise<BuddySaved> {
  const answer = await oneCompany.buddies.$post({ param: { scope, companyId }, json: naming }, once(key));
  return await answer.json();
}

/** A colleague is no longer buddy. Refused with `buddy-has-openings` while openings name them. */
export async function withdrawBuddy(
  { scope, companyId }: OwnCompany,
  buddy: { readonly buddyId: string; readonly version: number },
): Promise<void> {
  await oneCompany.buddies[':buddyId'].withdraw.$post({
    param: { scope, companyId, buddyId: buddy.buddyId },
    json: { version: buddy.version },
  });
}
