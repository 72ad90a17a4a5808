import { Hono } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import { pathMunicipality } from '#shared/runtime/path-id.ts';
import {
  BuddyNaming,
  BuddySaved,
  CompaniesFound,
  CompanyInRegister,
  CompanyPage,
  CompanyProfile,
  CompanyProfileChange,
  CompanyQuery,
  CompanySaved,
  CompanySearch,
  NetworkMembership,
  VersionSeen,
} from '#shared/shapes/company.ts';
import { MunicipalContactNamed, MunicipalContactNaming } from '#shared/shapes/municipal-contact.ts';
import { command, read, readByPost, unwrap } from '../edge.ts';
import type { OpenClusterNetwork } from '../api.ts';
import { changeCompanyProfile } from '../capabilities/change-company-profile.ts';
import { joinNetwork } from '../capabilities/join-network.ts';
import { listCompanies } from '../capabilities/list-companies.ts';
import { lookUpCompany } from '../capabilities/look-up-company.ts';
import { nameBuddy } from '../capabilities/name-buddy.ts';
import { nameMunicipalContact } from '../capabilities/name-municipal-contact.ts';
import { openCompany } from '../capabilities/open-company.ts';
import { searchCompanies } from '../capabilities/search-companies.ts';
import { withdrawBuddy } from '../capabilities/withdraw-buddy.ts';
import { buddyIn, companyIn, cvrIn } from './path-ids.ts';

/** Routes about the workplaces and their buddies. */
export function companyRoutes(open: OpenClusterNetwork) {
  return new Hono<House>()
    .get(
      '/companies/register/:cvr',
      read('look-up-company', {
        title: 'What the company register says of a CVR number',
        answers: CompanyInRegister,
        refuses: ['cvr-not-valid', 'company-not-in-register', 'register-not-answering'],
      }),
      async (c) => c.json(unwrap(await lookUpCompany(open(c.var.call), cvrIn(c, 'cvr')))),
    )
    .post(
      '/companies/:companyId/membership',
      command('join-network', {
        title: 'Join the network',
        answers: CompanySaved,
        status: 201,
        refuses: ['cvr-not-valid', 'company-already-joined', 'company-not-in-register', 'register-not-answering'],
      }),
      body(NetworkMembership),
      async (c) => {
        const membership = { cvr: cvrIn(c, 'companyId'), ...c.req.valid('json') };
        return c.json(unwrap(await joinNetwork(c.var.call, open(c.var.call), membership)), 201);
      },
    )
    .get(
      '/companies',
      read('list-companies', { title: 'Workplaces of a municipality, in order of name', answers: CompanyPage }),
      query(CompanyQuery),
      async (c) => c.json(unwrap(await listCompanies(c.var.call, open(c.var.call), c.req.valid('query')))),
    )
    .post(
      '/companies/search',
      readByPost('search-companies', { title: 'Find workplaces by name or CVR number', answers: CompaniesFound }),
      body(CompanySearch),
      async (c) => c.json(unwrap(await searchCompanies(open(c.var.call), c.req.valid('json')))),
    )
    .get(
      '/companies/:companyId',
      read('open-company', {
        title: 'A workplace and its buddies',
        answers: CompanyProfile,
        refuses: ['company-not-found'],
      }),
      async (c) => c.json(unwrap(await openCompany(open(c.var.call), companyIn(c)))),
    )
    .put(
      '/companies/:companyId',
      command('change-company-profile', {
        title: 'Change a workplace’s profile',
        answers: CompanySaved,
        status: 200,
        refuses: ['company-not-found'],
      }),
      body(CompanyProfileChange),
      async (c) => {
        const companyId = companyIn(c);
        return c.json(unwrap(await changeCompanyProfile(c.var.call, open(c.var.call), companyId, c.req.valid('json'))));
      },
    )
    .post(
      '/companies/:companyId/buddies',
      command('name-buddy', {
        title: 'Name a buddy',
        answers: BuddySaved,
        status: 201,
        refuses: ['company-not-found'],
      }),
      body(BuddyNaming),
      async (c) => {
        const companyId = companyIn(c);
        return c.json(unwrap(await nameBuddy(c.var.call, open(c.var.call), companyId, c.req.valid('json'))), 201);
      },
    )
    .put(
      '/companies/:companyId/contacts/:municipality',
      command('name-municipal-contact', {
        title: 'Name whom a company calls in the own municipality',
        answers: MunicipalContactNamed,
        status: 200,
        refuses: ['company-not-found', 'contact-of-another-municipality', 'company-takes-nobody-from-here'],
      }),
      body(MunicipalContactNaming),
      async (c) => {
        const at = { companyId: companyIn(c), municipality: pathMunicipality(c) };
        return c.json(unwrap(await nameMunicipalContact(c.var.call, open(c.var.call), at, c.req.valid('json'))));
      },
    )
    .post(
      '/companies/:companyId/buddies/:buddyId/withdraw',
      command('withdraw-buddy', {
        title: 'Withdraw a buddy',
        answers: BuddySaved,
        status: 200,
        refuses: ['buddy-not-found', 'buddy-already-withdrawn', 'buddy-has-openings'],
      }),
      body(VersionSeen),
      async (c) => {
        const { companyId, buddyId } = buddyIn(c);
        return c.json(
          unwrap(await withdrawBuddy(c.var.call, open(c.var.call), companyId, buddyId, c.req.valid('json'))),
        );
      },
    );
}
