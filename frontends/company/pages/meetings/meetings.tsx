import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { readMunicipalities } from '#kit/companies/company-data.ts';
import { AddToCalendar } from '#kit/calendar/add-to-calendar.tsx';
import type { CalendarEntry } from '#kit/calendar/calendar-file.ts';
import { readCompanyOpenings } from '#kit/openings/opening-data.ts';
import { Page } from '#kit/frame/page.tsx';
import { Icon } from '#kit/icons/icon.tsx';
import { sentence } from '#kit/language/texts.ts';
import { NextEvent } from '#kit/parts/date-block.tsx';
import { Facts, type Fact } from '#kit/parts/facts.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { nowMs } from '#kit/time/clock.ts';
import { civilDateOf } from '#kit/time/copenhagen.ts';
import { dayAndTime } from '#kit/time/format-dates.ts';
import type { CompanyProfile } from '#shared/shapes/company.ts';
import { ownCompany } from '../../data/own-company.ts';
import { readMeetings, readPeople } from '../../data/people.ts';
import { MembersOnly } from '../../parts/members-only.tsx';
import { may } from '#kit/session/may.ts';
import { expectationsText } from '../expectations/expectations.text.ts';
import { TimesForUs } from '../times/times-for-us.tsx';
import { WaitsForUs } from '../expectations/waits-for-us.tsx';
import { AnswerOutcome } from './answer-outcome.tsx';
import { answerText } from './answer.text.ts';
import { meetingsAhead, meetingsShown, type MeetingAhead } from './meetings-ahead.ts';
import { meetingsText } from './meetings.text.ts';
import { SharedCard } from './shared-card.tsx';

/** Which match meetings are we called to, when, where, and with whom? */
export function Meetings(): JSX.Element {
  return (
    <Page title={meetingsText().title} form="tight">
      <MembersOnly>{(company) => <MeetingList company={company()} />}</MembersOnly>
    </Page>
  );
}

function MeetingList(props: { readonly company: CompanyProfile }): JSX.Element {
  const t = meetingsText;
  const own = ownCompany();
  const meetings = createAsync(() => readMeetings(own.scope, own.companyId));
  const people = createAsync(() => readPeople(own.scope, own.companyId));
  const ahead = (): readonly MeetingAhead[] => meetingsAhead(meetings() ?? [], people() ?? [], nowMs());
  const shown = (): readonly MeetingAhead[] => meetingsShown(meetings() ?? [], people() ?? [], nowMs());
  return (
    <>
      <h1>{ahead().length > 0 ? t().heading(ahead().length) : t().none}</h1>
      <p class="font-lead">{t().lead}</p>
      <div class="ff-narrow ff-stack">
        <TimesForUs />
        <WaitsForUs />
        <Show when={shown().length > 0} fallback={<Empty title={t().emptyTitle} text={t().emptyText} />}>
          <h2 class="sr-only">{t().calendar}</h2>
          <For each={shown()}>{(one) => <MeetingSheet of={one} company={props.company} />}</For>
          <p class="ff-saved ff-above">
            <Icon name="lock" />
            <span>{t().privacy}</span>
          </p>
        </Show>
      </div>
    </>
  );
}

function MeetingSheet(props: { readonly of: MeetingAhead; readonly company: CompanyProfile }): JSX.Element {
  const t = meetingsText;
  const own = ownCompany();
  const openings = createAsync(() => readCompanyOpenings(own.scope, own.companyId));
  const municipalities = createAsync(() => readMunicipalities(own.scope));
  const facts = (): readonly Fact[] => {
    const { meeting } = props.of;
    const opening = openings()?.items.find(({ openingId }) => openingId === meeting.openingId)?.title;
    const buddy = props.company.buddies.find(({ buddyId }) => buddyId === meeting.buddyId)?.name;
    const municipality = municipalities()?.find(({ code }) => code === meeting.municipality)?.name;
    return [
      { term: t().place, value: meeting.place },
      { term: t().opening, value: opening },
      { term: t().buddy, value: buddy },
      { term: t().from, value: municipality },
    ].filter(({ value }) => value !== undefined);
  };
  return (
    <section class="ff-sheet">
      <NextEvent
        date={civilDateOf(props.of.meeting.startsAt)}
        title={titleOf(props.of)}
        text={t().when(sentence(dayAndTime(props.of.meeting.startsAt)), props.of.meeting.minutes)}
      />
      <div class="ff-above">
        <Facts facts={facts()} form="two" />
      </div>
      <Show when={entryOf(props.of)}>
        {(entry) => (
          <p>
            <AddToCalendar entry={entry()} fileName="matchmoede.ics" />
          </p>
        )}
      </Show>
      <AnswerOutcome meeting={props.of.meeting} />
      <Show when={props.of.meeting.state === 'called' && may('open-company-alignment')}>
        <p>
          <A href={`/moeder/${props.of.meeting.meetingId}/forventninger`}>{expectationsText().link}</A>
        </p>
      </Show>
      <Show when={props.of.meeting.state === 'called' && props.of.person}>
        {(person) => <SharedCard person={person()} />}
      </Show>
    </section>
  );
}

/** Without anybody's name: a calendar is read by others too. Absent where nobody knows which of two files is the newer. */
function entryOf({ meeting }: MeetingAhead): CalendarEntry | undefined {
  const { meetingId: uid, sequence, startsAt, minutes, place, state } = meeting;
  if (sequence === undefined) return undefined;
  const cancelled = state === 'cancelled';
  const { calendarTitle: summary } = meetingsText();
  return { uid, sequence, summary, when: { startsAt, minutes }, place, cancelled, product: 'Matchmøder' };
}

function titleOf({ meeting, person }: MeetingAhead): string {
  if (meeting.state === 'cancelled') return answerText().cancelled;
  return person ? meetingsText().meets(person.firstName) : meetingsText().meetsSomeone;
}
