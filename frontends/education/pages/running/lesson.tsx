import { createAsync, useParams } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { sentence } from '#kit/language/texts.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { may } from '#kit/session/may.ts';
import { today } from '#kit/time/clock.ts';
import { nearDate } from '#kit/time/format-dates.ts';
import type { LessonView } from '#shared/shapes/lesson.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { readLesson } from '../../data/running.ts';
import { readPeopleHere } from '../../data/site.ts';
import { AttendanceHeld } from './attendance-held.tsx';
import { AttendanceTaps } from './attendance-taps.tsx';
import { LessonChanges } from './lesson-changes.tsx';
import { lessonText } from './lesson.text.ts';

/** Who is here? One press for each, one when the lesson is over; on a phone, with one thumb. */
export function Lesson(): JSX.Element {
  const t = lessonText;
  const params = useParams<{ courseId: string }>();
  return (
    <Page title={t().title} form="tight">
      <BackLink href={`/kurser/${params.courseId}/forloeb`}>{t().back}</BackLink>
      <Loaded page says={t().loading} keys={[readLesson.key, readPeopleHere.key]}>
        <LessonSheet />
      </Loaded>
    </Page>
  );
}

function LessonSheet(): JSX.Element {
  const t = lessonText;
  const params = useParams<{ courseId: string; lessonId: string }>();
  const lesson = createAsync(() => readLesson({ ...ownInstitution(), ...params }));
  const clock = (time: string): string => time.replace(':', '.');
  return (
    <Show when={lesson()}>
      {(seen) => (
        <>
          <h1>{seen().courseTitle}</h1>
          <p class="font-lead">
            {sentence(t().when(nearDate(seen().on), clock(seen().startsAt), clock(seen().endsAt)))}
          </p>
          <Show when={seen().movedFrom}>{(from) => <p class="ff-muted">{t().movedFrom(nearDate(from().on))}</p>}</Show>
          <p>{leadOf(seen())}</p>
          <Show
            when={seen().state === 'planned' && seen().on <= today() && may('finish-lesson')}
            fallback={<AttendanceHeld of={seen()} />}
          >
            <AttendanceTaps of={seen()} />
          </Show>
          <Show when={seen().state === 'planned' && may('move-lesson')}>
            <LessonChanges of={seen()} />
          </Show>
        </>
      )}
    </Show>
  );
}

function leadOf({ state, on }: LessonView): string {
  const t = lessonText();
  if (state === 'held') return t.leadHeld;
  if (state === 'cancelled') return t.leadCancelled;
  return on > today() ? t.leadLater : t.lead;
}
