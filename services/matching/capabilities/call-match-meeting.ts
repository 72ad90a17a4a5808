import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { callMeeting, type MatchMeeting } from '#services/matching/domain/match-meeting.ts';
import { isOfferedTo, openForProposals } from '#services/matching/domain/opening.ts';
import { meetingItem, profileItem } from '#services/matching/store/people-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { openingItem } from '#services/matching/store/shared-items.ts';
import type { PersonId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import { unknownStaff, type NamedStaff } from '#shared/runtime/known-staff.ts';
import { insert } from '#shared/runtime/write.ts';
import type { MatchMeetingCall, MatchMeetingChanged } from '#shared/shapes/match-meeting.ts';

/**
 * Calls candidate and company to a match meeting; the caller owns it. Everybody who takes part is invited by the
 * service that knows the address. An opening left out of the proposals may be taken along; a closed one may not.
 * Refusals: candidate-not-in-effort, opening-not-found, opening-not-open, opening-not-offered, fields-not-accepted.
 */
export async function callMatchMeeting(
  call: Call,
  matching: MatchingStore,
  asked: MatchMeetingCall,
): Promise<Result<MatchMeetingChanged, MatchingRefusal>> {
  const called = await newMeeting(call, matching, asked);
  if (!called.ok) return called;
  return commit(call, matching.table, {
    writes: [insert(meetingItem, called.value)],
    events: [meetingCalled(called.value)],
    about: [asked.candidateId],
    answer: meetingChanged(called.value),
  });
}

/** A meeting that can be called, not saved yet. Refusals: those of callMatchMeeting. */
export async function newMeeting(
  call: Call,
  matching: MatchingStore,
  asked: MatchMeetingCall,
): Promise<Result<MatchMeeting, MatchingRefusal>> {
  const found = await whomToMeet(call, matching, asked);
  if (!found.ok) return found;
  const errors = await unknownStaff(call, matching.table, staffAt(asked.staffIds));
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const { candidateId, openingId, startsAt, minutes, place, staffIds } = asked;
  const meetingId = call.newId('matchMeeting');
  return callMeeting(
    {
      ...{ meetingId, candidateId, openingId, startsAt, minutes, place, staffIds },
      ...{ ...found.value, ownerId: call.caller.personId },
    },
    call.now,
  );
}

/** The workplace of an opening that a person can meet. Refusals: candidate-not-in-effort, opening-not-found, -not-open, -not-offered. */
export async function whomToMeet(
  call: Call,
  matching: MatchingStore,
  asked: Pick<MatchMeetingCall, 'candidateId' | 'openingId'>,
): Promise<Result<Pick<MatchMeeting, 'companyId' | 'companyName' | 'openingTitle' | 'buddyId'>, MatchingRefusal>> {
  const [known, stored] = await Promise.all([
    matching.table.get(profileItem, asked.candidateId),
    matching.shared().get(openingItem, asked.openingId),
  ]);
  if (!known?.profile || known.closed) return refuse('candidate-not-in-effort');
  if (!stored?.facts) return refuse('opening-not-found');
  const opening = openForProposals(stored);
  if (!opening) return refuse('opening-not-open');
  if (!isOfferedTo(opening, call.scope)) return refuse('opening-not-offered');
  const { companyId, companyName, title: openingTitle, buddyId } = opening;
  return ok({ companyId, companyName, openingTitle, ...(buddyId && { buddyId }) });
}

/** Staff of a list, each at the place where the request names them; those who take part already are not asked about. */
export function staffAt(staffIds: readonly PersonId[], already: readonly PersonId[] = []): NamedStaff {
  const named = staffIds.map((personId, place) => [`/staffIds/${place}`, personId] as const);
  return Object.fromEntries(named.filter(([, personId]) => !already.includes(personId)));
}

/** The event of a meeting called, moved or cancelled. */
export function meetingCalled(meeting: MatchMeeting): DomainEvent<'MatchMeetingCalled'> {
  const { meetingId, candidateId, openingId, companyId, companyName, ownerId, buddyId } = meeting;
  const { startsAt, minutes, place, staffIds, sequence, state, version, declinedBecause, effortEnded } = meeting;
  return domainEvent(
    'MatchMeetingCalled',
    { id: meetingId, version },
    {
      ...{ meetingId, candidateId, openingId, companyId, companyName, ownerId },
      ...{ startsAt, minutes, place, staffIds: [...staffIds], sequence },
      ...(buddyId && { buddyId }),
      cancelled: state === 'cancelled',
      ...(declinedBecause && { declinedBecause }),
      ...(effortEnded && { effortEnded }),
    },
  );
}

export function meetingChanged({ meetingId, version, state }: MatchMeeting): MatchMeetingChanged {
  return { meetingId, version, state };
}
