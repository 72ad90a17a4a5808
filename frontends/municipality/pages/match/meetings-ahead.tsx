import { A } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { sentence } from '#kit/language/texts.ts';
import { NextEvent } from '#kit/parts/date-block.tsx';
import { civilDateOf } from '#kit/time/copenhagen.ts';
import { dayAndTime, dayDate } from '#kit/time/format-dates.ts';
import type { MatchMeetingItem } from '#shared/shapes/match-meeting.ts';
import { matchText } from './match.text.ts';

/** Match meetings that are called and still to be held, above the proposals: they come first. */
export function MeetingsAhead(props: { readonly meetings: readonly MatchMeetingItem[] }): JSX.Element {
  const ahead = (): readonly MatchMeetingItem[] =>
    props.meetings
      .filter((meeting) => meeting.state === 'called')
      .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
  return (
    <Show when={ahead().length > 0}>
      <section class="ff-sheet ff-stack ff-below" aria-labelledby="meetings-ahead">
        <h2 class="sr-only" id="meetings-ahead">
          {matchText().meetingHeading}
        </h2>
        <For each={ahead()}>
          {(meeting) => (
            <NextEvent
              date={civilDateOf(meeting.startsAt)}
              title={matchText().meetingTitle(meeting.companyName)}
              text={matchText().meetingText(sentence(dayAndTime(meeting.startsAt)), meeting.place)}
            >
              <A href={meetingLink(meeting)}>
                {matchText().openMeeting}
                <span class="sr-only">, {meeting.companyName}</span>
              </A>
            </NextEvent>
          )}
        </For>
      </section>
    </Show>
  );
}

/** Match meetings that were held, under the proposals: what was agreed can always be read again. */
export function MeetingsHeld(props: { readonly meetings: readonly MatchMeetingItem[] }): JSX.Element {
  const t = matchText;
  const held = (): readonly MatchMeetingItem[] => props.meetings.filter((meeting) => meeting.state === 'held');
  return (
    <Show when={held().length > 0}>
      <section class="ff-sheet ff-above" aria-labelledby="meetings-held">
        <h2 class="h3" id="meetings-held">
          {t().heldTitle}
        </h2>
        <ul class="ff-list">
          <For each={held()}>
            {(meeting) => (
              <li class="ff-aside__item ff-head">
                <p>
                  <A href={meetingLink(meeting)}>{meeting.companyName}</A>
                  <br />
                  <span class="ff-muted">
                    {sentence(dayDate(meeting.heldOn ?? civilDateOf(meeting.startsAt)))}.{' '}
                    {meeting.agreed ? t().agreed : t().notAgreed}
                  </span>
                </p>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}

function meetingLink(meeting: MatchMeetingItem): string {
  return `/personer/${meeting.candidateId}/matchmoeder/${meeting.meetingId}`;
}
