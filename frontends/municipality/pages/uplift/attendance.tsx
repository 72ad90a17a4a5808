import { createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { lessonWords } from '#kit/courses/lesson-words.text.ts';
import { formatPercent } from '#kit/numbers/danish-numbers.ts';
import { Flag } from '#kit/parts/flag.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { dayAndTime, nearDate } from '#kit/time/format-dates.ts';
import type { EnrolmentItem } from '#shared/shapes/enrolment.ts';
import type { PersonAttendance } from '#shared/shapes/lesson.ts';
import { readAttendanceOf, readNotesOf } from '../../data/uplift.ts';
import { attendanceText } from './attendance.text.ts';

/** How often the person came to a course, whether they stay away, and what the institution wrote about it. */
export function CourseAttendance(props: { readonly of: EnrolmentItem }): JSX.Element {
  const t = attendanceText;
  const { scope } = requiredRole();
  const attendance = createAsync(async () =>
    may('show-person-attendance') ? await readAttendanceOf(scope, props.of.candidateId) : undefined,
  );
  const mine = (): PersonAttendance | undefined =>
    attendance()?.items.find(({ enrolmentId }) => enrolmentId === props.of.enrolmentId);
  return (
    <Show when={mine()}>
      {(seen) => (
        <>
          <p>
            {saidOf(seen())}{' '}
            <For each={goesOn(props.of) ? seen().figures.signs : []}>
              {(sign) => (
                <Flag tone="soon" icon="hourglass">
                  {lessonWords().signs[sign]}
                </Flag>
              )}
            </For>
          </p>
          <Show when={goesOn(props.of) && seen().figures.signs.length > 0}>
            <p class="ff-muted">{t().ask}</p>
          </Show>
          <Show when={may('read-course-notes')}>
            <Notes of={props.of} />
          </Show>
        </>
      )}
    </Show>
  );
}

function Notes(props: { readonly of: EnrolmentItem }): JSX.Element {
  const t = attendanceText;
  const notes = createAsync(() => readNotesOf(requiredRole().scope, props.of.enrolmentId));
  return (
    <Show when={(notes()?.items.length ?? 0) > 0}>
      <h3 class="h4">{t().notes}</h3>
      <For each={notes()?.items}>
        {({ words, by, at }) => (
          <blockquote class="ff-quote">
            <p>{words}</p>
            <p class="ff-muted">{t().by(by, dayAndTime(at))}</p>
          </blockquote>
        )}
      </For>
    </Show>
  );
}

/** Whoever is on the course, and whoever has a seat and never came. */
function goesOn({ state }: EnrolmentItem): boolean {
  return state === 'started' || state === 'enrolled';
}

function saidOf({ figures, lastOn }: PersonAttendance): string {
  const t = attendanceText();
  const { share, away } = figures;
  return [
    share === undefined ? t.none : t.share(formatPercent(share)),
    away > 0 && t.away(away),
    lastOn && t.last(nearDate(lastOn)),
  ]
    .filter(Boolean)
    .join(' ');
}
