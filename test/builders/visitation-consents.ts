import { answerConsent } from '#services/visitation/capabilities/answer-consent.ts';
import { listMyConsents } from '#services/visitation/capabilities/list-my-consents.ts';
import { recordConsent } from '#services/visitation/capabilities/record-consent.ts';
import { showConsents } from '#services/visitation/capabilities/show-consents.ts';
import { eventHandlers } from '#services/visitation/event-handlers.ts';
import type { Candidate } from '#services/visitation/domain/candidate.ts';
import type { EventEnvelope } from '#shared/events/event.ts';
import type { Scope } from '#shared/kernel/scope.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { handleEvent } from '#shared/runtime/consume.ts';
import { outboxRow } from '#shared/runtime/house-rows.ts';
import type { ConsentPurpose, ConsentRecord, MyConsent, PersonConsents } from '#shared/shapes/consents.ts';
import { aCall, aCaller } from './call.ts';
import { accepted, anOffice, openVisitationOf, type AnOffice } from './visitation.ts';
import type { TestTable } from '#test/database.ts';

/** A yes that was spoken three days ago. */
export function aYes(more: Partial<ConsentRecord> = {}): ConsentRecord {
  return {
    ...{ version: 0, purpose: 'project-results', says: 'yes', on: civilDate('2026-11-20'), how: 'spoken' },
    ...more,
  };
}

/** What a person’s own scope and their municipality do about consents, and both told of each other. */
export type ConsentsAtWork = {
  readonly office: AnOffice;
  readonly person: Candidate;
  readonly record: (more?: Partial<ConsentRecord>) => ReturnType<typeof recordConsent>;
  readonly shown: () => Promise<PersonConsents>;
  /** What the person reads of a purpose. */
  readonly mine: (purpose?: ConsentPurpose, now?: string) => Promise<MyConsent | undefined>;
  readonly answer: (
    says: 'yes' | 'no',
    more?: { readonly purpose?: ConsentPurpose; readonly version?: number; readonly call?: Partial<Call> },
  ) => ReturnType<typeof answerConsent>;
  readonly events: (scope: Scope) => Promise<EventEnvelope[]>;
  readonly tell: (event: EventEnvelope) => Promise<void>;
  /** Tells everything of both scopes, twice: what the municipality makes of an answer is told back. */
  readonly relay: () => Promise<void>;
};

/** A person who was met, in a municipality, with the own app open. */
export async function consentsAtWork(
  table: TestTable,
  said: Parameters<AnOffice['met']>[1] = {},
): Promise<ConsentsAtWork> {
  const office = await anOffice(table);
  const person = await office.met({}, said);
  const { candidateId, citizen } = person;
  const open = openVisitationOf(table);
  const own = open({ scope: citizen });
  const handlers = eventHandlers(open, { send: async () => undefined });
  const asCitizen = (action: Call['action'], more: Partial<Call> = {}) =>
    aCall(action as never, aCaller('candidate', citizen), more);
  const events = async (scope: Scope) => {
    const months = ['2026-11', '2026-12'].map((month) =>
      open({ scope }).table.list({ kind: outboxRow, of: [month], limit: 200 }),
    );
    return (await Promise.all(months))
      .flatMap(({ items }) => items)
      .map(({ event }) => JSON.parse(event) as EventEnvelope);
  };
  const tell = (event: EventEnvelope) => handleEvent(handlers, { detail: event });
  const relayOnce = async () => {
    for (const event of await events(office.scope)) await tell(event);
    for (const event of await events(citizen)) await tell(event);
  };
  const mine = async (purpose: ConsentPurpose = 'project-results', now = '2026-11-23T09:00:00Z') =>
    accepted(await listMyConsents(asCitizen('list-my-consents', { now: instant(now) }), own)).items.find(
      (each) => each.purpose === purpose,
    );
  return {
    office,
    person,
    mine,
    events,
    tell,
    record: (more = {}) => recordConsent(office.call('record-consent'), office.visitation, candidateId, aYes(more)),
    shown: async () => accepted(await showConsents(office.call('show-consents'), office.visitation, candidateId)),
    answer: async (says, { purpose = 'project-results', version, call = {} } = {}) => {
      const seen = version ?? (await mine(purpose))?.version ?? 0;
      return answerConsent(asCitizen('answer-consent', call), own, candidateId, { version: seen, purpose, says });
    },
    relay: async () => {
      await relayOnce();
      await relayOnce();
    },
  };
}
