import { A, createAsync, useParams } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { AddToCalendar } from '#kit/calendar/add-to-calendar.tsx';
import type { CalendarEntry } from '#kit/calendar/calendar-file.ts';
import { SentLast } from '#kit/alignment/sent-last.tsx';
import { SevenQuestions } from '#kit/alignment/seven-questions.tsx';
import { Page } from '#kit/frame/page.tsx';
import { sentence } from '#kit/language/texts.ts';
import { listed } from '#kit/language/words-in-line.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { dayAndTime } from '#kit/time/format-dates.ts';
import type { MyAlignment } from '#shared/shapes/alignment-talk.ts';
import { readMyMeetings } from '../../data/my-meetings.ts';
import { myMatchText } from './match.text.ts';
import { headingOf } from './meeting-heading.ts';
import { SayYes } from './say-yes.tsx';

/** One match meeting: the text to say yes to, what I wish, and what the company wishes. */
export function MyMeeting(): JSX.Element {
  const t = myMatchText;
  const params = useParams<{ meetingId: string }>();
  const meetings = createAsync(() => readMyMeetings());
  const meeting = (): MyAlignment | undefined => meetings()?.find(({ meetingId }) => meetingId === params.meetingId);
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/matchmoeder">{t().all}</BackLink>
      <Loaded page says={t().loading} keys={readMyMeetings.key}>
        <Show when={meetings()}>
          <Show when={meeting()} fallback={<Empty page title={t().gone} text={t().goneText} />}>
            {(known) => <OneMeeting of={known()} />}
          </Show>
        </Show>
      </Loaded>
    </Page>
  );
}

function OneMeeting(props: { readonly of: MyAlignment }): JSX.Element {
  const t = myMatchText;
  const isOff = (): boolean => props.of.meetingState === 'cancelled' || props.of.agreed === false;
  const hasAnswered = (): boolean => props.of.questions.some(({ own }) => own !== undefined);
  return (
    <>
      <h1>{headingOf(props.of)}</h1>
      <p class="font-lead">{t().when(sentence(dayAndTime(props.of.startsAt)), props.of.place)}</p>
      <Show when={props.of.meetingState !== 'held'}>
        <p>
          <AddToCalendar entry={entryOf(props.of)} fileName="moede.ics" />
        </p>
      </Show>
      <Show when={props.of.agreed === false}>
        <p>{t().notThis}</p>
      </Show>
      <div class="ff-narrow ff-stack">
        <Show when={!isOff()}>
          <SentLast sent={props.of.sent} />
          <Show when={props.of.number !== undefined}>
            <SayYes of={props.of} />
          </Show>
          <section class="ff-sheet" aria-labelledby="questions">
            <h2 class="h3" id="questions">
              {t().questions}
            </h2>
            <Show when={props.of.number === undefined}>
              <p>{t().lead}</p>
              <p>
                <A class="button button-primary" href={`/matchmoeder/${props.of.meetingId}/svar`}>
                  {hasAnswered() ? t().answerAgain : t().answer}
                </A>
              </p>
            </Show>
            <SevenQuestions questions={props.of.questions} own={t().youAre} other={props.of.companyName} />
            <Told of={props.of} />
            <Show when={props.of.brings}>{(who) => <p>{t().youBring(who())}</p>}</Show>
          </section>
        </Show>
      </div>
    </>
  );
}

/** Where and when, and nothing of why: a calendar on a telephone is seen by others. The id is that of the invitation’s file. */
function entryOf({
  meetingId: uid,
  sequence = 0,
  startsAt,
  minutes = usualMinutes,
  ...of
}: MyAlignment): CalendarEntry {
  const { companyName, place, meetingState } = of;
  const summary = myMatchText().inCalendar(companyName);
  const cancelled = meetingState === 'cancelled';
  return { uid, sequence, summary, when: { startsAt, minutes }, place, cancelled, product: 'Møder' };
}

/** How long a meeting usually lasts, where it was called before that was kept here. */
const usualMinutes = 45;

function Told(props: { readonly of: MyAlignment }): JSX.Element {
  const t = myMatchText;
  const needs = (): string => listed(props.of.told.map((need) => t().needs[need]));
  return (
    <>
      <h3 class="ff-h-small">{t().toldHere}</h3>
      <p>
        <Show when={needs()} fallback={t().toldNothing}>
          {needs()}
        </Show>
      </p>
      <p class="ff-muted">{t().supportHidden}</p>
    </>
  );
}
