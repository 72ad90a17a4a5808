import { answerCompanyAlignment } from '#services/matching/capabilities/answer-company-alignment.ts';
import { answerMyAlignment } from '#services/matching/capabilities/answer-my-alignment.ts';
import { holdMatchMeeting } from '#services/matching/capabilities/hold-match-meeting.ts';
import { listMyAlignments } from '#services/matching/capabilities/list-my-alignments.ts';
import { openAlignment } from '#services/matching/capabilities/open-alignment.ts';
import { openCompanyAlignment } from '#services/matching/capabilities/open-company-alignment.ts';
import { signCompanyAlignment } from '#services/matching/capabilities/sign-company-alignment.ts';
import { signMyAlignment } from '#services/matching/capabilities/sign-my-alignment.ts';
import { alignmentAnswerItem, alignmentTalkItem } from '#services/matching/store/alignment-items.ts';
import type { ActionName } from '#shared/access/policy.ts';
import type { EventEnvelope } from '#shared/events/event.ts';
import { instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { outboxRow } from '#shared/runtime/house-rows.ts';
import type { Alignment, MatchMeetingOutcome } from '#shared/shapes/match-meeting.ts';
import type { OwnAnswers } from '#shared/shapes/alignment-answers.ts';
import type { Consideration } from '#shared/shapes/vocabulary.ts';
import type { TestTable } from '#test/database.ts';
import { aCall, aCaller } from './call.ts';
import { value } from './competence.ts';
import { testCompany, citizenOfPerson } from './matching.ts';
import { meetingAtWork } from './match-meetings.ts';

/** The text that came of a meeting. */
export const agreedText: Alignment = {
  purpose: 'At finde ud af, om bageriet er et sted at være.',
  tasks: 'Forme brød og pakke.',
  withWhom: 'Sammen med buddyen.',
  whereAndWhen: 'Bageriet, tre formiddage.',
  supportNeeds: 'En pause hver time.',
  goals: 'Selv at kunne åbne.',
  followUp: 'Hver anden torsdag.',
};

/** What the person writes of the support they need: for the job broker alone. */
export const privateWords = 'Jeg bliver bange, når nogen råber.';

/** A match meeting to come, with both sides of its seven questions at work. */
export async function alignmentAtWork(table: TestTable) {
  const known = await meetingAtWork(table);
  const { at, candidateId, meetingId, company, companyCall } = known;
  const citizen = citizenOfPerson(candidateId);
  const me = aCaller('candidate', citizen, { partnership: undefined });
  const myCall = (action: ActionName, more: Partial<Call> = {}): Call =>
    aCall(action, me, { scope: citizen, partnership: undefined, ...more });
  const own = at.open(myCall('list-my-alignments'));
  const place = { companyId: testCompany, meetingId };
  const mine = async () => {
    const { items } = value(await listMyAlignments(myCall('list-my-alignments'), own));
    const talk = items.find((one) => one.meetingId === meetingId);
    if (!talk) throw new Error('the person has no such meeting');
    return talk;
  };
  const companys = async () => value(await openCompanyAlignment(companyCall('open-company-alignment'), company, place));
  const talk = async () => value(await openAlignment(at.call('open-alignment'), at.matching, meetingId));
  const iSay = async (answers: OwnAnswers, told: readonly Consideration[] = [], version?: number, brings?: string) =>
    answerMyAlignment(myCall('answer-my-alignment'), own, meetingId, {
      version: version ?? (await mine()).ownVersion,
      answers,
      told: [...told],
      ...(brings !== undefined && { brings }),
    });
  const companySays = async (answers: OwnAnswers, version?: number) =>
    answerCompanyAlignment(companyCall('answer-company-alignment'), company, place, {
      version: version ?? (await companys()).ownVersion,
      answers,
    });
  const iSayYes = (number: number) => signMyAlignment(myCall('sign-my-alignment'), own, meetingId, { number });
  const companySaysYes = (number: number) =>
    signCompanyAlignment(companyCall('sign-company-alignment'), company, place, { number });
  const hold = async (more: Partial<MatchMeetingOutcome> = {}) =>
    holdMatchMeeting(at.call('hold-match-meeting', { now: instant('2026-11-26T11:00:00Z') }), at.matching, meetingId, {
      version: (await known.meeting()).version,
      alignment: agreedText,
      agreed: true,
      ...more,
    });
  const eventsOfPerson = async (): Promise<EventEnvelope[]> => {
    const page = await own.table.list({ kind: outboxRow, of: ['2026-11'], limit: 200 });
    return page.items.map((row) => JSON.parse(row.event) as EventEnvelope);
  };
  /** Everything that was sent arrives, and what became of it is told back. */
  const relay = async (): Promise<void> => {
    for (const event of [...(await eventsOfPerson()), ...(await known.eventsOfCompany())]) await known.tell(event);
    await at.relay();
  };
  const readMine = async (answerId: string) => {
    const sent = await own.table.fresh(alignmentAnswerItem, meetingId, answerId);
    if (!sent) throw new Error('the answer is gone');
    return sent;
  };
  const readCompanys = async (answerId: string) => {
    const sent = await company.table.fresh(alignmentAnswerItem, meetingId, answerId);
    if (!sent) throw new Error('the answer is gone');
    return sent;
  };
  const talkVersion = async () => (await at.matching.table.fresh(alignmentTalkItem, meetingId))?.version ?? 0;
  await at.relay();
  return {
    ...known,
    ...{ citizen, myCall, own, mine, companys, talk, iSay, companySays, iSayYes, companySaysYes, hold },
    ...{ eventsOfPerson, relay, readMine, readCompanys, talkVersion },
  };
}
