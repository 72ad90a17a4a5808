import { answerCompanyMeetingTimes } from '#services/matching/capabilities/answer-company-meeting-times.ts';
import { answerMyMeetingTimes } from '#services/matching/capabilities/answer-my-meeting-times.ts';
import { listMyMeetingTimes } from '#services/matching/capabilities/list-my-meeting-times.ts';
import { openMeetingTimes } from '#services/matching/capabilities/open-meeting-times.ts';
import { proposeMeetingTimes } from '#services/matching/capabilities/propose-meeting-times.ts';
import { eventHandlers } from '#services/matching/event-handlers.ts';
import { companyTimesItem, meetingTimesItem, timesAnswerItem } from '#services/matching/store/meeting-times-items.ts';
import type { ActionName } from '#shared/access/policy.ts';
import type { EventEnvelope } from '#shared/events/event.ts';
import { instant, type Instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { handleEvent } from '#shared/runtime/consume.ts';
import { outboxRow } from '#shared/runtime/house-rows.ts';
import type { OwnTimesAnswer, TimeSays } from '#shared/shapes/meeting-times.ts';
import type { SentLinkPurpose } from '#shared/shapes/sent-link.ts';
import type { TestTable } from '#test/database.ts';
import { aCall, aCaller } from './call.ts';
import { value } from './competence.ts';
import { citizenOfPerson, matchingAtWork, testCompany } from './matching.ts';
import { sentLinks } from './sent-links.ts';

export const threeTimes: readonly Instant[] = [
  '2026-11-26T09:00:00Z',
  '2026-11-27T12:00:00Z',
  '2026-11-30T08:30:00Z',
].map((at) => instant(at));
export const timesAsk = {
  ...{ form: 'workplace' as const, place: 'Bageriet, Skomagergade 1', minutes: 45, staffIds: [] },
  times: [...threeTimes],
};

/** What somebody says to the three times, in their order. */
export function saysTo(...says: readonly TimeSays[]): Pick<OwnTimesAnswer, 'answers'> {
  return { answers: threeTimes.map((startsAt, place) => ({ startsAt, says: says[place] ?? 'no' })) };
}

/** Three times that a person and a company are asked about, and both sides of it at work. */
export async function timesAtWork(table: TestTable) {
  const at = await matchingAtWork(table);
  const [candidateId, openingId] = [await at.candidate(), await at.opening()];
  const citizen = citizenOfPerson(candidateId);
  const me = aCaller('candidate', citizen, { partnership: undefined });
  const myCall = (action: ActionName, more: Partial<Call> = {}): Call =>
    aCall(action, me, { scope: citizen, partnership: undefined, ...more });
  const contact = aCaller('company-contact', at.partnership, { partnership: at.partnership, companyId: testCompany });
  const companyCall = (action: ActionName, more: Partial<Call> = {}): Call => aCall(action, contact, more);
  const own = at.open(myCall('list-my-meeting-times'));
  const company = at.open(companyCall('list-company-meeting-times'));
  const { timesId } = value(
    await proposeMeetingTimes(at.call('propose-meeting-times'), at.matching, { candidateId, openingId, ...timesAsk }),
  );
  const tell = (detail: EventEnvelope) => handleEvent(eventHandlers(at.open), { detail });
  const eventsIn = async ({ table: rows }: typeof own): Promise<EventEnvelope[]> => {
    const page = await rows.list({ kind: outboxRow, of: ['2026-11'], limit: 200 });
    return page.items.map((row) => JSON.parse(row.event) as EventEnvelope);
  };
  const relay = async (): Promise<void> => {
    for (const event of [...(await eventsIn(own)), ...(await eventsIn(company))]) await tell(event);
    await at.relay();
  };
  const times = async () => {
    const known = await at.matching.table.fresh(meetingTimesItem, timesId);
    if (!known) throw new Error('the times are gone');
    return known;
  };
  const seen = async () => value(await openMeetingTimes(at.call('open-meeting-times'), at.matching, timesId));
  const mine = async () => value(await listMyMeetingTimes(myCall('list-my-meeting-times'), own)).items;
  const iSay = async (said: Partial<OwnTimesAnswer>, call = myCall('answer-my-meeting-times')) => {
    const read = (await mine())[0];
    return answerMyMeetingTimes(call, own, timesId, {
      ...{ edition: read?.edition ?? 1, seen: read?.seen ?? 0, answers: [] },
      ...said,
    });
  };
  const companySays = async (said: Partial<OwnTimesAnswer>) => {
    const read = await company.table.fresh(companyTimesItem, testCompany, timesId);
    const place = { companyId: testCompany, timesId };
    return answerCompanyMeetingTimes(companyCall('answer-company-meeting-times'), company, place, {
      ...{ edition: read?.edition ?? 1, seen: read?.seen ?? 0, answers: [] },
      ...said,
    });
  };
  const read = async (answerId: string, from = own) => {
    const sent = await from.table.fresh(timesAnswerItem, timesId, answerId);
    if (!sent) throw new Error('the answer is gone');
    return sent;
  };
  const links = sentLinks(at, candidateId);
  const personLink = (word = `word-${timesId}`, purpose: SentLinkPurpose = 'meeting-times') =>
    links.toPerson({ word, purpose, about: timesId });
  const companyLink = (word = `company-word-${timesId}`) =>
    links.toCompany({ word, purpose: 'meeting-times', about: timesId });
  await at.relay();
  return {
    ...{ at, candidateId, openingId, citizen, me, contact, own, company, timesId, myCall, companyCall, tell, relay },
    ...{ times, seen, mine, iSay, companySays, read, personLink, companyLink },
    eventsOfPerson: () => eventsIn(own),
    eventsOfCompany: () => eventsIn(company),
  };
}
