import { beforeAll, describe, expect, test } from 'vitest';
import { competenceApi } from '#services/competence/api.ts';
import { eventHandlers } from '#services/competence/event-handlers.ts';
import { consumes } from '#services/competence/config.ts';
import type { OpenCompetence } from '#services/competence/store/competence-store.ts';
import { visitationApi } from '#services/visitation/api.ts';
import { settingsItem } from '#services/visitation/store/visitation-store.ts';
import { parseCvr } from '#shared/kernel/cvr.ts';
import type { Caller } from '#shared/access/caller.ts';
import { roles } from '#shared/access/roles.ts';
import type { EventEnvelope } from '#shared/events/event.ts';
import { municipalityCode, partnershipScope } from '#shared/kernel/scope.ts';
import { handleEvent } from '#shared/runtime/consume.ts';
import { outboxRow } from '#shared/runtime/house-rows.ts';
import { knownStaffItem } from '#shared/runtime/known-staff.ts';
import { openTable } from '#shared/runtime/table.ts';
import { put } from '#shared/runtime/write.ts';
import { aCaller } from '#test/builders/call.ts';
import { opener } from '#test/builders/competence.ts';
import type { IssuedPage } from '#shared/shapes/certificate.ts';
import { requestAs } from '#test/builders/request.ts';
import { openVisitationOf } from '#test/builders/visitation.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { personas } from '../personas.ts';
import type { Acting, As } from './acting.ts';
import { seedHerning } from './herning.ts';
import { ofUnit } from './herning-certificates.ts';
import { seedInstitutions } from './institutions.ts';
import { seedLibrary } from './library/library.ts';
import { partnership } from './partnership.ts';

const herning = municipalityCode('0657');
const shared = partnershipScope(partnership);
const months = ['02', '03', '04', '05', '06', '07', '08', '09', '10'].map((month) => `2019-${month}`);

let table: TestTable;
let open: OpenCompetence;
beforeAll(async () => {
  table = await testTable();
  open = opener(table);
});

/** Visitation knows the municipality's groups, as the partnership's seed names them, and who has signed in. */
async function known(caller: Caller): Promise<void> {
  if (caller.scope !== herning) return;
  const { personId, role } = caller;
  const visitation = openVisitationOf(table)({ scope: herning });
  await visitation.table.transact([
    put(settingsItem, {
      version: 1,
      targetGroups: ['youth-special-needs', 'youth-under-30'],
      visitationGroups: ['obviously-education-ready', 'education-ready', 'activity-ready', 'job-ready'],
    }),
    put(knownStaffItem, { personId, roles: [role], version: 1 }),
  ]);
}

/** The front doors of visitation and competence, without the house around them. */
function frontDoor(): { readonly as: As; readonly idle: () => Promise<void> } {
  const api = competenceApi(open);
  const visitation = visitationApi(openVisitationOf(table));
  const serviceAt = (path: string) => (path.startsWith('/api/visitation/') ? visitation : api);
  const told = new Set<string>();
  const idle = async (): Promise<void> => {
    for (let fresh = await untold(told); fresh.length > 0; fresh = await untold(told))
      for (const event of fresh) {
        told.add(event.id);
        await handleEvent(eventHandlers(open), { detail: event });
      }
  };
  const actingAs = (caller: Caller): Acting => ({
    read: async (path, at) => {
      if (path === '/api/access/session') return { personId: caller.personId } as never;
      return answer(await requestAs(serviceAt(path), caller, 'GET', path, { ...(at && { at }) }), path);
    },
    command: async ({ name, method = 'POST', path, body, at }) => {
      const headers = { 'idempotency-key': `seed-${name}` };
      return answer(await requestAs(serviceAt(path), caller, method, path, { body, at, headers }), name);
    },
  });
  const callers = new Map<string, Caller>();
  const as: As = async (persona, role) => {
    const key = `${persona} ${role ?? ''}`;
    const caller = callers.get(key) ?? callerOf(persona, role);
    callers.set(key, caller);
    await known(caller);
    return actingAs(caller);
  };
  return { as, idle };
}

const heard: readonly string[] = consumes;

async function untold(told: ReadonlySet<string>): Promise<EventEnvelope[]> {
  const all = await Promise.all([herning, shared].flatMap((scope) => months.map((month) => eventsOf(scope, month))));
  return all.flat().filter(({ id, type }) => !told.has(id) && heard.includes(type));
}

async function eventsOf(scope: typeof herning | typeof shared, month: string): Promise<EventEnvelope[]> {
  const { items } = await openTable(table.client, table.name, scope).list({ kind: outboxRow, of: [month], limit: 900 });
  return items.map((row) => JSON.parse(row.event) as EventEnvelope);
}

async function answer<Answer>(response: Response, what: string): Promise<Answer> {
  if (!response.ok) throw new Error(`${what}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Answer;
}

function callerOf(persona: string, role: string | undefined): Caller {
  const claims = personas.find(({ key }) => key === persona)?.claims ?? {};
  const [first] = (claims['roles'] ?? claims['privileges'] ?? []) as readonly string[];
  const acting = roles.find((known) => known === (role ?? first));
  if (!acting) throw new Error(`no role for ${persona}`);
  const institutionId = parseCvr(String(claims['cvr'] ?? ''));
  return aCaller(acting, institutionId ? shared : herning, {
    partnership: shared,
    ...(institutionId && { institutionId }),
  });
}

describe('the pilot in Herning, through the front door', () => {
  test('16 got a certificate in 16 companies, each share of the lot is met, and four ended for the printed reasons', async () => {
    const { as, idle } = frontDoor();
    await seedInstitutions(as);
    const library = await seedLibrary(await as('assessor-herning', 'assessor'));
    await idle();
    await seedHerning(as, library, idle);
    const events = (
      await Promise.all([herning, shared].flatMap((scope) => months.map((month) => eventsOf(scope, month))))
    ).flat();
    const of = (type: string) => events.filter((event) => event.type === type).map(({ facts }) => facts as never);
    expect(of('LearningRecordOpened')).toHaveLength(20);
    expect(of('AssessmentCleared')).toHaveLength(16);
    const because = of('LearningRecordClosed').map(({ because: why }) => why as string);
    expect(because.filter((why) => why === 'completed')).toHaveLength(16);
    expect(because.filter((why) => why !== 'completed').toSorted()).toEqual([
      ...['behaviour', 'not-ready', 'not-ready', 'physical-problems'],
    ]);
    const approved = of('AssessmentApproved');
    const drawn = (kind: 'internal' | 'external') => approved.filter((facts) => facts[kind]).length;
    expect(drawn('internal') * 100).toBeGreaterThanOrEqual(33 * 16);
    expect(drawn('external') * 100).toBeGreaterThanOrEqual(20 * 16);
    const verified = of('AssessmentVerified').map(({ kind }) => kind as string);
    expect(verified.filter((kind) => kind === 'internal')).toHaveLength(drawn('internal'));
    expect(verified.filter((kind) => kind === 'external')).toHaveLength(drawn('external'));

    expect(of('CertificateIssued')).toHaveLength(16);
    const unit = await as('assessor-herning', 'assessor');
    const { items } = await unit.read<IssuedPage>(`${ofUnit}/certificates?limit=100`);
    expect(items).toHaveLength(16);
    expect(new Set(items.map(({ workplaceName }) => workplaceName)).size).toBe(16);
    expect(new Set(items.map(({ number }) => number)).size).toBe(16);
    expect(items.every(({ state, issuedOn }) => state === 'valid' && issuedOn === '2019-09-24')).toBe(true);
  }, 60_000);
});
