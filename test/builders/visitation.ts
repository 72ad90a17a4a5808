import { createHmac, randomBytes, randomInt } from 'node:crypto';
import { holdFirstConversation } from '#services/visitation/capabilities/hold-first-conversation.ts';
import { referCandidate } from '#services/visitation/capabilities/refer-candidate.ts';
import { eventHandlers } from '#services/visitation/event-handlers.ts';
import { candidateItem, settingsItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { Candidate } from '#services/visitation/domain/candidate.ts';
import type { Caller } from '#shared/access/caller.ts';
import type { ActionName } from '#shared/access/policy.ts';
import type { EventName, EventOf } from '#shared/events/catalogue.ts';
import { newId, type PersonId } from '#shared/kernel/ids.ts';
import type { Result } from '#shared/kernel/result.ts';
import { citizenScope, type Scope } from '#shared/kernel/scope.ts';
import type { Call } from '#shared/runtime/call.ts';
import { handleEvent } from '#shared/runtime/consume.ts';
import { outboxRow, viewedRow } from '#shared/runtime/house-rows.ts';
import { knownStaffItem } from '#shared/runtime/known-staff.ts';
import { keysFrom } from '#shared/runtime/ports/field-keys.ts';
import { openTable } from '#shared/runtime/table.ts';
import { put } from '#shared/runtime/write.ts';
import type { Referral } from '#shared/shapes/candidate.ts';
import type { Conversation } from '#shared/shapes/candidate-changes.ts';
import type { Message } from '#shared/shapes/message.ts';
import type { ProfileFacts } from '#shared/shapes/profile.ts';
import { freshMunicipality, type TestTable } from '#test/database.ts';
import { aCall, aCaller } from './call.ts';
import { filesInMemory } from './matching.ts';
import { substituteCprOf } from '#infra/local/seed/cpr.ts';

const dataKey = randomBytes(32);

/** Visitation of a municipality no other test uses, which has joined with two groups. */
export async function aVisitation(
  table: TestTable,
  scope = freshMunicipality(),
): Promise<VisitationStore & { scope: typeof scope }> {
  const opened = openVisitationOf(table)({ scope });
  await opened.table.transact([
    put(settingsItem, {
      version: 1,
      targetGroups: ['resource-course', 'ukraine'],
      visitationGroups: ['obviously-education-ready', 'education-ready', 'activity-ready'],
    }),
  ]);
  return { ...opened, scope };
}

const kept = new WeakMap<TestTable, ReturnType<typeof filesInMemory>>();

/** The files beside a test's table: whoever opens it finds the same. */
function filesOf(table: TestTable): ReturnType<typeof filesInMemory> {
  const files = kept.get(table) ?? filesInMemory();
  kept.set(table, files);
  return files;
}

/** Opens visitation's data of any scope in a test's table. */
export function openVisitationOf(table: TestTable): (call: Pick<Call, 'scope'>) => VisitationStore {
  const files = filesOf(table);
  return ({ scope }) => ({
    files: () => files,
    uploads: () => files.uploads,
    scans: () => files.scans,
    publicOrigin: 'https://fodfaeste.example',
    table: openTable(table.client, table.name, scope),
    keys: async () => keysFrom(dataKey, scope, 'visitation'),
    citizenOf: async (cpr) =>
      citizenScope(`C-${createHmac('sha256', 'a key of the tests').update(cpr).digest('hex').slice(0, 20)}`),
  });
}

/** A referral that is accepted, of a person nobody else is. */
export function aReferral(more: Partial<Referral> = {}): Referral {
  return {
    firstName: 'Amina',
    lastName: 'Haddad',
    cpr: substituteCprOf(randomInt(50_000_000)),
    phone: '22 33 44 55',
    targetGroups: ['resource-course'],
    reason: 'Vil gerne i gang med få timer.',
    ...more,
  };
}

/** A profile that is accepted: a few hours with bread, not too heavy. */
export function aProfile(more: Partial<ProfileFacts> = {}): ProfileFacts {
  return {
    wishes: ['bakery-kitchen', 'shop'],
    competences: ['baking'],
    hoursFrom: 8,
    hoursTo: 12,
    considerations: ['no-heavy-lifting'],
    liftsAtMostKg: 10,
    danish: 'everyday',
    languages: ['ar'],
    transports: ['bicycle', 'public-transport'],
    travelAtMostMinutes: 30,
    homePostalCode: '4000',
    cardReleased: false,
    ...more,
  };
}

/** A conversation held today, as the page sends it. */
export function aConversation(more: Partial<Conversation> = {}): Conversation {
  return {
    version: 1,
    heldOn: '2026-11-23' as Conversation['heldOn'],
    visitationGroup: 'activity-ready',
    profile: aProfile(),
    words: { dream: 'Arbejde med brød.', strengths: 'Møder til tiden.' },
    ...more,
  };
}

export type AnOffice = {
  readonly visitation: Awaited<ReturnType<typeof aVisitation>>;
  readonly scope: Scope;
  readonly caseworker: Caller;
  readonly messages: readonly Message[];
  readonly call: (action: ActionName, more?: Partial<Call>) => Call;
  /** A person referred; and one whose first conversation was held as well. */
  readonly referred: (more?: Partial<Referral>) => Promise<Candidate>;
  readonly met: (more?: Partial<Referral>, said?: Partial<Conversation>) => Promise<Candidate>;
  /** The person as stored now. */
  readonly now: (candidateId: string) => Promise<Candidate>;
  /** Somebody else of the municipality's staff, who has signed in here; gives their id. */
  readonly colleague: (personId?: PersonId) => Promise<PersonId>;
  /** Tells an event to visitation as its queue would. */
  readonly hear: (event: EventOf<EventName>) => Promise<void>;
  /** What the outbox and the access log hold, as events. */
  readonly told: () => Promise<EventOf<EventName>[]>;
  readonly logged: () => Promise<EventOf<'PersonViewed'>[]>;
};

/** A municipality's visitation at work, with a caseworker in it. */
export async function anOffice(table: TestTable): Promise<AnOffice> {
  const visitation = await aVisitation(table);
  const { scope } = visitation;
  const caseworker = aCaller('caseworker', scope);
  const messages: Message[] = [];
  const handlers = eventHandlers(openVisitationOf(table), { send: async (message) => void messages.push(message) });
  const call = (action: ActionName, more: Partial<Call> = {}) => aCall(action, caseworker, more);
  const now = async (candidateId: string) => (await visitation.table.fresh(candidateItem, candidateId)) as Candidate;
  const referred = async (more: Partial<Referral> = {}) =>
    now(accepted(await referCandidate(call('refer-candidate'), visitation, aReferral(more))).candidateId);
  const met = async (more: Partial<Referral> = {}, said: Partial<Conversation> = {}) => {
    const { candidateId } = await referred(more);
    const conversation = aConversation(said);
    accepted(await holdFirstConversation(call('hold-first-conversation'), visitation, candidateId, conversation));
    return now(candidateId);
  };
  const rows = async (kind: typeof outboxRow | typeof viewedRow, ...of: string[]) =>
    (await visitation.table.list({ kind: kind as typeof outboxRow, of, limit: 100 })).items.map(
      (row) => JSON.parse(row.event) as EventOf<EventName>,
    );
  return {
    visitation,
    scope,
    caseworker,
    messages,
    call,
    referred,
    met,
    now,
    colleague: async (personId = newId('person', randomBytes)) => {
      await visitation.table.put(knownStaffItem, { personId, version: 1, roles: ['job-broker'] });
      return personId;
    },
    hear: (event) => handleEvent(handlers, { detail: event }),
    told: () => rows(outboxRow, '2026-11'),
    logged: async () => (await rows(viewedRow, '2026-11-23')) as EventOf<'PersonViewed'>[],
  };
}

/** The value of a result that has to be one. */
export function accepted<Value>(result: Result<Value, string>): Value {
  if (!result.ok) throw new Error(`refused: ${result.refusal.code}`);
  return result.value;
}
