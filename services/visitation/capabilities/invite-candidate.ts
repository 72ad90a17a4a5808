import { hasDied, languageOf, type Candidate } from '#services/visitation/domain/candidate.ts';
import {
  candidateItem,
  lastInvitationItem,
  type VisitationStore,
} from '#services/visitation/store/visitation-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import type { Guest } from '#shared/kernel/guests.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { fullName } from '#shared/kernel/names.ts';
import { instant } from '#shared/kernel/time.ts';
import { writeUnlessNewer } from '#shared/runtime/conditions.ts';
import { guestListItem, invitedMeeting, tellGuests } from '#shared/runtime/guest-list.ts';
import type { Messages } from '#shared/runtime/ports/messages.ts';

/**
 * Sends a candidate with an e-mail the invitation to a match meeting, its new time, or that it is cancelled, and
 * remembers it, so that it can be sent again. Where the e-mail was corrected since, the old one gets a cancellation. A
 * meeting that ended with the effort is told as that, or not at all; to a person who has died nothing is sent, however
 * late the event.
 */
export async function inviteCandidate(
  visitation: VisitationStore,
  messages: Messages,
  event: EventOf<'MatchMeetingCalled'>,
): Promise<void> {
  const { meetingId, startsAt, minutes, place, companyName, sequence, cancelled, effortEnded } = event.facts;
  const candidateId = toldId('candidate', event.facts.candidateId);
  const candidate = await candidateOf(visitation, candidateId);
  const isSilent = hasDied(candidate) || effortEnded?.personTold === false;
  const last = {
    ...{ candidateId, meetingId, minutes, place, companyName, sequence, cancelled },
    calledAtMs: Date.parse(event.at),
    startsAt: instant(startsAt),
    ...(isSilent && { silent: true }),
  };
  await writeUnlessNewer(visitation.table, lastInvitationItem, last, 'calledAtMs');
  const meeting = { ...invitedMeeting(event), ...(effortEnded && { endedAs: 'effort-ended' as const }) };
  const guests = isSilent ? [] : guestsOf(candidate);
  await tellGuests(visitation.table, messages, event, meeting, guests, { silent: isSilent });
}

/** Sends the last invitation again, to the address that is known now; one that was corrected gets a cancellation. */
export async function inviteAgain(
  visitation: VisitationStore,
  messages: Messages,
  event: EventOf<'CandidateMessageRepeated'>,
): Promise<void> {
  const { candidateId } = event.facts;
  const last = await visitation.table.fresh(lastInvitationItem, candidateId);
  const list = last && (await visitation.table.fresh(guestListItem, last.meetingId));
  if (!list || last.silent) return;
  const candidate = await candidateOf(visitation, candidateId);
  if (hasDied(candidate)) return;
  await tellGuests(visitation.table, messages, event, list.meeting, guestsOf(candidate), { again: true });
}

async function candidateOf({ table }: VisitationStore, candidateId: string): Promise<Candidate> {
  const candidate = await table.fresh(candidateItem, candidateId);
  if (!candidate) throw new Error('a candidate that something happened to is not there');
  return candidate;
}

function guestsOf(candidate: Candidate): Guest[] {
  const { candidateId, email } = candidate;
  return email ? [{ recipientId: candidateId, name: fullName(candidate), email, language: languageOf(candidate) }] : [];
}
