import { answerMyProposals } from '#services/matching/capabilities/answer-my-proposals.ts';
import { listMyProposals } from '#services/matching/capabilities/list-my-proposals.ts';
import { openShownProposals } from '#services/matching/capabilities/open-shown-proposals.ts';
import { showProposals } from '#services/matching/capabilities/show-proposals.ts';
import { eventHandlers } from '#services/matching/event-handlers.ts';
import { proposalsAnswerItem, shownProposalsItem } from '#services/matching/store/shown-proposals-items.ts';
import type { ActionName } from '#shared/access/policy.ts';
import type { EventEnvelope } from '#shared/events/event.ts';
import type { OpeningId } from '#shared/kernel/ids.ts';
import { handleEvent } from '#shared/runtime/consume.ts';
import { outboxRow } from '#shared/runtime/house-rows.ts';
import type { SaidToPlace } from '#shared/shapes/shown-proposals.ts';
import type { TestTable } from '#test/database.ts';
import { aCall, aCaller } from './call.ts';
import { value } from './competence.ts';
import { citizenOfPerson, matchingAtWork } from './matching.ts';

/** A person with two places to see, a bakery and a shop, both sides of it at work. */
export async function shownAtWork(table: TestTable) {
  const at = await matchingAtWork(table);
  const bakery = await at.opening({ title: 'Morgenhold' });
  const shop = await at.opening({ title: 'Butik', workArea: 'shop' });
  const candidateId = await at.candidate();
  const citizen = citizenOfPerson(candidateId);
  const me = aCaller('candidate', citizen, { partnership: undefined });
  const myCall = (action: ActionName) => aCall(action, me, { scope: citizen, partnership: undefined });
  const own = at.open(myCall('list-my-proposals'));
  const version = async () => (await at.matching.table.fresh(shownProposalsItem, candidateId))?.version ?? 0;
  const tell = (detail: EventEnvelope) => handleEvent(eventHandlers(at.open), { detail });
  const eventsOfPerson = async (): Promise<EventEnvelope[]> => {
    const page = await own.table.list({ kind: outboxRow, of: ['2026-11'], limit: 200 });
    return page.items.map((row) => JSON.parse(row.event) as EventEnvelope);
  };
  const relay = async (): Promise<void> => {
    for (const event of await eventsOfPerson()) await tell(event);
    await at.relay();
  };
  const show = async (openingIds: OpeningId[], seen?: number) =>
    showProposals(at.call('show-proposals'), at.matching, candidateId, {
      version: seen ?? (await version()),
      openingIds,
    });
  const mine = async () => value(await listMyProposals(myCall('list-my-proposals'), own)).items;
  const iSay = async (answers: SaidToPlace[], seen?: number) =>
    answerMyProposals(myCall('answer-my-proposals'), own, candidateId, {
      version: seen ?? (await mine())[0]?.version ?? 1,
      answers,
    });
  const shown = async () => value(await openShownProposals(at.call('open-shown-proposals'), at.matching, candidateId));
  const read = async (answerId: string) => {
    const sent = await own.table.fresh(proposalsAnswerItem, candidateId, answerId);
    if (!sent) throw new Error('the answer is gone');
    return sent;
  };
  return {
    ...{ at, bakery, shop, candidateId, citizen, me, own, myCall, version, tell, eventsOfPerson, relay },
    ...{ show, mine, iSay, shown, read },
  };
}
