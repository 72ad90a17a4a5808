import { callMatchMeeting } from '#services/matching/capabilities/call-match-meeting.ts';
import { holdMatchMeeting } from '#services/matching/capabilities/hold-match-meeting.ts';
import { startPlacement } from '#services/matching/capabilities/start-placement.ts';
import { ledgerItem } from '#services/matching/store/shared-items.ts';
import type { CandidateId, OpeningId } from '#shared/kernel/ids.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import type { PlacementStart } from '#shared/shapes/placement.ts';
import type { TestTable } from '#test/database.ts';
import { matchingAtWork, testBuddy, type MatchingAtWork } from './matching.ts';

const answers = ['purpose', 'tasks', 'withWhom', 'whereAndWhen', 'supportNeeds', 'goals', 'followUp'];
const alignment = Object.fromEntries(answers.map((answer) => [answer, 'Aftalt.'])) as never;

const when = { startsAt: instant('2026-11-20T09:30:00Z'), minutes: 45, place: 'Bageriet', staffIds: [] };

export async function anAgreedMeeting(
  at: MatchingAtWork,
  candidateId: CandidateId,
  openingId: OpeningId,
  agreed = true,
) {
  const called = await callMatchMeeting(at.call('call-match-meeting'), at.matching, {
    candidateId,
    openingId,
    ...when,
  });
  if (!called.ok) throw new Error(called.refusal.code);
  const { meetingId } = called.value;
  const held = { version: 1, alignment, agreed, ...(agreed && { saidYesTogether: 'Alle tre' }) };
  await holdMatchMeeting(at.call('hold-match-meeting'), at.matching, meetingId, held);
  return meetingId;
}

export async function ready(
  table: TestTable,
  more: { at?: MatchingAtWork; places?: number; openingId?: OpeningId } = {},
) {
  const at = more.at ?? (await matchingAtWork(table));
  const openingId = more.openingId ?? (await at.opening({ places: more.places ?? 1 }));
  const candidateId = await at.candidate();
  const meetingId = await anAgreedMeeting(at, candidateId, openingId);
  const asked = {
    ...{ candidateId, openingId, meetingId, kind: 'internship', buddyId: testBuddy, hoursPerWeek: 12 },
    startsOn: civilDate('2026-11-23'),
  } as PlacementStart;
  const start = (extra: Partial<PlacementStart> = {}, call = at.call('start-placement')) =>
    startPlacement(call, at.matching, { ...asked, ...extra });
  return { at, openingId, candidateId, meetingId, start };
}

export async function running(table: TestTable, more: Partial<PlacementStart> = {}) {
  const given = await ready(table);
  const started = await given.start(more);
  if (!started.ok) throw new Error(JSON.stringify(started.refusal));
  return { ...given, ...started.value };
}

export const ledgerOf = (at: MatchingAtWork, openingId: string) => at.shared.fresh(ledgerItem, openingId);
