import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { fullName } from '#shared/kernel/names.ts';
import { instant } from '#shared/kernel/time.ts';
import type { Messages } from '#shared/runtime/ports/messages.ts';

/**
 * Sends a candidate with an e-mail the invitation to a match meeting, its new time, or that it is cancelled. The
 * message's key makes a repeated event one message.
 */
export async function inviteCandidate(
  visitation: VisitationStore,
  messages: Messages,
  event: EventOf<'MatchMeetingCalled'>,
): Promise<void> {
  const { candidateId, meetingId, startsAt, minutes, place, companyName, sequence, cancelled } = event.facts;
  const candidate = await visitation.table.fresh(candidateItem, candidateId);
  if (!candidate) throw new Error('a candidate that something happened to is not there');
  if (!candidate.email) return;
  await messages.send({
    template: 'match-meeting-invitation',
    key: `${event.id}-${candidateId}`,
    scope: event.scope,
    recipientId: candidateId,
    email: candidate.email,
    name: fullName(candidate),
    language: 'da',
    askedAt: instant(event.at),
    meetingId,
    startsAt: instant(startsAt),
    minutes,
    place,
    companyName,
    sequence,
    cancelled,
  });
}
