import { agendaOf } from '#services/matching/domain/alignment-agenda.ts';
import { talkView } from '#services/matching/domain/alignment-sides.ts';
import { newTalk } from '#services/matching/domain/alignment-talk.ts';
import type { MatchMeeting } from '#services/matching/domain/match-meeting.ts';
import { openForProposals } from '#services/matching/domain/opening.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { alignmentTalkItem } from '#services/matching/store/alignment-items.ts';
import { textOf } from '#services/matching/store/alignment-text.ts';
import { waysBetween } from '#services/matching/ports/route-times.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { comparedProfile, meetingItem, profileItem } from '#services/matching/store/people-items.ts';
import { openingItem } from '#services/matching/store/shared-items.ts';
import type { MatchMeetingId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { Agenda, AlignmentTalkView } from '#shared/shapes/alignment-talk.ts';

/**
 * What person and company say to the seven questions, side by side, the text that holds, who said yes to it, and an agenda
 * made of what the person needs and wishes and what the place offers. Refusal: match-meeting-not-found.
 */
export async function openAlignment(
  call: Call,
  matching: MatchingStore,
  meetingId: MatchMeetingId,
): Promise<Result<AlignmentTalkView, MatchingRefusal>> {
  const meeting = await matching.table.get(meetingItem, meetingId);
  if (!meeting) return refuse('match-meeting-not-found');
  const talk = (await matching.table.fresh(alignmentTalkItem, meetingId)) ?? newTalk(meeting);
  const [text, agenda] = await Promise.all([textOf(matching.table, talk), agendaFor(call, matching, meeting)]);
  await recordViewing(call, matching.table, [meeting.candidateId]);
  return ok({ ...talkView(talk, text), ...(agenda && { agenda }) });
}

/** Nothing where the opening is not open any more, or the person's wishes are not known. */
async function agendaFor(call: Call, matching: MatchingStore, meeting: MatchMeeting): Promise<Agenda | undefined> {
  const [known, stored] = await Promise.all([
    matching.table.get(profileItem, meeting.candidateId),
    matching.shared().get(openingItem, meeting.openingId),
  ]);
  const profile = known && comparedProfile(known);
  const opening = stored && openForProposals(stored);
  if (!profile || !opening) return undefined;
  const ways = await waysBetween(matching, [profile], [opening]);
  const { scope: municipality, language } = call;
  return agendaOf({ profile, opening, municipality, today: dateOf(call.now), ways, language });
}
