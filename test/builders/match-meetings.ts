import { answerMatchMeeting } from '#services/matching/capabilities/answer-match-meeting.ts';
import { callMatchMeeting } from '#services/matching/capabilities/call-match-meeting.ts';
import { eventHandlers } from '#services/matching/event-handlers.ts';
import { meetingItem } from '#services/matching/store/people-items.ts';
import { companyMeetingItem, meetingAnswerItem } from '#services/matching/store/shared-items.ts';
import type { ActionName } from '#shared/access/policy.ts';
import type { EventEnvelope } from '#shared/events/event.ts';
import { instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { handleEvent } from '#shared/runtime/consume.ts';
import { outboxRow } from '#shared/runtime/house-rows.ts';
import type { MeetingAnswer } from '#shared/shapes/meeting-answer.ts';
import { aCall, aCaller } from '#test/builders/call.ts';
import { matchingAtWork, testCompany } from '#test/builders/matching.ts';
import type { TestTable } from '#test/database.ts';

export const meetingTime = { startsAt: instant('2026-11-26T09:30:00Z'), minutes: 45, place: 'Bageriet', staffIds: [] };
export const ownWords = 'Lasse er til lægen den formiddag.';

/** A match meeting that a company is called to and sees, and both sides of it at work. */
export async function meetingAtWork(table: TestTable) {
  const at = await matchingAtWork(table);
  const candidateId = await at.candidate();
  const openingId = await at.opening();
  const called = await callMatchMeeting(at.call('call-match-meeting'), at.matching, {
    candidateId,
    openingId,
    ...meetingTime,
  });
  if (!called.ok) throw new Error(called.refusal.code);
  const { meetingId } = called.value;
  await at.relay();
  const contact = aCaller('company-contact', at.partnership, {
    partnership: at.partnership,
    companyId: testCompany,
  });
  const companyCall = (action: ActionName, more: Partial<Call> = {}): Call => aCall(action, contact, more);
  const company = at.open(companyCall('list-company-meetings'));
  const seen = () => company.table.fresh(companyMeetingItem, testCompany, meetingId);
  const answer = async (more: Partial<MeetingAnswer> = {}, call = companyCall('answer-match-meeting')) =>
    answerMatchMeeting(
      call,
      company,
      { companyId: testCompany, meetingId },
      { ...aDecline, version: (await seen())?.version ?? 0, ...more },
    );
  const eventsOfCompany = async (): Promise<EventEnvelope[]> => {
    const page = await company.table.list({ kind: outboxRow, of: ['2026-11'], limit: 200 });
    return page.items.map((row) => JSON.parse(row.event) as EventEnvelope);
  };
  const tell = (detail: EventEnvelope): Promise<void> => handleEvent(eventHandlers(at.open), { detail });
  const meeting = async () => {
    const known = await at.matching.table.fresh(meetingItem, meetingId);
    if (!known) throw new Error('the meeting is gone');
    return known;
  };
  const relayAll = async (): Promise<void> => {
    for (const event of await eventsOfCompany()) await tell(event);
    await at.relay();
  };
  const read = async (answerId: string) => {
    const known = await company.table.fresh(meetingAnswerItem, meetingId, answerId);
    if (!known) throw new Error('the answer is gone');
    return known;
  };
  return {
    ...{ at, candidateId, openingId, meetingId, contact, company, companyCall, answer, seen, read },
    ...{ meeting, eventsOfCompany, tell, relayAll },
  };
}

const aDecline: Omit<MeetingAnswer, 'version'> = { answer: 'decline', reason: 'too-busy', note: ownWords };
