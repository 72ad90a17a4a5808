import { randomBytes } from 'node:crypto';
import type { InsightStore } from '#services/insight/store/insight-store.ts';
import { eventHandlers } from '#services/insight/event-handlers.ts';
import type { EventName, EventOf, FactsOf } from '#shared/events/catalogue.ts';
import { newId } from '#shared/kernel/ids.ts';
import type { Scope } from '#shared/kernel/scope.ts';
import { handleEvent } from '#shared/runtime/consume.ts';
import { keysFrom } from '#shared/runtime/ports/field-keys.ts';
import type { Files } from '#shared/runtime/ports/files.ts';
import { openTable } from '#shared/runtime/table.ts';
import type { ProfileFacts } from '#shared/shapes/profile.ts';
import { freshMunicipality, type TestTable } from '#test/database.ts';
import { aPartnership } from './call.ts';

export type AnInsight = InsightStore & {
  readonly scope: ReturnType<typeof freshMunicipality>;
  readonly stored: ReadonlyMap<string, string>;
  /** Tells events as the queue would. */
  readonly hears: (...events: readonly AnyEvent[]) => Promise<void>;
};

type AnyEvent = EventOf<EventName>;

/** Insight of a municipality no other test uses, which has joined with VTA's two columns. */
export async function anInsight(table: TestTable, joined = true): Promise<AnInsight> {
  const scope = freshMunicipality();
  const stored = new Map<string, string>();
  const keys = keysFrom(randomBytes(32), scope, 'insight');
  const insight: InsightStore = {
    table: openTable(table.client, table.name, scope),
    keys: async () => keys,
    files: filesIn(stored),
  };
  const handlers = eventHandlers(() => insight);
  const hears = async (...events: readonly AnyEvent[]) => {
    for (const event of events) await handleEvent(handlers, { detail: { ...event, scope } });
  };
  if (joined) await hears(municipalityJoined());
  return { ...insight, scope, stored, hears };
}

export const original = 'resource-course';
export const ukraine = 'ukraine';
const inTwoLanguages = (name: string) => ({ da: name, en: name });

/** The municipality with two groups in the original column and one of refugees. */
export function municipalityJoined(version = 1, reportColumnOfWomen = 'original'): EventOf<'MunicipalityJoined'> {
  return anEvent('MunicipalityJoined', 'municipality', version, {
    code: '0265',
    name: 'Roskilde',
    partnership: aPartnership,
    targetGroups: [
      { id: original, name: inTwoLanguages('Ressourceforløb'), reportColumn: 'original' },
      { id: 'women', name: inTwoLanguages('Kvinder'), reportColumn: reportColumnOfWomen },
      { id: ukraine, name: inTwoLanguages('Ukraine'), reportColumn: 'ukraine' },
    ],
    visitationGroups: [],
  });
}

export function aCandidateId() {
  return newId('candidate', randomBytes);
}

/** A person referred on a day, in the original column where nothing else is said. */
export function referred(
  candidateId: string,
  referredOn: string,
  targetGroups: string[] = [original],
): EventOf<'CandidateReferred'> {
  return anEvent('CandidateReferred', candidateId, 1, {
    candidateId,
    citizen: 'C-00000000000000000000',
    ownerId: 'per-00000000000000000000',
    targetGroups,
    referredOn,
    firstConversationDueOn: referredOn,
  });
}

export function profiled(
  candidateId: string,
  version: number,
  heldOn: string,
  targetGroups: string[],
): EventOf<'CandidateProfiled'> {
  const said = { ownerId: 'per-00000000000000000000', visitationGroup: 'activity-ready', first: version === 2 };
  return anEvent('CandidateProfiled', candidateId, version, { candidateId, ...said, heldOn, targetGroups, profile });
}

/** A person's effort that ended on a day. */
export function closed(
  candidateId: string,
  version: number,
  closedOn: string,
  reason: string,
): EventOf<'CandidateClosed'> {
  return anEvent('CandidateClosed', candidateId, version, { candidateId, reason, closedOn });
}

/** A closed effort that was taken up again before any conversation was held. */
export function reopened(candidateId: string, version: number, reopenedOn: string): EventOf<'CandidateReopened'> {
  const facts = { candidateId, ownerId: 'per-00000000000000000000', reopenedOn };
  return anEvent('CandidateReopened', candidateId, version, facts);
}

/** What a person said to the project's results on a day. */
export function resultsConsent(
  candidateId: string,
  version: number,
  on: string,
  given: boolean,
): EventOf<'ConsentGranted'> | EventOf<'ConsentEnded'> {
  const about = { candidateId, purpose: 'project-results', on } as const;
  const aggregate = `${candidateId}/project-results`;
  if (given)
    return anEvent('ConsentGranted', aggregate, version, { ...about, by: 'staff', how: 'spoken', wording: '2026-11' });
  return anEvent('ConsentEnded', aggregate, version, { ...about, by: 'citizen', because: 'taken-back' });
}

type Achieved = Readonly<Record<'referred' | 'placed' | 'small' | 'subsidised' | 'stillThere' | 'uplifted', number>>;

/** What happened to each of the people behind VTA's table of March 2023, in both its columns. */
export function goldenCases(): AnyEvent[][] {
  return [
    ...casesOf(original, '2021', { referred: 138, placed: 85, small: 34, subsidised: 0, stillThere: 18, uplifted: 21 }),
    ...casesOf(ukraine, '2022', { referred: 90, placed: 59, small: 13, subsidised: 31, stillThere: 0, uplifted: 85 }),
  ];
}

/** Cases that give one column: the first of those referred are placed, the first of those employed, and so on. */
function casesOf(
  group: string,
  year: string,
  { referred: people, placed, small, subsidised, stillThere, uplifted }: Achieved,
) {
  return Array.from({ length: people }, (_, place): AnyEvent[] => {
    const person = aCandidateId();
    const placement = aPlacement(person);
    const kind = place < subsidised ? 'wage-subsidy' : 'small-job';
    return [
      referred(person, `${year}-10-03`, [group]),
      ...(place < placed ? [placement.started(`${year}-10-17`)] : []),
      ...(place < small + subsidised ? [placement.changed(2, `${year}-11-01`, kind, 8)] : []),
      ...(place < stillThere ? [placement.answered(3, '2023-02-01')] : []),
      // The last of them, so that not only those with a job have learnt something; some of them twice.
      ...(place >= people - uplifted ? upliftsOf(person, place % 4 === 0 ? 2 : 1, `${year}-11-14`) : []),
    ];
  });
}

function upliftsOf(candidateId: string, many: number, startedOn: string): AnyEvent[] {
  return Array.from({ length: many }, () => anUplift(candidateId).started(1, startedOn));
}

/** What happens in one enrolment of a person. */
export function anUplift(candidateId: string, enrolmentId: string = newId('enrolment', randomBytes)) {
  const facts = {
    ...{ enrolmentId, candidateId, institutionId: '12345678', courseId: 'crs-00000000000000000000' },
    ...{ arrangement: 'individually' as const, ownerId: 'per-00000000000000000000' },
  };
  return {
    started: (version: number, startedOn: string) =>
      anEvent('EnrolmentStarted', enrolmentId, version, { ...facts, startedOn }),
    /** Put right; not begun at all where no day is given. */
    corrected: (version: number, startedOn?: string) =>
      anEvent('EnrolmentCorrected', enrolmentId, version, {
        ...facts,
        state: startedOn ? 'started' : 'enrolled',
        ...(startedOn && { startedOn }),
      }),
  };
}

type Kind = FactsOf<'PlacementStarted'>['kind'];

/** What happens in one placement of a person, from its first version on. */
export function aPlacement(candidateId: string, placementId: string = newId('placement', randomBytes)) {
  const facts = {
    placementId,
    candidateId,
    companyId: '12345678',
    buddyId: 'bud-00000000000000000000',
    ownerId: 'per-00000000000000000000',
  };
  const hours = (kind: Kind, paidHoursPerWeek: number) => ({ kind, paidHoursPerWeek, hoursPerWeek: 10 });
  return {
    started: (startsOn: string, kind: Kind = 'internship', paid = 0) =>
      anEvent('PlacementStarted', placementId, 1, { ...facts, ...hours(kind, paid), startsOn }),
    changed: (version: number, effectiveOn: string, kind: Kind, paid = 0) =>
      anEvent('PlacementChanged', placementId, version, {
        ...facts,
        ...hours(kind, paid),
        effectiveOn,
        before: hours('internship', 0),
      }),
    ended: (version: number, endedOn: string) =>
      anEvent('PlacementEnded', placementId, version, {
        ...facts,
        kind: 'internship',
        paidHoursPerWeek: 0,
        endedOn,
        reason: 'other',
      }),
    /** Put right: what should have been told, as `[from, kind, paid hours]`, and the last day where there is one. */
    corrected: (version: number, terms: readonly (readonly [string, Kind, number])[], endedOn?: string) =>
      anEvent('PlacementCorrected', placementId, version, {
        ...facts,
        startsOn: terms[0]?.[0] ?? '',
        terms: terms.map(([from, kind, paid]) => ({ from, ...hours(kind, paid) })),
        ...(endedOn && { endedOn }),
      }),
    withdrawn: (version: number, withdrawnOn: string) =>
      anEvent('PlacementWithdrawn', placementId, version, { ...facts, withdrawnOn, reason: 'never-began' }),
    reopened: (version: number, dueOn: string) =>
      anEvent('SixMonthCheckReopened', placementId, version, {
        placementId,
        candidateId,
        ownerId: 'per-00000000000000000000',
        dueOn,
      }),
    answered: (version: number, answeredOn: string, stillThere = true) =>
      anEvent('SixMonthCheckAnswered', placementId, version, {
        placementId,
        candidateId,
        stillThere,
        dueOn: answeredOn,
        answeredOn,
      }),
  };
}

function anEvent<Name extends EventName>(
  type: Name,
  aggregate: string,
  version: number,
  facts: FactsOf<Name>,
): EventOf<Name> {
  return {
    id: newId('event', randomBytes),
    type,
    schema: 1,
    scope: '0265' as Scope,
    partnership: aPartnership,
    aggregate,
    version,
    at: '2026-11-23T09:00:00.000Z',
    actor: { personId: 'per-00000000000000000000', role: 'system' },
    facts,
  };
}

const profile: ProfileFacts = {
  wishes: ['shop'],
  competences: [],
  hoursFrom: 5,
  hoursTo: 15,
  considerations: [],
  danish: 'everyday',
  languages: [],
  transports: ['bicycle'],
  travelAtMostMinutes: 30,
  homePostalCode: '4000',
  cardReleased: false,
};

function filesIn(stored: Map<string, string>): Files {
  return {
    store: async (scope, name, content) => void stored.set(`${scope}/${name}`, content.toString()),
    load: async (scope, name) => Buffer.from(stored.get(`${scope}/${name}`) ?? ''),
    downloadLink: async (scope, name) => `https://files.example/${scope}/${name}`,
  };
}
