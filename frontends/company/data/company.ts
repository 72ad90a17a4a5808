import { query } from '@solidjs/router';
import { Problem } from '#kit/network/problem.ts';
import { answerOf, clusterNetwork } from '#kit/network/services.ts';
import type { CompanyInRegister, CompanyProfile } from '#shared/shapes/company.ts';
import { rememberCompanyName } from './company-name.ts';

const { companies } = clusterNetwork;

/** The own company with its buddies, or `null` while it has not joined the network. */
export const readOwnCompany = query(async (scope: string, companyId: string): Promise<CompanyProfile | null> => {
  try {
    const company = await answerOf(companies[':companyId'].$get({ param: { scope, companyId } }));
    rememberCompanyName(company.name);
    return company;
  } catch (thrown) {
    if (thrown instanceof Problem && thrown.code === 'company-not-found') return null;
    throw thrown;
  }
}, 'own-company');

/** What the company register says of a CVR number, or the problem that tells why it says nothing. */
export const readRegister = query(async (scope: string, cvr: string): Promise<CompanyInRegister | Problem> => {
  try {
    const found = await answerOf(companies.register[':cvr'].$get({ param: { scope, cvr } }));
    rememberCompanyName(found.name);
    return found;
  } catch (thrown) {
    if (thrown instanceof Problem && registerRefusals.includes(thrown.code)) return thrown;
    throw thrown;
  }
}, 'register');

const registerRefusals = ['company-not-in-register', 'register-not-answering', 'cvr-not-valid'];
