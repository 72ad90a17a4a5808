import { A, createAsync } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { sentence } from '#kit/language/texts.ts';
import { NextEvent } from '#kit/parts/date-block.tsx';
import { nowMs } from '#kit/time/clock.ts';
import { civilDateOf } from '#kit/time/copenhagen.ts';
import { dayAndTime } from '#kit/time/format-dates.ts';
import type { CompanyPerson } from '#shared/shapes/company-people.ts';
import { ownCompany } from '../../data/own-company.ts';
import { readMeetings } from '../../data/people.ts';
import { meetingsAhead } from '../meetings/meetings-ahead.ts';
import { homeText } from './home.text.ts';

/** The next match meeting, recognised from across the room by its date; nothing where none is called. */
export function NextMeeting(props: { readonly people: readonly CompanyPerson[] }): JSX.Element {
  const t = homeText;
  const own = ownCompany();
  const meetings = createAsync(() => readMeetings(own.scope, own.companyId));
  const next = (): ReturnType<typeof meetingsAhead>[number] | undefined =>
    meetingsAhead(meetings() ?? [], props.people, nowMs())[0];
  return (
    <Show when={next()}>
      {(one) => (
        <section class="ff-sheet" aria-labelledby="next">
          <h2 id="next">{t().next}</h2>
          <NextEvent
            date={civilDateOf(one().meeting.startsAt)}
            title={one().person ? t().meets(one().person?.firstName ?? '') : t().meetsSomeone}
            text={t().meetingText(sentence(dayAndTime(one().meeting.startsAt)), one().meeting.place)}
          >
            <A href="/moeder">{t().seeMeetings}</A>
          </NextEvent>
        </section>
      )}
    </Show>
  );
}
