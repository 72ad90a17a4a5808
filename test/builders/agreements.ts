import { answerAgreement } from '#services/matching/capabilities/answer-agreement.ts';
import { answerMyAgreement } from '#services/matching/capabilities/answer-my-agreement.ts';
import { draftAgreement } from '#services/matching/capabilities/draft-agreement.ts';
import { listAgreements } from '#services/matching/capabilities/list-agreements.ts';
import { listCompanyAgreements } from '#services/matching/capabilities/list-company-agreements.ts';
import { listMyAgreements } from '#services/matching/capabilities/list-my-agreements.ts';
import { sendAgreement } from '#services/matching/capabilities/send-agreement.ts';
import { signAgreement } from '#services/matching/capabilities/sign-agreement.ts';
import { eventHandlers } from '#services/matching/event-handlers.ts';
import type { ActionName } from '#shared/access/policy.ts';
import type { EventEnvelope } from '#shared/events/event.ts';
import type { Scope } from '#shared/kernel/scope.ts';
import { civilDate } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { handleEvent } from '#shared/runtime/consume.ts';
import { outboxRow } from '#shared/runtime/house-rows.ts';
import { openTable } from '#shared/runtime/table.ts';
import type {
  AgreementView,
  CompanyAgreementAnswer,
  OwnAgreementAnswer,
  SentAgreement,
} from '#shared/shapes/agreement.ts';
import type { PlacementStart } from '#shared/shapes/placement.ts';
import type { TestTable } from '#test/database.ts';
import { aCall, aCaller } from './call.ts';
import { citizenOfPerson, testCompany } from './matching.ts';
import { running } from './placements.ts';

export const ownWords = 'Jeg kan ikke nå det om fredagen.';
export const representative = { name: 'Tove Tillid', on: civilDate('2026-11-20'), how: 'signed' } as const;
export const agreementWords = {
  words: {
    tasks: 'Forme brød og pakke ordrer',
    considerations: 'En pause hver time',
    followUp: 'Vi ringer hver fredag.',
  },
  considerationsReleased: true,
} as const;

/** A running placement, with its three parties at work. */
export async function agreementAtWork(table: TestTable, more: Partial<PlacementStart> = {}) {
  const { at, candidateId, placementId, openingId } = await running(table, more);
  const citizen = citizenOfPerson(candidateId);
  const { partnership } = at;
  const contact = aCaller('company-contact', partnership, { partnership, companyId: testCompany, name: 'Karen Krog' });
  const person = aCaller('candidate', citizen, { name: 'Amira Noor' });
  const callAs = {
    company: (action: ActionName, extra: Partial<Call> = {}): Call => aCall(action, contact, extra),
    citizen: (action: ActionName, extra: Partial<Call> = {}): Call => aCall(action, person, extra),
  };
  const company = at.open(callAs.company('list-company-agreements'));
  const own = at.open(callAs.citizen('list-my-agreements'));
  const told = async (scope: Scope): Promise<EventEnvelope[]> => {
    const page = await openTable(table.client, table.name, scope).list({
      kind: outboxRow,
      of: ['2026-11'],
      limit: 200,
    });
    return page.items.map((row) => JSON.parse(row.event) as EventEnvelope);
  };
  const tell = (detail: EventEnvelope): Promise<void> => handleEvent(eventHandlers(at.open), { detail });
  const relayed = new Set<string>();
  /** Tells what was not told yet, and what that led to, until nothing is new. */
  const relay = async (): Promise<void> => {
    const pages = await Promise.all([partnership, citizen, at.scope].map(told));
    const news = pages.flat().filter(({ id }) => !relayed.has(id));
    for (const event of news) {
      await tell(event);
      relayed.add(event.id);
    }
    if (news.length > 0) await relay();
  };
  const versions = async (): Promise<AgreementView[]> => {
    const listed = await listAgreements(at.call('list-agreements'), at.matching, placementId);
    if (!listed.ok) throw new Error(listed.refusal.code);
    return listed.value.items;
  };
  const newest = async (): Promise<AgreementView> => {
    const [first] = await versions();
    if (!first) throw new Error('there is no agreement');
    return first;
  };
  const companySees = async (): Promise<SentAgreement[]> => {
    const listed = await listCompanyAgreements(callAs.company('list-company-agreements'), company, testCompany, {});
    if (!listed.ok) throw new Error(listed.refusal.code);
    return listed.value.items;
  };
  const personSees = async (): Promise<SentAgreement[]> => {
    const listed = await listMyAgreements(own);
    if (!listed.ok) throw new Error(listed.refusal.code);
    return listed.value.items;
  };
  const draft = (extra: object = {}) =>
    draftAgreement(at.call('draft-agreement'), at.matching, placementId, { ...agreementWords, ...extra });
  const send = async () => {
    const { agreementId, version } = await newest();
    return sendAgreement(at.call('send-agreement'), at.matching, { placementId, agreementId }, { version });
  };
  /** Drafted, sent, and seen by everybody. */
  const sent = async (): Promise<AgreementView> => {
    for (const step of [draft, send]) {
      const done = await step();
      if (!done.ok) throw new Error(JSON.stringify(done.refusal));
    }
    await relay();
    return newest();
  };
  const which = async (hash?: string) => {
    const { agreementId, hash: shown = '' } = await newest();
    return { agreementId, hash: hash ?? shown };
  };
  const signs = {
    municipality: async (seen?: string) => {
      const { agreementId, hash } = await which(seen);
      return signAgreement(at.call('sign-agreement'), at.matching, { placementId, agreementId }, { hash });
    },
    company: async (seen?: string, extra: Partial<CompanyAgreementAnswer> = {}) => {
      const { agreementId, hash } = await which(seen);
      const said = { hash, answer: 'sign', representative, ...extra } as const;
      const place = { companyId: testCompany, agreementId };
      return answerAgreement(callAs.company('answer-agreement'), company, place, said);
    },
    citizen: async (seen?: string, extra: Partial<OwnAgreementAnswer> = {}) => {
      const { agreementId, hash } = await which(seen);
      return answerMyAgreement(callAs.citizen('answer-my-agreement'), own, agreementId, {
        hash,
        answer: 'sign',
        ...extra,
      });
    },
  };
  return {
    ...{ at, candidateId, placementId, openingId, citizen, company, own, callAs, told, tell, relay, versions, newest },
    ...{ companySees, personSees, draft, send, sent, signs },
  };
}
