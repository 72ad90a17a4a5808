import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { answerMeeting, type MeetingAnswer } from '#services/matching/domain/meeting-answer.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { companyMeetingItem, meetingAnswerItem } from '#services/matching/store/shared-items.ts';
import type { CompanyId, MatchMeetingId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { MeetingAnswer as MeetingAnswerBody, MeetingAnswerSent } from '#shared/shapes/meeting-answer.ts';

/**
 * A company declines a match meeting or asks to move it, with a reason. The meeting is the municipality's, so nothing of
 * it changes here: the answer is written in the partnership and told to the municipality, which applies or voids it.
 * Which municipality that is, the company's own row says. The own words stay in the answer; the event has the code alone.
 * Refusals: match-meeting-not-found, match-meeting-is-over, match-meeting-has-begun, stale-version, fields-not-accepted.
 */
export async function answerMatchMeeting(
  call: Call,
  matching: MatchingStore,
  { companyId, meetingId }: { readonly companyId: CompanyId; readonly meetingId: MatchMeetingId },
  body: MeetingAnswerBody,
): Promise<Result<MeetingAnswerSent, MatchingRefusal>> {
  const seen = await matching.table.fresh(companyMeetingItem, companyId, meetingId);
  if (!seen) return refuse('match-meeting-not-found');
  if (seen.state !== 'called') return refuse('match-meeting-is-over');
  if (seen.startsAt <= call.now) return refuse('match-meeting-has-begun');
  if (seen.version !== body.version) return refuse('stale-version');
  const { candidateId, startsAt, municipality: owner } = seen;
  const answerId = call.newId('answer');
  const sentBy = call.caller.personId;
  const sent = answerMeeting(
    { answerId, owner, about: meetingId, companyId, candidateId, startsAt, sentBy },
    body,
    call.now,
  );
  if (!sent.ok) return sent;
  const { version, state } = sent.value;
  return commit(call, matching.table, {
    writes: [insert(meetingAnswerItem, sent.value)],
    events: [answered(sent.value)],
    about: [candidateId],
    answer: { answerId, version, state },
  });
}

function answered({ answerId, version, owner, about, ...sent }: MeetingAnswer): DomainEvent<'MatchMeetingAnswered'> {
  const { companyId, answer, reason, startsAt, proposed } = sent;
  return domainEvent(
    'MatchMeetingAnswered',
    { id: answerId, version },
    { answerId, owner, meetingId: about, companyId, answer, reason, startsAt, proposed: [...proposed] },
  );
}
