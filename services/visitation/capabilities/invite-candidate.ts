import type { LastInvitation } from '#services/visitation/domain/last-invitation.ts';
import {
  candidateItem,
  lastInvitationItem,
  type VisitationStore,
} from '#services/visitation/store/visitation-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { fullName } from '#shared/kernel/names.ts';
import { instant, type Instant } from '#shared/kernel/time.ts';
import { writeUnlessNewer } from '#shared/runtime/conditions.ts';
import type { Messages } from '#shared/runtime/ports/messages.ts';

/**
 * Sends a candidate with an e-mail the invitation to a match meeting, its new time, or that it is cancelled, and
 * remembers it, so that it can be sent again. The message's key makes a repeated event one message.
 */
export async function inviteCandidate(
  visitation: VisitationStore,
  messages: Messages,
  event: EventOf<'MatchMeetingCalled'>,
): Promise<void> {
  const { meetingId, startsAt, minutes, place, companyName, sequence, cancelled } = event.facts;
  const candidateId = event.facts.candidateId as CandidateId;
  const invitation: LastInvitation = {
    candidateId,
    calledAtMs: Date.parse(event.at),
    meetingId,
    startsAt: instant(startsAt),
    minutes,
    place,
    companyName,
    sequence,
    cancelled,
  };
  await writeUnlessNewer(visitation.table, lastInvitationItem, invitation, 'calledAtMs');
  await sendInvitation(visitation, messages, invitation, { id: event.id, at: instant(event.at) });
}

/** Sends an invitation again, to the address that is known now. */
export async function inviteAgain(
  visitation: VisitationStore,
  messages: Messages,
  event: EventOf<'CandidateMessageRepeated'>,
): Promise<void> {
  const invitation = await visitation.table.fresh(lastInvitationItem, event.facts.candidateId);
  if (invitation) await sendInvitation(visitation, messages, invitation, { id: event.id, at: instant(event.at) });
}

async function sendInvitation(
  visitation: VisitationStore,
  messages: Messages,
  { candidateId, calledAtMs: _called, ...meeting }: LastInvitation,
  because: { readonly id: string; readonly at: Instant },
): Promise<void> {
  const candidate = await visitation.table.fresh(candidateItem, candidateId);
  if (!candidate) throw new Error('a candidate that something happened to is not there');
  if (!candidate.email) return;
  await messages.send({
    template: 'match-meeting-invitation',
    key: `${because.id}-${candidateId}`,
    scope: visitation.table.scope,
    recipientId: candidateId,
    email: candidate.email,
    name: fullName(candidate),
    language: 'da',
    askedAt: because.at,
    ...meeting,
  });
}
