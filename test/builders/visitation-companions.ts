import { answerCompanion } from '#services/visitation/capabilities/answer-companion.ts';
import { listMyCompanions } from '#services/visitation/capabilities/list-my-companions.ts';
import { makeCompanionCode } from '#services/visitation/capabilities/make-companion-code.ts';
import { typeCompanionCode } from '#services/visitation/capabilities/type-companion-code.ts';
import { eventHandlers } from '#services/visitation/event-handlers.ts';
import type { Candidate } from '#services/visitation/domain/candidate.ts';
import type { EventEnvelope } from '#shared/events/event.ts';
import type { Scope } from '#shared/kernel/scope.ts';
import type { ActionName } from '#shared/access/policy.ts';
import { handleEvent } from '#shared/runtime/consume.ts';
import { outboxRow } from '#shared/runtime/house-rows.ts';
import { nobodyIsWrittenTo } from '#shared/runtime/ports/messages.ts';
import type { CompanionReply, MyCompanion, MyCompanionsIn } from '#shared/shapes/companion.ts';
import { aCall, aCaller } from './call.ts';
import { accepted, openVisitationOf, type AnOffice } from './visitation.ts';
import type { TestTable } from '#test/database.ts';

/** Tells visitation, as its queue would, everything that these scopes' outboxes hold and that was not told before. */
export function relayOf(table: TestTable) {
  const open = openVisitationOf(table);
  const handlers = eventHandlers(open, nobodyIsWrittenTo);
  const heard = new Set<string>();
  const eventsOf = async (scope: Scope): Promise<EventEnvelope[]> => {
    const rows = await open({ scope }).table.list({ kind: outboxRow, of: ['2026-11'], limit: 200, fresh: true });
    return rows.items.map(({ event }) => JSON.parse(event) as EventEnvelope);
  };
  const tell = (event: EventEnvelope): Promise<void> => handleEvent(handlers, { detail: event });
  const relay = async (...scopes: readonly Scope[]): Promise<void> => {
    for (;;) {
      const all = (await Promise.all(scopes.map(eventsOf))).flat();
      const news = all.filter(({ id }) => !heard.has(id));
      if (news.length === 0) return;
      for (const event of news) {
        await tell(event);
        heard.add(event.id);
      }
    }
  };
  return { open, eventsOf, tell, relay };
}

/** A person of a municipality with the own app open at the page of companions. */
export function onCompanionsPage(table: TestTable, { candidateId, citizen }: Candidate) {
  const open = openVisitationOf(table);
  const own = open({ scope: citizen });
  const as = (action: ActionName, now?: string) =>
    aCall(action as never, aCaller('candidate', citizen), { ...(now && { now: now as never }) });
  const page = async (now?: string): Promise<MyCompanionsIn> => {
    const { items } = accepted(await listMyCompanions(as('list-my-companions', now), own));
    const mine = items.find((each) => each.candidateId === candidateId);
    if (!mine) throw new Error('the person is in no effort');
    return mine;
  };
  const first = async (): Promise<MyCompanion> => {
    const [companion] = (await page()).companions;
    if (!companion) throw new Error('there is no companion');
    return companion;
  };
  return {
    candidateId,
    citizen,
    own,
    as,
    page,
    first,
    make: async (sharesPhone = false, now?: string) =>
      makeCompanionCode(as('make-companion-code', now), own, candidateId, { sharesPhone }),
    type: (code: string, now?: string) => typeCompanionCode(as('type-companion-code', now), own, { code }),
    reply: async (says: CompanionReply, sharesPhone = false, seen?: number) => {
      const { pairId, version } = await first();
      const said = { version: seen ?? version, says, sharesPhone };
      return answerCompanion(as('answer-companion'), own, { candidateId, pairId }, said);
    },
  };
}

/** Two people of one municipality, and all that is told between them; linked by their own taps where `linked`. */
export async function twoPeople(table: TestTable, office: AnOffice, linked = false) {
  const [ali, sara] = [
    onCompanionsPage(table, await office.met({ firstName: 'Ali', phone: '22 33 44 55' })),
    onCompanionsPage(table, await office.met({ firstName: 'Sara Maria', phone: '55 44 33 22' })),
  ];
  const at = relayOf(table);
  const relay = (): Promise<void> => at.relay(office.scope, ali.citizen, sara.citizen);
  await relay();
  const codeOf = async (sharesPhone = false): Promise<string> => {
    accepted(await ali.make(sharesPhone));
    await relay();
    const { code } = await ali.page();
    if (!code) throw new Error('no code waits');
    return code.code;
  };
  const find = async (): Promise<void> => {
    accepted(await sara.type(await codeOf(true)));
    await relay();
  };
  const link = async (): Promise<void> => {
    await find();
    accepted(await sara.reply('yes'));
    await relay();
    accepted(await ali.reply('yes', true));
    await relay();
  };
  if (linked) await link();
  return { ...at, ali, sara, relay, codeOf, find, link };
}
