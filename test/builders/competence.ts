import { randomBytes, randomUUID } from 'node:crypto';
import { joinAsInstitution } from '#services/competence/capabilities/join-as-institution.ts';
import { eventHandlers } from '#services/competence/event-handlers.ts';
import { catalogueInMemory } from '#services/competence/store/catalogue-in-memory.ts';
import type { CompetenceStore, OpenCompetence } from '#services/competence/store/competence-store.ts';
import type { Caller } from '#shared/access/caller.ts';
import type { ActionName } from '#shared/access/policy.ts';
import type { Role } from '#shared/access/roles.ts';
import type { EventName, FactsOf } from '#shared/events/catalogue.ts';
import type { EventEnvelope } from '#shared/events/event.ts';
import { toldId, type CandidateId, type InstitutionId, type PersonId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import {
  citizenScope,
  partnershipScope,
  scopeKind,
  type CitizenScope,
  type MunicipalityCode,
  type PartnershipScope,
  type Scope,
} from '#shared/kernel/scope.ts';
import { instant, type Instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { handleEvent } from '#shared/runtime/consume.ts';
import { outboxRow } from '#shared/runtime/house-rows.ts';
import { keysFrom } from '#shared/runtime/ports/field-keys.ts';
import { openTable } from '#shared/runtime/table.ts';
import type { InstitutionMembership } from '#shared/shapes/institution.ts';
import type { Message } from '#shared/shapes/message.ts';
import { freshMunicipality, type TestTable } from '#test/database.ts';
import { aCall, aCaller } from './call.ts';
import { aRegistration } from './cluster-network.ts';
import { aSigningKey } from './a-signing-key.ts';
import { aCvr } from './cvr.ts';
import { anId } from './ids.ts';
import { filesInMemory } from './matching.ts';

export const now: Instant = instant('2026-11-23T09:00:00Z');

export type CompetenceAtWork = {
  readonly scope: MunicipalityCode;
  readonly partnership: PartnershipScope;
  readonly open: OpenCompetence;
  /** The municipality's data, as its own staff open it. */
  readonly competence: CompetenceStore;
  /** The partnership's data, as its institutions open it. */
  readonly inPartnership: CompetenceStore;
  /** A call of the municipality's staff in their own scope; a job broker's where no role is named. */
  readonly call: (action: ActionName, role?: Role, more?: Partial<Call>) => Call;
  /** A call of the municipality's staff in the partnership's scope. */
  readonly callShared: (action: ActionName, role?: Role, more?: Partial<Call>) => Call;
  /** A call of somebody at an institution. */
  readonly callAt: (action: ActionName, institutionId: InstitutionId, role: Role, more?: Partial<Call>) => Call;
  /** A call of a citizen in their own scope. */
  readonly callOf: (action: ActionName, citizen: CitizenScope, more?: Partial<Call>) => Call;
  /** Tells competence an event of another service; in the municipality's scope where nothing else is said. */
  readonly tell: <Name extends EventName>(
    name: Name,
    facts: FactsOf<Name>,
    more?: Partial<EventEnvelope>,
  ) => Promise<void>;
  /** Competence's own events of a scope so far. */
  readonly events: (scope?: Scope) => Promise<EventEnvelope[]>;
  /** Tells competence its own events of these scopes, as the bus would, until there is nothing new. */
  readonly relay: (...more: readonly Scope[]) => Promise<void>;
  /** What people were written, in order. */
  readonly written: readonly Message[];
  /** An institution that has joined; accredited since 2020 where nothing else is said. */
  readonly institution: (more?: Partial<InstitutionMembership>) => Promise<InstitutionId>;
  /** Somebody referred in the municipality, and the citizen they are. */
  readonly candidate: () => Promise<{ readonly candidateId: CandidateId; readonly citizen: CitizenScope }>;
};

/** Competence in a municipality and a partnership that no other test uses. */
export async function competenceAtWork(
  table: TestTable,
  partnership: PartnershipScope = partnershipScope(`P-${randomUUID().slice(0, 13)}`),
): Promise<CompetenceAtWork> {
  const scope = freshMunicipality();
  const written: Message[] = [];
  const open = opener(table, written);
  const callBy = (action: ActionName, caller: Caller, inScope: Scope, more: Partial<Call> = {}): Call =>
    aCall(action, caller, {
      scope: inScope,
      partnership: scopeKind(inScope) === 'municipality' ? partnership : undefined,
      now,
      ...more,
    });
  const staff = (role: Role) => aCaller(role, scope, { partnership });
  const callAt: CompetenceAtWork['callAt'] = (action, institutionId, role, more) =>
    callBy(action, aCaller(role, partnership, { partnership, institutionId }), partnership, more);
  const anyCall = callBy('list-institutions', staff('job-broker'), scope);
  const inPartnership = open({ ...anyCall, scope: partnership, partnership: undefined });
  const tell: CompetenceAtWork['tell'] = (name, facts, more = {}) =>
    handleEvent(eventHandlers(open), { detail: { ...anEnvelope(scope, partnership, name, facts), ...more } });
  const events = async (of: Scope = scope): Promise<EventEnvelope[]> => {
    const months = ['2026-11', '2026-12', '2027-01', '2027-02', '2027-03', '2027-05', '2027-06'];
    const outbox = openTable(table.client, table.name, of);
    const pages = await Promise.all(months.map((month) => outbox.list({ kind: outboxRow, of: [month], limit: 500 })));
    return pages.flatMap((page) => page.items.map((row) => JSON.parse(row.event) as EventEnvelope));
  };
  const told = new Set<string>();
  const relay: CompetenceAtWork['relay'] = async (...more) => {
    for (;;) {
      const all = (await Promise.all([scope, partnership, ...more].map(events))).flat();
      const fresh = all.filter(({ id }) => !told.has(id)).toSorted((one, other) => one.at.localeCompare(other.at));
      if (fresh.length === 0) return;
      for (const detail of fresh) {
        told.add(detail.id);
        await handleEvent(eventHandlers(open), { detail });
      }
    }
  };
  return {
    ...{ scope, partnership, open, inPartnership, callAt, tell, events, relay, written },
    competence: open(anyCall),
    call: (action, role = 'job-broker', more) => callBy(action, staff(role), scope, more),
    callShared: (action, role = 'job-broker', more) => callBy(action, staff(role), partnership, more),
    callOf: (action, citizen, more) =>
      callBy(action, aCaller('candidate', citizen, { partnership: undefined }), citizen, more),
    institution: async (more = {}) => {
      const institutionId = aCvr();
      const call = callAt('join-as-institution', institutionId, 'institution-administrator');
      value(await joinAsInstitution(call, inPartnership, institutionId, aMembership(more)));
      return institutionId;
    },
    candidate: async () => {
      const candidateId = anId('candidate');
      const citizen = citizenScope(`C-${candidateId.slice(4)}`);
      await tell('CandidateReferred', referred(candidateId, citizen));
      return { candidateId, citizen };
    },
  };
}

/** What is filled in to join. */
export function aMembership(more: Partial<InstitutionMembership> = {}): InstitutionMembership {
  return {
    kind: 'vocational-school',
    about: 'Vi laver korte forløb for voksne, der skal lære dansk og et fag på samme tid.',
    departments: [{ name: 'Hovedskolen', street: 'Maglegårdsvej 8', postalCode: '4000', city: 'Roskilde' }],
    contact: { name: 'Birgitte Vang', email: 'birgitte@skole.example', phone: '+4546123456' },
    accreditedFrom: '2020-01-01' as NonNullable<InstitutionMembership['accreditedFrom']>,
    ...more,
  };
}

export function referred(
  candidateId: string,
  citizen: string,
  ownerId: PersonId = anId('person'),
): FactsOf<'CandidateReferred'> {
  return {
    ...{ candidateId, citizen, ownerId },
    targetGroups: ['resource-course'],
    referredOn: '2026-11-02',
    firstConversationDueOn: '2026-11-09',
  };
}

/** The value of a result that is expected to be one. */
export function value<Value>(result: Result<Value, string>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

/** Opens competence on a test table; a register that knows every number, and files in memory. */
export function opener(table: TestTable, written: Message[] = []): OpenCompetence {
  const files = filesInMemory();
  const catalogue = catalogueInMemory(() => files);
  const dataKey = randomBytes(32);
  const signingKey = aSigningKey();
  return (call) => ({
    table: openTable(table.client, table.name, call.scope),
    shared: () => openTable(table.client, table.name, call.partnership ?? call.scope),
    files: () => files,
    catalogue,
    uploads: () => files.uploads,
    register: async (cvr) => ok(aRegistration(cvr, `Skolen ${cvr}`)),
    messages: { send: async (message) => void written.push(message) },
    publicOrigin: 'https://fodfaeste.example',
    signingKey,
    keys: async () => keysFrom(dataKey, call.scope, 'competence'),
  });
}

function anEnvelope(scope: Scope, partnership: Scope, type: string, facts: unknown): EventEnvelope {
  return {
    id: anId('event'),
    type,
    schema: 1,
    scope,
    partnership,
    aggregate: `aggregate-${randomUUID()}`,
    version: 1,
    at: '2026-11-23T08:00:00Z',
    actor: { personId: toldId('person', 'per-00000000000000000000'), role: 'system' },
    facts,
  };
}
