import { randomBytes, randomUUID } from 'node:crypto';
import type { OpenMatching } from '#services/matching/api.ts';
import type { Opening } from '#services/matching/domain/opening.ts';
import { eventHandlers } from '#services/matching/event-handlers.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { companyItem } from '#services/matching/store/shared-items.ts';
import { openingsInMemory } from '#services/matching/store/openings-in-memory.ts';
import type { ActionName } from '#shared/access/policy.ts';
import type { EventName, FactsOf } from '#shared/events/catalogue.ts';
import type { EventEnvelope } from '#shared/events/event.ts';
import { toldCompany, type CandidateId, type OpeningId, type PersonId } from '#shared/kernel/ids.ts';
import {
  citizenScope,
  partnershipScope,
  type CitizenScope,
  type MunicipalityCode,
  type PartnershipScope,
  type Scope,
} from '#shared/kernel/scope.ts';
import { instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { handleEvent } from '#shared/runtime/consume.ts';
import { outboxRow } from '#shared/runtime/house-rows.ts';
import { keysFrom } from '#shared/runtime/ports/field-keys.ts';
import type { FileScans } from '#shared/runtime/ports/file-scan.ts';
import type { Uploads } from '#shared/runtime/ports/uploads.ts';
import type { Files } from '#shared/runtime/ports/files.ts';
import { openTable, type Table } from '#shared/runtime/table.ts';
import type { OpeningFacts } from '#shared/shapes/opening.ts';
import type { ProfileFacts } from '#shared/shapes/profile.ts';
import { freshMunicipality, type TestTable } from '#test/database.ts';
import { aCall, aCaller } from './call.ts';
import { anId } from './ids.ts';

/** A person who wishes for bread first, 10-15 hours, at most half an hour from Roskilde. */
export function aProfile(more: Partial<ProfileFacts> = {}): ProfileFacts {
  return {
    wishes: ['bakery-kitchen', 'shop'],
    competences: ['baking'],
    hoursFrom: 10,
    hoursTo: 15,
    considerations: [],
    danish: 'everyday',
    languages: [],
    transports: ['bicycle', 'public-transport'],
    travelAtMostMinutes: 30,
    homePostalCode: '4000',
    cardReleased: false,
    ...more,
  };
}

/** An opening in a bakery in Roskilde that suits that person in everything. */
export function openingFacts(more: Partial<OpeningFacts> = {}): OpeningFacts {
  return {
    title: 'Morgenhold i bageriet',
    workArea: 'bakery-kitchen',
    tasks: ['Forme brød', 'Pakke ordrer'],
    kinds: ['internship', 'small-job'],
    hoursFrom: 5,
    hoursTo: 20,
    days: ['monday', 'tuesday', 'wednesday'],
    startsAt: '08:30',
    endsAt: '13:00',
    postalCode: '4000',
    demands: { liftsKg: 5, danish: 'single-words', drivingLicence: false },
    accommodates: [],
    languages: [],
    places: 1,
    offeredTo: 'partnership',
    buddyId: testBuddy,
    ...more,
  };
}

/** The same as proposals see it. */
export function anOpening(more: Partial<Opening> = {}): Opening {
  return {
    ...openingFacts(),
    openingId: anId('opening'),
    companyId: testCompany,
    companyName: 'Hvedekrogen Bageri',
    taken: 0,
    everTaken: 0,
    ...more,
  };
}

export type MatchingAtWork = {
  readonly scope: MunicipalityCode;
  readonly partnership: PartnershipScope;
  readonly matching: MatchingStore;
  readonly shared: Table;
  readonly open: OpenMatching;
  /** A job broker's call; commands get a fresh key each time. */
  readonly call: (action: ActionName, more?: Partial<Call>) => Call;
  /** Tells matching an event of another service. */
  readonly tell: <Name extends EventName>(
    name: Name,
    facts: FactsOf<Name>,
    more?: Partial<EventEnvelope>,
  ) => Promise<void>;
  /** Matching's own events of the municipality so far, oldest first. */
  readonly events: () => Promise<EventEnvelope[]>;
  /** Tells matching its own events, as the bus would. */
  readonly relay: () => Promise<void>;
  /** Somebody who signed in as a job broker of this municipality; gives their id. */
  readonly colleague: () => Promise<PersonId>;
  readonly opening: (more?: Partial<OpeningFacts>, id?: OpeningId) => Promise<OpeningId>;
  readonly candidate: (more?: Partial<ProfileFacts>) => Promise<CandidateId>;
};

export const testCompany = toldCompany('41000007');
export const testBuddy = anId('buddy', '0');

/** Matching of a municipality and a partnership that no other test uses, with a company and its buddy. */
export async function matchingAtWork(
  table: TestTable,
  partnership: PartnershipScope = partnershipScope(`P-${randomUUID().slice(0, 13)}`),
): Promise<MatchingAtWork> {
  const scope = freshMunicipality();
  const open = opener(table);
  const caller = aCaller('job-broker', scope, { partnership });
  const call = (action: ActionName, more: Partial<Call> = {}) => aCall(action, caller, { partnership, ...more });
  const matching = open(call('propose-openings'));
  const tell: MatchingAtWork['tell'] = (name, facts, more = {}) =>
    handleEvent(eventHandlers(open), { detail: { ...anEnvelope(scope, partnership, name, facts), ...more } });
  const inPartnership = { scope: partnership, partnership: undefined };
  const known = await matching.shared().fresh(companyItem, testCompany);
  const municipalities = [...(known?.municipalities ?? []), scope];
  await tell('CompanyJoined', { ...aCompany, municipalities }, { ...inPartnership, version: municipalities.length });
  await tell('BuddyNamed', { companyId: testCompany, buddyId: testBuddy }, inPartnership);
  const events = async () => {
    const months = ['2025-01', '2026-11', '2026-12', '2027-05', '2027-06'];
    const pages = await Promise.all(
      months.map((month) => matching.table.list({ kind: outboxRow, of: [month], limit: 200 })),
    );
    return pages.flatMap((page) => page.items.map((row) => JSON.parse(row.event) as EventEnvelope));
  };
  return {
    ...{ scope, partnership, matching, open, call, tell, events },
    shared: matching.shared(),
    relay: async () => {
      for (const detail of await events()) await handleEvent(eventHandlers(open), { detail });
    },
    colleague: async () => {
      const personId = anId('person');
      await tell('StaffRolesChanged', { personId, roles: ['job-broker'] });
      return personId;
    },
    opening: async (more = {}, openingId = anId('opening')) => {
      const facts = {
        openingId,
        companyId: testCompany,
        companyName: 'Hvedekrogen Bageri',
        opening: openingFacts(more),
      };
      await tell('OpeningRegistered', facts, inPartnership);
      return openingId;
    },
    candidate: async (more = {}) => {
      const candidateId = anId('candidate');
      await tell('CandidateReferred', referral(candidateId));
      await tell('CandidateProfiled', profiled(candidateId, more));
      return candidateId;
    },
  };
}

/** The citizen that a person of these tests is. */
export function citizenOfPerson(candidateId: string): CitizenScope {
  return citizenScope(`C-${candidateId.slice(4)}`);
}

function referral(candidateId: string): FactsOf<'CandidateReferred'> {
  return {
    ...{ candidateId, citizen: citizenOfPerson(candidateId), ownerId: anId('person', '1') },
    ...{ targetGroups: ['resource-course'], referredOn: '2026-11-02', firstConversationDueOn: '2026-11-09' },
  };
}

export function profiled(candidateId: string, more: Partial<ProfileFacts> = {}): FactsOf<'CandidateProfiled'> {
  return {
    candidateId,
    ownerId: anId('person', '1'),
    targetGroups: ['resource-course'],
    visitationGroup: 'activity-ready',
    heldOn: '2026-11-20',
    first: true,
    profile: aProfile(more),
  };
}

const aCompany: Omit<FactsOf<'CompanyJoined'>, 'municipalities'> = {
  companyId: testCompany,
  name: 'Hvedekrogen Bageri',
  kind: 'commercial',
  joinedOn: '2026-01-01',
};

/** Opens matching on a test table; one memory of openings and one store of files, as a warm function has. */
export function opener(table: TestTable, files: Files = filesInMemory()): OpenMatching {
  const memory = openingsInMemory(files);
  const dataKey = randomBytes(32);
  return (call) => {
    const own = openTable(table.client, table.name, call.scope);
    const shared = () => openTable(table.client, table.name, call.partnership ?? call.scope);
    const keys = keysFrom(dataKey, call.scope, 'matching');
    return {
      table: own,
      shared,
      memory,
      openings: async () => (await memory.read(shared())).values,
      keys: async () => keys,
      files: () => files,
    };
  };
}

export function filesInMemory(): Files & {
  readonly names: () => string[];
  readonly uploads: Uploads;
  readonly scans: FileScans;
} {
  const kept = new Map<string, Uint8Array>();
  return {
    names: () => [...kept.keys()],
    store: async (scope, name, content) => {
      kept.set(`${scope}/${name}`, typeof content === 'string' ? Buffer.from(content) : content);
    },
    load: async (scope, name) => {
      const content = kept.get(`${scope}/${name}`);
      if (!content) throw new Error(`no file ${name} of ${scope}`);
      return content;
    },
    downloadLink: async (_scope, name) => `memory:${name}`,
    // What stands for malware is the word itself; what is named so takes its time.
    scans: {
      resultOf: async (scope, name) => {
        const content = Buffer.from(kept.get(`${scope}/${name}`) ?? '').toString('latin1');
        return content.includes('EICAR') ? 'unsafe' : content.includes('NOT SCANNED YET') ? 'waiting' : 'safe';
      },
    },
    uploads: {
      form: async (scope, name) => ({ url: 'memory:', fields: { key: `${scope}/${name}` } }),
      remove: async (scope, name) => void kept.delete(`${scope}/${name}`),
    },
  };
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
    at: instant('2026-11-23T08:00:00Z'),
    actor: { personId: 'per-00000000000000000000', role: 'system' },
    facts,
  };
}
