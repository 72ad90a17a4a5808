import { eventHandlers as insightHandlers } from '#services/insight/event-handlers.ts';
import type { InsightStore } from '#services/insight/store/insight-store.ts';
import { changePlacement } from '#services/matching/capabilities/change-placement.ts';
import { endPlacement } from '#services/matching/capabilities/end-placement.ts';
import { startPlacement } from '#services/matching/capabilities/start-placement.ts';
import { eventHandlers as matchingHandlers } from '#services/matching/event-handlers.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { holdFirstConversation } from '#services/visitation/capabilities/hold-first-conversation.ts';
import { referCandidate } from '#services/visitation/capabilities/refer-candidate.ts';
import type { ActionName } from '#shared/access/policy.ts';
import type { EventEnvelope } from '#shared/events/event.ts';
import type { CandidateId, OpeningId, BuddyId, PlacementId } from '#shared/kernel/ids.ts';
import { civilDate } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { handleEvent } from '#shared/runtime/consume.ts';
import { outboxRow } from '#shared/runtime/house-rows.ts';
import { openTable } from '#shared/runtime/table.ts';
import { aCall, aCaller } from '#test/builders/call.ts';
import { aNetwork, anOpenOpening } from '#test/builders/cluster-network.ts';
import { anUplift, municipalityJoined } from '#test/builders/insight.ts';
import { filesInMemory, opener, type MatchingAtWork } from '#test/builders/matching.ts';
import { anAgreedMeeting } from '#test/builders/placements.ts';
import { accepted, aConversation, aReferral, aVisitation } from '#test/builders/visitation.ts';
import { freshMunicipality, testTable, type TestTable } from '#test/database.ts';
import { tell } from './told-again.ts';

const sources = ['access', 'visitation', 'cluster-network', 'matching', 'competence', 'insight'] as const;

/** A house of the services that matching and insight hear, each with a table of its own, in one municipality. */
export async function aSmallHouse() {
  const made = await Promise.all(sources.map(async (source) => [source, await testTable()] as const));
  const tables = Object.fromEntries(made) as Record<(typeof sources)[number], TestTable>;
  const scope = freshMunicipality();
  const network = await aNetwork(tables['cluster-network']);
  const visitation = await aVisitation(tables.visitation, scope);
  const files = filesInMemory();
  /** Matching as a function that has just started: nothing in its memory. */
  const matchingNow = () => matchingHandlers(opener(tables.matching, files));
  const insightNow = () => insightHandlers((call) => insightAt(call));
  const insightAt = (call: Pick<Call, 'scope'>): InsightStore => ({
    table: openTable(tables.insight.client, tables.insight.name, call.scope),
    keys: async () => Promise.reject(new Error('nothing is sealed here')),
    files,
  });
  const caller = (role: 'caseworker' | 'job-broker' | 'team-leader') =>
    aCaller(role, scope, { partnership: network.scope });
  const call = (action: ActionName, role: Parameters<typeof caller>[0]) =>
    aCall(action, caller(role), { partnership: network.scope });

  const heard = new Set<string>();
  /** Carries what is new in every outbox to those who hear it, as the bus does. */
  const relay = async (): Promise<void> => {
    const handlers = [matchingNow(), insightNow()];
    for (const event of await everythingTold(tables, [scope, network.scope])) {
      if (heard.has(event.id)) continue;
      heard.add(event.id);
      for (const each of handlers) await handleEvent(each, { detail: event });
    }
  };
  const joined = { ...municipalityJoined(), scope, partnership: network.scope };
  await tell(tables.access, [joined]);
  return { tables, scope, network, visitation, matchingNow, insightNow, insightAt, call, relay, files };
}

export type SmallHouse = Awaited<ReturnType<typeof aSmallHouse>>;

async function everythingTold(tables: Record<string, TestTable>, scopes: readonly string[]): Promise<EventEnvelope[]> {
  const pages = await Promise.all(
    Object.values(tables).flatMap((table) =>
      scopes.map((scope) =>
        openTable(table.client, table.name, scope as never).list({
          kind: outboxRow,
          of: ['2026-11'],
          limit: 500,
        }),
      ),
    ),
  );
  const events = pages.flatMap((page) => page.items.map((row) => JSON.parse(row.event) as EventEnvelope));
  return events.sort((one, other) => one.at.localeCompare(other.at));
}

/** Three people come; two get a place, one of them goes on to a small job, the other's placement ends. */
export async function aWeekInTheHouse(house: SmallHouse): Promise<void> {
  const { openingId, buddyId } = await anOpenOpening(house.network, { places: 3 });
  const people = [await referred(house), await referred(house), await referred(house)];
  await house.relay();
  const matching = opener(house.tables.matching, house.files)(house.call('start-placement', 'job-broker'));
  const first = await placed(house, matching, people[0] as CandidateId, openingId, buddyId);
  const second = await placed(house, matching, people[1] as CandidateId, openingId, buddyId);
  await house.relay();
  const job = { version: 1, effectiveOn: civilDate('2026-11-23'), kind: 'small-job', hoursPerWeek: 8 } as const;
  accepted(await changePlacement(house.call('change-placement', 'job-broker'), matching, first, job));
  const end = { version: 1, endedOn: civilDate('2026-11-23'), reason: 'own-wish' } as const;
  accepted(await endPlacement(house.call('end-placement', 'job-broker'), matching, second, end));
  const uplift = { ...anUplift(people[2] as CandidateId).started(2, '2026-11-20'), scope: house.scope };
  await tell(house.tables.competence, [uplift]);
  await house.relay();
}

async function referred(house: SmallHouse): Promise<CandidateId> {
  const { visitation, call } = house;
  const referral = aReferral();
  const { candidateId } = accepted(await referCandidate(call('refer-candidate', 'caseworker'), visitation, referral));
  const held = call('hold-first-conversation', 'caseworker');
  accepted(await holdFirstConversation(held, visitation, candidateId, aConversation()));
  return candidateId;
}

async function placed(
  house: SmallHouse,
  matching: MatchingStore,
  candidateId: CandidateId,
  openingId: OpeningId,
  buddyId: BuddyId,
): Promise<PlacementId> {
  const at = { matching, call: (action: ActionName) => house.call(action, 'job-broker') };
  const meetingId = await anAgreedMeeting(at as MatchingAtWork, candidateId, openingId);
  const start = { candidateId, openingId, meetingId, kind: 'internship', buddyId, hoursPerWeek: 8 } as const;
  const asked = { ...start, startsOn: civilDate('2026-11-23') } as never;
  return accepted(await startPlacement(house.call('start-placement', 'job-broker'), matching, asked)).placementId;
}
