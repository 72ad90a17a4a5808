import type { EventOf } from '#shared/events/catalogue.ts';
import { guestChanges, uniqueGuests, type Guest } from '#shared/kernel/guests.ts';
import { instant, type Instant } from '#shared/kernel/time.ts';
import type { Message } from '#shared/shapes/message.ts';
import { putOver } from './conditions.ts';
import { defineItem } from './item.ts';
import type { Messages } from './ports/messages.ts';
import type { Table } from './table.ts';

type Invitation = Extract<Message, { template: 'match-meeting-invitation' }>;
type Notice = Invitation['notice'];

/** A match meeting as its invitations tell it. */
export type InvitedMeeting = {
  readonly meetingId: string;
  readonly companyId: string;
  readonly buddyId?: string | undefined;
  /** The version of the meeting that was last heard of. */
  readonly heard: number;
  readonly startsAt: Instant;
  readonly minutes: number;
  readonly place: string;
  readonly companyName: string;
  readonly sequence: number;
  readonly cancelled: boolean;
  readonly declined: boolean;
  /** How its end is told, where an effort that ended cancelled it. */
  readonly endedAs?: 'called-off' | 'effort-ended';
};

/**
 * Whom this service has invited to a meeting, and every message it has asked for, by the event that gave the reason. Kept
 * by each service for the people whose addresses it owns, and no longer than the meeting matters.
 */
export type GuestList = {
  readonly meetingId: string;
  readonly version: number;
  readonly meeting: InvitedMeeting;
  readonly invited: readonly Guest[];
  readonly asked: readonly { readonly because: string; readonly message: Invitation }[];
};

const keptDaysAfter = 90;
const dayMs = 24 * 60 * 60 * 1000;

export const guestListItem = defineItem<GuestList, 'meetings-at'>({
  name: 'guest-list',
  partition: (list) => [list.meetingId],
  indexes: {
    'meetings-at': {
      on: 'gsi1',
      place: ({ meeting, meetingId }) => ({ of: [meeting.companyId], sort: `${meeting.startsAt}#${meetingId}` }),
    },
  },
  expiresAt: ({ meeting }) => Math.floor((Date.parse(meeting.startsAt) + keptDaysAfter * dayMs) / 1000),
});

/** The event that gives the reason to write. */
type Reason = { readonly id: string; readonly at: string };

/**
 * Writes to those whose invitation changes: a new guest is invited, one who stays gets what is new, and one who is no
 * longer to be there gets a cancellation. A meeting that lies in the past when it is written down invites nobody. Told
 * again, the same messages are asked for under the same keys; an event that is older than what is known asks for none.
 * `again` sends everybody what stands, because somebody asked for it; `silent` sends nobody anything and remembers it so.
 * Throws where another wrote at the same time: the queue tells the event again.
 */
export async function tellGuests(
  table: Table,
  messages: Messages,
  reason: Reason,
  meeting: InvitedMeeting,
  guests: readonly Guest[],
  { again = false, silent = false }: { readonly again?: boolean; readonly silent?: boolean } = {},
): Promise<void> {
  const kept = await table.fresh(guestListItem, meeting.meetingId);
  const known = kept?.asked.some(({ because }) => because === reason.id);
  if (kept && !known && kept.meeting.heard > meeting.heard) return;
  const list = kept && known ? kept : nextGuestList(table.scope, kept, meeting, guests, { ...reason, again, silent });
  if (list !== kept) await table.transact([putOver(guestListItem, kept, list)]);
  for (const { because, message } of list.asked) if (because === reason.id) await messages.send(message);
}

/** What is invited by an event of matching. */
export function invitedMeeting({ version, facts }: EventOf<'MatchMeetingCalled'>): InvitedMeeting {
  const { meetingId, companyId, buddyId, minutes, place, companyName, sequence, cancelled, effortEnded } = facts;
  const declined = facts.declinedBecause !== undefined;
  return {
    ...{ meetingId, companyId, minutes, place, companyName, sequence, cancelled, declined },
    ...(buddyId && { buddyId }),
    ...(effortEnded && { endedAs: 'called-off' }),
    heard: version,
    startsAt: instant(facts.startsAt),
  };
}

function nextGuestList(
  scope: string,
  kept: GuestList | undefined,
  meeting: InvitedMeeting,
  guests: readonly Guest[],
  reason: Reason & { readonly again: boolean; readonly silent: boolean },
): GuestList {
  const isAhead = (startsAt: string | undefined) => startsAt !== undefined && startsAt > instant(reason.at);
  const wanted = meeting.cancelled || !isAhead(meeting.startsAt) ? [] : uniqueGuests(guests);
  const { added, staying, gone } = guestChanges(kept?.invited ?? [], wanted);
  const isNew = meeting.sequence > (kept?.meeting.sequence ?? -1);
  const ask = (notice: Notice, about: InvitedMeeting) => (guest: Guest) => ({
    because: reason.id,
    message: invitation(scope, guest, notice, about, reason),
  });
  return {
    meetingId: meeting.meetingId,
    version: (kept?.version ?? 0) + 1,
    meeting,
    invited: wanted,
    asked: reason.silent
      ? (kept?.asked ?? [])
      : [
          ...(kept?.asked ?? []),
          ...added.map(ask('called', meeting)),
          ...(isNew ? staying.map(ask('changed', meeting)) : []),
          // What stands in a calendar of yesterday is left there: the meeting is over, whoever was at it.
          ...(kept && isAhead(kept.meeting.startsAt)
            ? gone.map(ask(noticeOfGone(meeting), { ...kept.meeting, sequence: meeting.sequence }))
            : []),
          ...(reason.again && !isNew
            ? (meeting.cancelled ? guests : staying).map(ask(noticeAgain(meeting), meeting))
            : []),
        ],
  };
}

function noticeAgain({ cancelled, endedAs }: InvitedMeeting): Notice {
  return cancelled ? (endedAs ?? 'cancelled') : 'called';
}

function noticeOfGone({ cancelled, declined, endedAs }: InvitedMeeting): Notice {
  if (!cancelled) return 'taken-off';
  if (endedAs) return endedAs;
  return declined ? 'declined' : 'cancelled';
}

function invitation(
  scope: string,
  guest: Guest,
  notice: Notice,
  { meetingId, startsAt, minutes, place, companyName, sequence }: InvitedMeeting,
  reason: Reason,
): Invitation {
  return {
    template: 'match-meeting-invitation',
    key: `${reason.id}/${guest.recipientId}/${notice}`,
    scope,
    language: 'da',
    ...guest,
    askedAt: instant(reason.at),
    ...{ meetingId, startsAt, minutes, place, companyName, sequence, notice },
  };
}
