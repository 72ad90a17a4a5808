import type { Context } from 'hono';
import type { PersonId } from '#shared/kernel/ids.ts';
import { body, query, serviceApi } from '#shared/runtime/http.ts';
import { pathId, pathInstitution } from '#shared/runtime/path-id.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import { ContactNames, ContactNamesWanted } from '#shared/shapes/contact-names.ts';
import { Offboarding, Reinstatement, StaffMember, StaffPage } from '#shared/shapes/staff.ts';
import { command, read, readByPost, refused, unwrap } from './edge.ts';
import { formPartnership } from './capabilities/form-partnership.ts';
import { joinMunicipality } from './capabilities/join-municipality.ts';
import { listInstitutionStaff } from './capabilities/list-institution-staff.ts';
import { listMunicipalities } from './capabilities/list-municipalities.ts';
import { listStaff } from './capabilities/list-staff.ts';
import { listViewings } from './capabilities/list-viewings.ts';
import { nameContacts } from './capabilities/name-contacts.ts';
import { offboardInstitutionStaff } from './capabilities/offboard-institution-staff.ts';
import { offboardStaff } from './capabilities/offboard-staff.ts';
import { readSettings } from './capabilities/read-settings.ts';
import { reinstateInstitutionStaff } from './capabilities/reinstate-institution-staff.ts';
import { reinstateStaff } from './capabilities/reinstate-staff.ts';
import type { SignInDependencies } from './ports/sign-in-dependencies.ts';
import { accessRefusals } from './refusals.ts';
import { rulesRoutes } from './rules-routes.ts';
import { sessionRoutes } from './session-routes.ts';
import {
  MunicipalityPage,
  MunicipalityView,
  NewMunicipality,
  NewPartnership,
  PartnershipView,
} from './domain/place-shapes.ts';
import { ViewingPage } from './domain/viewing-shapes.ts';

/** Access' routes: the session, which belongs to no scope, and the directory and the viewings of one scope. */
export function accessApi(deps: SignInDependencies) {
  const { access, keys } = deps;
  return serviceApi({
    service: 'access',
    refusals: accessRefusals,
    table: (call) => access.open(call.scope),
    keys: (call) => keys(call.scope),
  })
    .basePath('/api/access')
    .route('/', sessionRoutes(deps))
    .route('/', rulesRoutes(access))
    .post(
      '/:scope/partnership',
      command('form-partnership', {
        title: 'Found the partnership',
        answers: PartnershipView,
        status: 201,
        refuses: ['partnership-already-formed'],
      }),
      body(NewPartnership),
      async (c) => c.json(unwrap(await formPartnership(c.var.call, access, c.req.valid('json'))), 201),
    )
    .post(
      '/:scope/municipalities',
      command('join-municipality', {
        title: 'Take a municipality into the partnership',
        answers: MunicipalityView,
        status: 201,
        refuses: ['partnership-not-formed', 'municipality-already-joined'],
      }),
      body(NewMunicipality),
      async (c) => c.json(unwrap(await joinMunicipality(c.var.call, access, c.req.valid('json'))), 201),
    )
    .get(
      '/:scope/municipalities',
      read('list-municipalities', { title: 'The municipalities of the partnership', answers: MunicipalityPage }),
      async (c) => c.json(await listMunicipalities(c.var.call, access)),
    )
    .get(
      '/:scope/settings',
      read('read-settings', {
        title: 'The municipality and the groups it works with',
        answers: MunicipalityView,
        refuses: ['municipality-not-joined'],
      }),
      async (c) => c.json(unwrap(await readSettings(c.var.call, access))),
    )
    .post(
      '/:scope/contact-names',
      readByPost('name-contacts', { title: 'The names of those who look after me', answers: ContactNames }),
      body(ContactNamesWanted),
      async (c) => c.json(unwrap(await nameContacts(c.var.call, access, c.req.valid('json')))),
    )
    .get(
      '/:scope/staff',
      read('list-staff', { title: 'The people of the municipality and their roles, by name', answers: StaffPage }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listStaff(c.var.call, access, keys, c.req.valid('query')))),
    )
    .post(
      '/:scope/staff/:personId/offboarded',
      command('offboard-staff', {
        title: 'Mark that a colleague no longer works here, and end their sessions',
        answers: StaffMember,
        status: 200,
        refuses: ['staff-not-found', 'staff-is-yourself', 'staff-has-left', 'stale-version'],
      }),
      body(Offboarding),
      async (c) => c.json(unwrap(await offboardStaff(c.var.call, deps, staffId(c), c.req.valid('json')))),
    )
    .post(
      '/:scope/staff/:personId/reinstated',
      command('reinstate-staff', {
        title: 'Mark that a colleague works here again',
        answers: StaffMember,
        status: 200,
        refuses: ['staff-not-found', 'staff-not-left', 'stale-version'],
      }),
      body(Reinstatement),
      async (c) => c.json(unwrap(await reinstateStaff(c.var.call, deps, staffId(c), c.req.valid('json')))),
    )
    .get(
      '/:scope/institutions/:institutionId/staff',
      read('list-institution-staff', {
        title: 'The people of the institution and their roles, by name',
        answers: StaffPage,
      }),
      query(PageQuery),
      async (c) =>
        c.json(unwrap(await listInstitutionStaff(c.var.call, access, keys, pathInstitution(c), c.req.valid('query')))),
    )
    .post(
      '/:scope/institutions/:institutionId/staff/:personId/offboarded',
      command('offboard-institution-staff', {
        title: 'Mark that a colleague no longer works at the institution, and end their sessions',
        answers: StaffMember,
        status: 200,
        refuses: ['staff-not-found', 'staff-is-yourself', 'staff-has-left', 'stale-version'],
      }),
      body(Offboarding),
      async (c) =>
        c.json(unwrap(await offboardInstitutionStaff(c.var.call, access, colleagueIn(c), c.req.valid('json')))),
    )
    .post(
      '/:scope/institutions/:institutionId/staff/:personId/reinstated',
      command('reinstate-institution-staff', {
        title: 'Mark that a colleague works at the institution again',
        answers: StaffMember,
        status: 200,
        refuses: ['staff-not-found', 'staff-not-left', 'stale-version'],
      }),
      body(Reinstatement),
      async (c) =>
        c.json(unwrap(await reinstateInstitutionStaff(c.var.call, access, colleagueIn(c), c.req.valid('json')))),
    )
    .get(
      '/:scope/viewings',
      read('list-viewings', { title: 'Who has seen the citizen’s data, newest first', answers: ViewingPage }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listViewings(c.var.call, access, keys, c.req.valid('query')))),
    );
}

const staffId = (c: Context): PersonId => pathId(c, 'personId', 'person', () => refused('staff-not-found'));

const colleagueIn = (c: Context) => ({ institutionId: pathInstitution(c), personId: staffId(c) });

export type Api = ReturnType<typeof accessApi>;
