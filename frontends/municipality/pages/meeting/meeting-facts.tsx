import { createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { AddToCalendar } from '#kit/calendar/add-to-calendar.tsx';
import type { CalendarEntry } from '#kit/calendar/calendar-file.ts';
import { Icon } from '#kit/icons/icon.tsx';
import { sentence } from '#kit/language/texts.ts';
import { formatPhone } from '#shared/kernel/phone.ts';
import { AsideSheet } from '#kit/parts/aside.tsx';
import { Face } from '#kit/parts/face.tsx';
import { Facts } from '#kit/parts/facts.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { dayAndTime } from '#kit/time/format-dates.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import type { MatchMeetingView } from '#shared/shapes/match-meeting.ts';
import { nameOf, readStaff } from '../../data/municipality.ts';
import { hasLeft } from '#kit/staff/who-works-here.ts';
import { networkScope } from '../../data/network-scope.ts';
import { buddyOf, readWorkplace } from '../../data/workplaces.ts';
import { meetingText } from './meeting.text.ts';

interface Participant {
  readonly name: string;
  readonly part: string;
  readonly phone?: string | undefined;
  /** How the invitation reached them; absent where the house writes by itself (staff). */
  readonly written?: string | undefined;
  readonly family: 1 | 2 | 3;
}

/** When, where, and everybody who takes part, with a number to call. */
export function MeetingFacts(props: {
  readonly person: CandidateView;
  readonly meeting: MatchMeetingView;
}): JSX.Element {
  const t = meetingText;
  const staff = createAsync(() => readStaff(requiredRole().scope));
  const workplace = createAsync(() => readWorkplace(networkScope(), props.meeting.companyId));
  const colleague = (personId: string): string => nameOf(personId, staff()) ?? t().unknownColleague;
  const part = (personId: string, does: string): string => (hasLeft(personId, staff()) ? t().left(does) : does);
  const written = (email: string | undefined): string => (email ? t().writtenTo(email) : t().mustBeRung);
  const participants = (): readonly Participant[] => {
    const { ownerId, staffIds, buddyId, companyName } = props.meeting;
    const buddy = buddyOf(workplace(), buddyId);
    const contact = workplace()?.contact;
    return [
      {
        name: props.person.name,
        part: t().candidate,
        phone: props.person.phone,
        written: written(props.person.email),
        family: 1,
      },
      { name: colleague(ownerId), part: part(ownerId, t().calledBy), family: 2 },
      ...staffIds
        .filter((personId) => personId !== ownerId)
        .map((personId) => ({
          name: colleague(personId),
          part: part(personId, t().fromMunicipality),
          family: 2 as const,
        })),
      ...(contact
        ? [
            {
              name: contact.name,
              part: t().contact(companyName),
              phone: contact.phone,
              written: written(contact.email),
              family: 3 as const,
            },
          ]
        : []),
      ...(buddy
        ? [{ name: buddy.name, part: t().buddy, phone: buddy.phone, written: written(buddy.email), family: 3 as const }]
        : []),
    ];
  };
  return (
    <aside class="ff-stack" aria-label={t().facts}>
      <AsideSheet title={t().facts}>
        <Facts
          facts={[
            {
              term: t().when,
              value: t().whenText(sentence(dayAndTime(props.meeting.startsAt)), props.meeting.minutes),
            },
            { term: t().where, value: props.meeting.place },
            { term: t().place, value: `${props.meeting.companyName}: ${props.meeting.openingTitle}` },
          ]}
        />
        <Show when={props.meeting.state !== 'held'}>
          <p class="ff-above">
            <AddToCalendar entry={entryOf(props.meeting)} fileName="matchmoede.ics" />
          </p>
        </Show>
      </AsideSheet>
      <AsideSheet title={t().people}>
        <ul class="ff-list ff-who">
          <For each={participants()}>{(participant) => <Row of={participant} />}</For>
        </ul>
      </AsideSheet>
    </aside>
  );
}

/** Without the person's name: a calendar is read by others too. */
function entryOf(meeting: MatchMeetingView): CalendarEntry {
  const { meetingId: uid, sequence, startsAt, minutes, place, state, companyName } = meeting;
  const summary = meetingText().calendarTitle(companyName);
  const cancelled = state === 'cancelled';
  return { uid, sequence, summary, when: { startsAt, minutes }, place, cancelled, product: 'Matchmøder' };
}

function Row(props: { readonly of: Participant }): JSX.Element {
  return (
    <li>
      <Face name={props.of.name} family={props.of.family} />
      <div>
        <p class="ff-strong">{props.of.name}</p>
        <p class="ff-muted">{props.of.part}</p>
        <Show when={props.of.written}>{(how) => <p class="ff-breaks">{how()}</p>}</Show>
        <Show when={props.of.phone}>
          {(phone) => (
            <p>
              <a class="ff-line" href={`tel:${phone()}`}>
                <Icon name="ff-phone" />
                <span class="ff-num">{formatPhone(phone())}</span>
              </a>
            </p>
          )}
        </Show>
      </div>
    </li>
  );
}
