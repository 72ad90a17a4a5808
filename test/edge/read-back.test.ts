import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { openOpening } from '#services/cluster-network/capabilities/open-opening.ts';
import { registerOpening } from '#services/cluster-network/capabilities/register-opening.ts';
import { callMatchMeeting } from '#services/matching/capabilities/call-match-meeting.ts';
import { openMatchMeeting } from '#services/matching/capabilities/open-match-meeting.ts';
import { holdFirstConversation } from '#services/visitation/capabilities/hold-first-conversation.ts';
import { openCandidate } from '#services/visitation/capabilities/open-candidate.ts';
import { referCandidate } from '#services/visitation/capabilities/refer-candidate.ts';
import { Referral } from '#shared/shapes/candidate.ts';
import { Conversation } from '#shared/shapes/candidate-changes.ts';
import { MatchMeetingCall } from '#shared/shapes/match-meeting.ts';
import { OpeningFacts } from '#shared/shapes/opening.ts';
import { aJoinedCompany, aNetwork, anOpening, inNetwork, value } from '#test/builders/cluster-network.ts';
import { meetingTime } from '#test/builders/match-meetings.ts';
import { matchingAtWork } from '#test/builders/matching.ts';
import { aConversation, aReferral, anOffice } from '#test/builders/visitation.ts';
import { testTable, type TestTable } from '#test/database.ts';

/** What is odd and yet somebody's own words: it is taken as typed, stored, and read back to the letter. */
const inOneLine = [
  'a#b',
  '<b>a</b>',
  '=1+1',
  '👩🏽‍🍳 i køkkenet',
  'مرحبا \u200f',
  'e\u0301',
  'ﷺ',
  '__proto__',
  '%00',
  '../..',
  '{{x}}',
];
const inSeveralLines = [...inOneLine, 'a\nb', 'a\r\n\tb'];

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

describe('odd words are read back unharmed', () => {
  test.each(inSeveralLines)('of a person: %j', async (odd) => {
    const office = await anOffice(table);
    const referral = z.parse(Referral, aReferral({ reason: odd }));
    const { candidateId } = value(await referCandidate(office.call('refer-candidate'), office.visitation, referral));
    const said = z.parse(Conversation, aConversation({ words: { dream: odd, strengths: odd } }));
    value(await holdFirstConversation(office.call('hold-first-conversation'), office.visitation, candidateId, said));
    const page = value(await openCandidate(office.call('open-candidate'), office.visitation, candidateId));
    expect(page).toMatchObject({ reason: odd, words: { dream: odd, strengths: odd } });
  });

  test.each(inOneLine)('of an opening: %j', async (odd) => {
    const network = await aNetwork(table);
    const { companyId, contact, buddyId } = await aJoinedCompany(network);
    const facts = z.parse(OpeningFacts, anOpening({ buddyId, title: odd, tasks: [odd] }));
    const call = inNetwork(network, 'register-opening', contact);
    const { openingId } = value(await registerOpening(call, network, companyId, facts));
    expect(value(await openOpening(network, companyId, openingId)).opening).toMatchObject({ title: odd, tasks: [odd] });
  });

  test.each(inOneLine)('of a meeting: %j', async (odd) => {
    const at = await matchingAtWork(table);
    const asked = { candidateId: await at.candidate(), openingId: await at.opening(), ...meetingTime, place: odd };
    const meeting = z.parse(MatchMeetingCall, asked);
    const { meetingId } = value(await callMatchMeeting(at.call('call-match-meeting'), at.matching, meeting));
    const page = value(await openMatchMeeting(at.call('open-match-meeting'), at.matching, meetingId));
    expect(page.place).toBe(odd);
  });
});
