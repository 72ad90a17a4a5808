import { Hono, type Context } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import {
  InstitutionChange,
  InstitutionMembership,
  InstitutionPage,
  InstitutionSaved,
  InstitutionView,
} from '#shared/shapes/institution.ts';
import { changeInstitution } from '../capabilities/change-institution.ts';
import { joinAsInstitution } from '../capabilities/join-as-institution.ts';
import { listInstitutions } from '../capabilities/list-institutions.ts';
import { openInstitution } from '../capabilities/open-institution.ts';
import { command, read, unwrap } from '../edge.ts';
import type { OpenCompetence } from '../store/competence-store.ts';
import { institutionIn } from './path-ids.ts';

/** Institutions and training sites, under the partnership. */
export function institutionRoutes(open: OpenCompetence) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/institutions',
      read('list-institutions', {
        title: 'The partnership’s institutions, in order of name',
        answers: InstitutionPage,
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listInstitutions(...of(c), c.req.valid('query')))),
    )
    .get(
      '/institutions/:institutionId',
      read('open-institution', {
        title: 'An institution: what it teaches, where, and whom to call',
        answers: InstitutionView,
        refuses: ['institution-not-found'],
      }),
      async (c) => c.json(unwrap(await openInstitution(open(c.var.call), institutionIn(c)))),
    )
    .post(
      '/institutions/:institutionId/membership',
      command('join-as-institution', {
        title: 'Join the partnership',
        answers: InstitutionSaved,
        status: 201,
        refuses: ['institution-already-joined', 'company-not-in-register', 'register-not-answering'],
      }),
      body(InstitutionMembership),
      async (c) => c.json(unwrap(await joinAsInstitution(...of(c), institutionIn(c), c.req.valid('json'))), 201),
    )
    .put(
      '/institutions/:institutionId',
      command('change-institution', {
        title: 'Say anew what the institution is, where it teaches and whom to call',
        answers: InstitutionSaved,
        status: 200,
        refuses: ['institution-not-found'],
      }),
      body(InstitutionChange),
      async (c) => c.json(unwrap(await changeInstitution(...of(c), institutionIn(c), c.req.valid('json')))),
    );
}
