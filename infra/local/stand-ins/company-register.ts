import { companies, type RegisteredCompany } from '../company-register.data.ts';

const byCvr = new Map(companies.map((company) => [company.cvr, company]));

/** The company register's one question: `/cvr/<8 digits>`. Gives the company, or undefined when it is not registered. */
export function companyRegister(path: string): RegisteredCompany | undefined {
  const cvr = /^\/cvr\/(\d{8})$/.exec(path)?.[1];
  return cvr === undefined ? undefined : byCvr.get(cvr);
}
