import { For, Show, type JSX } from 'solid-js';
import { sentence } from '#kit/language/texts.ts';
import { NextEvent } from '#kit/parts/date-block.tsx';
import { civilDateOf } from '#kit/time/copenhagen.ts';
import { dayAndTime } from '#kit/time/format-dates.ts';
import type { MatchMeetingItem } from '#shared/shapes/match.ts';
import { matchText } from './match.text.ts';

/** Match meetings that are called and still to be held, above the proposals: they come first. */
export function MeetingsAhead(props: { readonly meetings: readonly MatchMeetingItem[] }): JSX.Element {
  const ahead = (): readonly MatchMeetingItem[] => props.meetings.filter((meeting) => meeting.state === 'called');
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
            />
          )}
        </For>
      </section>
    </Show>
  );
}
