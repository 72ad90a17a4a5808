import { planConversation } from '#services/visitation/capabilities/plan-conversation.ts';
import type { PlannedConversation } from '#services/visitation/domain/planned-conversation.ts';
import { linkOpensUntil } from '#services/visitation/domain/conversation-times.ts';
import { eventHandlers } from '#services/visitation/event-handlers.ts';
import { plannedConversationItem } from '#services/visitation/store/conversation-items.ts';
import { issueLink } from '#services/visitation/store/personal-link.ts';
import type { OpenVisitation, VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { Candidate } from '#services/visitation/domain/candidate.ts';
import type { ActionName } from '#shared/access/policy.ts';
import type { EventEnvelope } from '#shared/events/event.ts';
import type { CitizenScope, Scope } from '#shared/kernel/scope.ts';
import { instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { handleEvent, systemCall } from '#shared/runtime/consume.ts';
import { outboxRow } from '#shared/runtime/house-rows.ts';
import type { ConversationPlan } from '#shared/shapes/planned-conversation.ts';
import type { Message } from '#shared/shapes/message.ts';
import type { TestTable } from '#test/database.ts';
import { aCall, aCaller } from './call.ts';
import { accepted, anOffice, openVisitationOf, type AnOffice } from './visitation.ts';

/** A conversation that is accepted: on a Friday morning, in four days. */
export function aPlan(more: Partial<ConversationPlan> = {}): ConversationPlan {
  return {
    kind: 'contact',
    startsAt: instant('2026-11-27T09:30:00Z'),
    minutes: 45,
    form: 'meeting',
    place: 'Jobhuset, lokale 2',
    staffIds: [],
    ways: ['sms'],
    ...more,
  };
}

export type ConversationAtWork = {
  readonly office: AnOffice;
  readonly person: Candidate;
  readonly citizen: CitizenScope;
  readonly open: OpenVisitation;
  readonly own: VisitationStore;
  readonly messages: readonly Message[];
  readonly place: Pick<PlannedConversation, 'candidateId' | 'conversationId'>;
  /** The conversation as the municipality has it. */
  readonly now: () => Promise<PlannedConversation>;
  /** A call of the person's own. */
  readonly mine: (action: ActionName, more?: Partial<Call>) => Call;
  readonly eventsOf: (scope: Scope) => Promise<EventEnvelope[]>;
  readonly tell: (event: EventEnvelope) => Promise<void>;
  /** Tells every event of both scopes until nothing new is told. */
  readonly relay: () => Promise<void>;
};

/** A person whose first conversation was held, and a conversation planned with them that they have been told of. */
export async function conversationAtWork(
  table: TestTable,
  plan: Partial<ConversationPlan> = {},
  person: Partial<Candidate> = {},
): Promise<ConversationAtWork> {
  const office = await anOffice(table);
  const known = await office.met({ email: 'amina@borger.example', ...(person as object) });
  const open = openVisitationOf(table) as OpenVisitation;
  const messages: Message[] = [];
  const handlers = eventHandlers(open, { send: async (message) => void messages.push(message) });
  const planned = accepted(
    await planConversation(office.call('plan-conversation'), office.visitation, known.candidateId, aPlan(plan)),
  );
  const { candidateId, citizen } = known;
  const place = { candidateId, conversationId: planned.conversationId };
  const own = open(aCall('list-my-conversations', aCaller('candidate', citizen)));
  const eventsOf = async (scope: Scope) => {
    const store = scope === citizen ? own : office.visitation;
    const { items } = await store.table.list({ kind: outboxRow, of: ['2026-11'], limit: 100 });
    return items.map((row) => JSON.parse(row.event) as EventEnvelope);
  };
  const tell = (event: EventEnvelope) => handleEvent(handlers, { detail: event });
  const relay = async () => {
    for (const scope of [office.scope, citizen, office.scope])
      for (const event of await eventsOf(scope)) await tell(event);
  };
  await relay();
  return {
    ...{ office, person: known, citizen, open, own, messages, place, eventsOf, tell, relay },
    now: async () =>
      (await office.visitation.table.fresh(
        plannedConversationItem,
        candidateId,
        planned.conversationId,
      )) as PlannedConversation,
    mine: (action, more) => aCall(action, aCaller('candidate', citizen), more),
  };
}

/** The word of a link to the conversation, as it would be sent to a telephone. */
export async function aLinkTo(at: ConversationAtWork, to = '22 33 44 55'): Promise<string> {
  const [event] = await at.eventsOf(at.office.scope);
  if (!event) throw new Error('nothing was told');
  const { startsAt } = await at.now();
  const { candidateId, conversationId: about } = at.place;
  const wanted = { candidateId, purpose: 'conversation', about, to, validUntil: linkOpensUntil(startsAt) } as const;
  const address = await issueLink(systemCall(event), at.open, wanted);
  return address.split('#')[1] ?? '';
}
