import { randomBytes } from 'node:crypto';
import { joinNetwork } from '#services/cluster-network/capabilities/join-network.ts';
import { nameBuddy } from '#services/cluster-network/capabilities/name-buddy.ts';
import { registerOpening } from '#services/cluster-network/capabilities/register-opening.ts';
import type { CompanyRegister } from '#shared/runtime/ports/company-register.ts';
import { eventHandlers } from '#services/cluster-network/event-handlers.ts';
import { memberItem, type ClusterNetworkStore } from '#services/cluster-network/store/cluster-network-store.ts';
import type { Caller } from '#shared/access/caller.ts';
import type { ActionName } from '#shared/access/policy.ts';
import { events, type EventName } from '#shared/events/catalogue.ts';
import type { EventEnvelope } from '#shared/events/event.ts';
import type { Cvr } from '#shared/kernel/cvr.ts';
import { newId, type CompanyId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { municipalityCode, partnershipScope, type PartnershipScope } from '#shared/kernel/scope.ts';
import type { Call } from '#shared/runtime/call.ts';
import { handleEvent } from '#shared/runtime/consume.ts';
import { outboxRow } from '#shared/runtime/house-rows.ts';
import { keysFrom } from '#shared/runtime/ports/field-keys.ts';
import { openTable } from '#shared/runtime/table.ts';
import { put } from '#shared/runtime/write.ts';
import type { BuddyNaming, NetworkMembership } from '#shared/shapes/company.ts';
import type { Message } from '#shared/shapes/message.ts';
import type { OpeningFacts } from '#shared/shapes/opening.ts';
import type { TestTable } from '#test/database.ts';
import { anId } from './ids.ts';
import { aCall, aCaller } from './call.ts';
import { aCvr } from './cvr.ts';

export const roskilde = municipalityCode('0265');
export const billund = municipalityCode('0530');

export type TestNetwork = ClusterNetworkStore & {
  readonly scope: PartnershipScope;
  /** What was handed to the messages port. */
  readonly sent: Message[];
};

/** The network of a partnership no other test uses, with two municipalities and a register that knows every number. */
export async function aNetwork(
  table: TestTable,
  register: CompanyRegister = async (cvr) => ok(aRegistration(cvr)),
): Promise<TestNetwork> {
  const scope = partnershipScope(`P-${randomBytes(6).toString('hex')}`);
  const opened = openTable(table.client, table.name, scope);
  await opened.transact([roskilde, billund].map((code) => put(memberItem, { code, version: 1 })));
  const keys = keysFrom(randomBytes(32), scope, 'cluster-network');
  const sent: Message[] = [];
  const messages = { send: async (message: Message) => void sent.push(message) };
  const publicOrigin = 'https://fodfaeste.example';
  return { table: opened, keys: async () => keys, register, messages, publicOrigin, scope, sent };
}

export function aRegistration(cvr: string, name = `Bageriet ${cvr}`) {
  return {
    cvr,
    name,
    address: { street: 'Skomagergade 1', postalCode: '4000', city: 'Roskilde' },
    industryText: 'Fremstilling af friske bageriprodukter',
    kind: 'commercial' as const,
  };
}

/** Somebody who works at a company. */
export function aCompanyCaller(network: TestNetwork, role: 'company-contact' | 'buddy', companyId: CompanyId): Caller {
  return aCaller(role, network.scope, { partnership: network.scope, companyId });
}

/** The contact of a company. */
export function aContact(network: TestNetwork, companyId: CompanyId): Caller {
  return aCompanyCaller(network, 'company-contact', companyId);
}

/** A job broker of one of the partnership's municipalities. */
export function aJobBroker(network: TestNetwork, more: Partial<Caller> = {}): Caller {
  return aCaller('job-broker', roskilde, { partnership: network.scope, ...more });
}

/** A call in the partnership, whoever makes it. */
export function inNetwork(network: TestNetwork, action: ActionName, caller: Caller, more: Partial<Call> = {}): Call {
  return aCall(action, caller, { scope: network.scope, partnership: undefined, ...more });
}

/** A company that joins, and what is filled in for it. */
export type Joining = NetworkMembership & { readonly cvr: Cvr };

export function aMembership(more: Partial<Joining> = {}): Joining {
  return {
    cvr: aCvr(),
    kind: 'commercial',
    municipalities: [roskilde],
    roleInNetwork: 'both',
    contact: { name: 'Bente Bager', email: 'bente@bageriet.example', phone: '46 11 22 33' },
    sites: [{ name: 'Butikken', street: 'Skomagergade 1', postalCode: '4000', city: 'Roskilde' }],
    inclusiveness: ['frequent-breaks'],
    ...more,
  };
}

export function aBuddy(more: Partial<BuddyNaming> = {}): BuddyNaming {
  return { name: 'Karsten Kollega', email: 'karsten@bageriet.example', phone: '20 11 22 33', ...more };
}

export function anOpening(more: Partial<OpeningFacts> = {}): OpeningFacts {
  return {
    title: 'Hjælp i bageriet',
    workArea: 'bakery-kitchen',
    tasks: ['Pakke brød', 'Fylde op i butikken'],
    kinds: ['internship', 'small-job'],
    hoursFrom: 4,
    hoursTo: 15,
    days: ['monday', 'wednesday'],
    startsAt: '07:30',
    endsAt: '12:00',
    postalCode: '4000',
    demands: { liftsKg: 10, danish: 'single-words', drivingLicence: false },
    accommodates: ['frequent-breaks'],
    languages: ['uk'],
    places: 2,
    offeredTo: 'partnership',
    buddyId: anId('buddy'),
    ...more,
  };
}

/** The value of a result that a test counts on. */
export function value<Value>(result: Result<Value, string>): Value {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

/** A company that has joined, its contact and a buddy. */
export async function aJoinedCompany(network: TestNetwork, more: Partial<Joining> = {}) {
  const membership = aMembership(more);
  const companyId = membership.cvr;
  const contact = aContact(network, companyId);
  value(await joinNetwork(inNetwork(network, 'join-network', contact), network, membership));
  const named = await nameBuddy(inNetwork(network, 'name-buddy', contact), network, companyId, aBuddy());
  const { buddyId } = value(named);
  return { companyId, contact, buddyId, membership };
}

/** A company with one opening. */
export async function anOpenOpening(network: TestNetwork, more: Partial<OpeningFacts> = {}) {
  const company = await aJoinedCompany(network);
  const facts = anOpening({ buddyId: company.buddyId, ...more });
  const call = inNetwork(network, 'register-opening', company.contact);
  const { openingId } = value(await registerOpening(call, network, company.companyId, facts));
  return { ...company, openingId, facts };
}

/** The events that a network has told of, of one type or of all. */
export async function eventsOf(network: TestNetwork, type?: string): Promise<EventEnvelope[]> {
  const page = await network.table.list({ kind: outboxRow, of: ['2026-11'], limit: 100 });
  const told = page.items.map((row) => JSON.parse(row.event) as EventEnvelope);
  return told.filter((event) => !type || event.type === type);
}

/** Tells the network of an event of one of its municipalities; it must open the partnership's data, no other's. */
export function tell(
  network: TestNetwork,
  type: EventName,
  facts: object,
  id = newId('event', randomBytes),
  more: object = {},
): Promise<void> {
  const detail = {
    id,
    type,
    schema: 1,
    scope: roskilde,
    partnership: network.scope,
    aggregate: 'x',
    version: 1,
    at: '2026-11-23T10:00:00.000Z',
    actor: { personId: 'per-x', role: 'job-broker' },
    facts: events[type].parse(facts),
    ...more,
  };
  const open = ({ scope }: { scope: string }) => {
    if (scope !== network.scope) throw new Error(`opened ${scope}`);
    return network;
  };
  return handleEvent(eventHandlers(open), { detail });
}
