import { A, createAsync, useNavigate, useSearchParams } from '@solidjs/router';
import { For, onCleanup, onMount, Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { Icon } from '#kit/icons/icon.tsx';
import { language } from '#kit/language/language.ts';
import { Flag } from '#kit/parts/flag.tsx';
import { WorkList, WorkRow } from '#kit/parts/work-list.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { addDays, civilDateOf, weekdayOf } from '#kit/time/copenhagen.ts';
import { clockTime, dayDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import type { WeekView } from '#shared/shapes/calendar.ts';
import { readWeek } from '../../data/calendar.ts';
import { readNoteDrafts } from '../../data/journal.ts';
import { stepLink } from '../../words/step-links.ts';
import { stepsText } from '../../words/steps.text.ts';
import { ProtectedMark } from '../address/protected-mark.tsx';
import { calendarText } from './calendar.text.ts';
import { FollowCalendar } from './follow-calendar.tsx';
import { UnsignedNotes } from './unsigned-notes.tsx';

const daysOfWeek = [0, 1, 2, 3, 4, 5, 6];

/** What is in my week: meetings, and what is to be done by when. */
export function Calendar(): JSX.Element {
  const t = calendarText;
  const [params] = useSearchParams<{ dag?: string }>();
  const monday = (): string => {
    const day = readDate(params.dag ?? '', today()) ?? today();
    return addDays(day, -((weekdayOf(day) + 6) % 7));
  };
  return (
    <Page title={t().title}>
      <div class="ff-head">
        <h1>{t().weekOf(dayDate(monday()), dayDate(addDays(monday(), 6)))}</h1>
        <button type="button" class="function-link ff-noprint" onClick={() => print()}>
          <Icon name="print" />
          {t().print}
        </button>
      </div>
      <WeekLinks monday={monday()} />
      <Loaded says={t().loading} keys={readWeek.key}>
        <Week monday={monday()} />
      </Loaded>
      <div class="ff-stack ff-above ff-noprint">
        <Loaded says={t().loadingDrafts} keys={readNoteDrafts.key}>
          <UnsignedNotes />
        </Loaded>
        <FollowCalendar />
      </div>
    </Page>
  );
}

/** From week to week, by press or by arrow key. */
function WeekLinks(props: { readonly monday: string }): JSX.Element {
  const t = calendarText;
  const navigate = useNavigate();
  const to = (monday: string): string => `/kalender?dag=${monday}`;
  const byKey = (event: KeyboardEvent): void => {
    const busy = (event.target as HTMLElement).closest('input, textarea, select, [contenteditable], dialog');
    if (busy || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowLeft') navigate(to(addDays(props.monday, -7)));
    if (event.key === 'ArrowRight') navigate(to(addDays(props.monday, 7)));
  };
  onMount(() => document.addEventListener('keydown', byKey));
  onCleanup(() => document.removeEventListener('keydown', byKey));
  return (
    <nav class="ff-week__links ff-noprint" aria-label={t().weeks}>
      <A class="function-link" href={to(addDays(props.monday, -7))}>
        <Icon name="chevron-left" />
        {t().before}
      </A>
      <A class="function-link" href="/kalender">
        {t().thisWeek}
      </A>
      <A class="function-link" href={to(addDays(props.monday, 7))}>
        {t().after}
        <Icon name="chevron-right" />
      </A>
    </nav>
  );
}

function Week(props: { readonly monday: string }): JSX.Element {
  const t = calendarText;
  const week = createAsync(() => readWeek(requiredRole().scope, props.monday));
  return (
    <Show when={week()}>
      {(known) => (
        <>
          <Show when={known().cutShort}>
            <p class="ff-muted">{t().cutShort}</p>
          </Show>
          <Earlier week={known()} />
          <ol class="ff-list ff-week">
            <For each={daysOfWeek}>{(place) => <Day week={known()} day={addDays(known().from, place)} />}</For>
          </ol>
        </>
      )}
    </Show>
  );
}

/** What should have been done in the weeks before, over everything else. */
function Earlier(props: { readonly week: WeekView }): JSX.Element {
  const t = calendarText;
  return (
    <Show when={props.week.earlier.length > 0}>
      <WorkList title={t().earlier} count={props.week.moreEarlier ? undefined : props.week.earlier.length}>
        <For each={props.week.earlier}>
          {(deadline) => (
            <WorkRow
              when={t().daysOver(deadline.businessDaysOver ?? 0)}
              late
              who={
                <>
                  <A href={`/personer/${deadline.candidateId}`}>{deadline.name}</A>
                  <ProtectedMark when={deadline.addressProtected} />
                </>
              }
              what={stepsText().overdue[deadline.stepKind](dayDate(deadline.dueOn))}
              action={
                <A class="button button-secondary ff-noprint" href={stepLink(deadline.candidateId, deadline.stepKind)}>
                  {stepsText().action[deadline.stepKind]}
                  <span class="sr-only">{t().forPerson(deadline.name)}</span>
                </A>
              }
            />
          )}
        </For>
      </WorkList>
      <Show when={props.week.moreEarlier}>
        <A href="/personer?vis=mine&frist=over">{t().allOverdue}</A>
      </Show>
    </Show>
  );
}

function Day(props: { readonly week: WeekView; readonly day: string }): JSX.Element {
  const t = calendarText;
  const meetings = () => props.week.meetings.filter(({ startsAt }) => civilDateOf(startsAt) === props.day);
  const deadlines = () => props.week.deadlines.filter(({ dueOn }) => dueOn === props.day);
  const closed = () => props.week.closed.find(({ on }) => on === props.day)?.name[language()];
  const isEmpty = (): boolean => meetings().length + deadlines().length === 0;
  return (
    <li
      class="ff-week__day"
      classList={{
        'ff-week__day--today': props.day === today(),
        'ff-week__day--free': closed() !== undefined || [0, 6].includes(weekdayOf(props.day)),
      }}
    >
      <h2 aria-current={props.day === today() ? 'date' : undefined}>{dayDate(props.day)}</h2>
      <Show when={closed()}>{(name) => <p class="ff-muted">{t().closed(name())}</p>}</Show>
      <ul class="ff-list">
        <For each={meetings()}>
          {(meeting) => (
            <li class="ff-week__entry">
              <span class="ff-num">{t().from(clockTime(meeting.startsAt), meeting.minutes)}</span>
              <PersonLink of={meeting} />
              <span>{t().kind[meeting.kind]}</span>
              <Show when={meeting.place}>{(place) => <span class="ff-muted">{place()}</span>}</Show>
              <Show when={meeting.clashes}>
                <Flag tone="late" icon="warning">
                  {t().clashes}
                </Flag>
              </Show>
            </li>
          )}
        </For>
        <For each={deadlines()}>
          {(deadline) => (
            <li class="ff-week__entry ff-week__entry--due">
              <span>{deadline.overdue ? t().overdue : t().due}</span>
              <PersonLink of={deadline} />
              <span>{stepsText().name[deadline.stepKind]}</span>
            </li>
          )}
        </For>
      </ul>
      <Show when={isEmpty()}>
        <p class="ff-muted">{t().nothing}</p>
      </Show>
    </li>
  );
}

function PersonLink(props: {
  readonly of: Pick<WeekView['meetings'][number], 'candidateId' | 'name' | 'addressProtected'>;
}): JSX.Element {
  return (
    <Show when={props.of.candidateId && props.of.name}>
      <A class="ff-strong" href={`/personer/${props.of.candidateId}`}>
        {props.of.name}
      </A>
      <ProtectedMark when={props.of.addressProtected} />
    </Show>
  );
}
