import { inviteToPreparation } from '#services/visitation/capabilities/invite-to-preparation.ts';
import { eventHandlers } from '#services/visitation/event-handlers.ts';
import { openVisitationOf } from '#test/builders/visitation.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { ActionName } from '#shared/access/policy.ts';
import type { EventName, EventOf } from '#shared/events/catalogue.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { municipalityCode, type CitizenScope, type Scope } from '#shared/kernel/scope.ts';
import { instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { handleEvent } from '#shared/runtime/consume.ts';
import { outboxRow } from '#shared/runtime/house-rows.ts';
import { openTable } from '#shared/runtime/table.ts';
import type { Referral } from '#shared/shapes/candidate.ts';
import type { Message } from '#shared/shapes/message.ts';
import type { DreamContent } from '#shared/shapes/dream.ts';
import type { PreparationAnswer } from '#shared/shapes/preparation.ts';
import type { TestTable } from '#test/database.ts';
import { aCall, aCaller } from './call.ts';
import { accepted, anOffice, type AnOffice } from './visitation.ts';

/** An answer as a device sends it; a moment ago where nothing else is said. */
export function anAnswer(
  question: PreparationAnswer['question'],
  chosen: PreparationAnswer['chosen'],
  more: Partial<PreparationAnswer> = {},
): PreparationAnswer {
  return { question, chosen, givenAt: instant('2026-11-23T08:59:00Z'), ...more };
}

export const ownWordsInPreparation = 'Jeg sover dårligt om natten.';

/** A dream with something in each part. */
export function aDream(more: Partial<DreamContent> = {}): DreamContent {
  return {
    wishes: { symbols: ['cooking'], words: 'Bage brød om morgenen.' },
    strengths: { symbols: ['patient'], words: '' },
    goodDay: { symbols: ['calm'], words: '' },
    considerations: { symbols: ['breaks'], words: '' },
    ...more,
  };
}

export type SomebodyReferred = {
  readonly office: AnOffice;
  readonly candidateId: CandidateId;
  readonly citizen: CitizenScope;
  readonly own: VisitationStore;
  /** What was written to the person and to staff. */
  readonly messages: readonly Message[];
  /** The person acts. */
  readonly call: (action: ActionName, more?: Partial<Call>) => Call;
  /** Tells all that was told so far in the municipality and by the person, the newest too, as the queue would. */
  readonly relay: () => Promise<void>;
  /** All that was told in a scope. */
  readonly told: (scope: Scope) => Promise<readonly EventOf<EventName>[]>;
};

/** Somebody who was referred and has an app of their own, at a municipality of their own. */
export async function somebodyReferred(table: TestTable, more: Partial<Referral> = {}): Promise<SomebodyReferred> {
  const office = await anOffice(table);
  const open = openVisitationOf(table);
  const { candidateId, citizen } = await office.referred(more);
  const messages: Message[] = [];
  const handlers = eventHandlers(open, { send: async (message) => void messages.push(message) });
  const told = async (scope: Scope) => {
    const { items } = await openTable(table.client, table.name, scope).list({
      ...{ kind: outboxRow, of: ['2026-11'], limit: 100 },
    });
    return items.map((row) => JSON.parse(row.event) as EventOf<EventName>);
  };
  const heard = new Set<string>();
  const relay = async (): Promise<void> => {
    for (;;) {
      const now = (await office.now(candidateId)).citizen;
      const news = [...(await told(municipalityCode(office.scope))), ...(await told(citizen)), ...(await told(now))];
      const unheard = news.filter(({ id }) => !heard.has(id));
      if (unheard.length === 0) return;
      for (const event of unheard) {
        heard.add(event.id);
        await handleEvent(handlers, { detail: event });
      }
    }
  };
  const caller = aCaller('candidate', citizen, { partnership: undefined });
  await relay();
  return {
    ...{ office, candidateId, citizen, own: open({ scope: citizen }), relay, told, messages },
    call: (action, more = {}) => aCall(action, caller, more),
  };
}

/** The word of a link to the preparation that the caseworker sends the person now. */
export async function aPreparationLink(person: SomebodyReferred): Promise<string> {
  const { office, candidateId, messages, relay } = person;
  accepted(
    await inviteToPreparation(office.call('invite-to-preparation'), office.visitation, candidateId, { way: 'sms' }),
  );
  await relay();
  const sent = messages.findLast(({ template }) => template === 'preparation-text');
  if (sent?.template !== 'preparation-text') throw new Error('no link was sent');
  return sent.link.split('#')[1] ?? '';
}
