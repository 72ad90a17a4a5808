import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { lessonWords } from '#kit/courses/lesson-words.text.ts';
import { AsideSheet } from '#kit/parts/aside.tsx';
import { may } from '#kit/session/may.ts';
import { today } from '#kit/time/clock.ts';
import { addDays } from '#kit/time/copenhagen.ts';
import { dayDate, shortDate } from '#kit/time/format-dates.ts';
import type { LessonLine } from '#shared/shapes/lesson.ts';
import { readLessons, type OfCourse } from '../../data/running.ts';
import { AddLesson } from './add-lesson.tsx';
import { PlanLessons } from './plan-lessons.tsx';
import { runText } from './run.text.ts';

/** So far back a lesson may still wait for its attendance. */
const daysBack = 7;
const mostShown = 5;

/** The lessons around today: those that wait for their attendance, the next; and ways to plan more. */
export function NextLessons(props: { readonly of: OfCourse }): JSX.Element {
  const t = runText;
  const lessons = createAsync(() => readLessons(props.of, addDays(today(), -daysBack)));
  const all = (): readonly LessonLine[] => lessons()?.items ?? [];
  const unwritten = () => all().filter(({ state, on }) => state === 'planned' && on < today());
  const next = () => all().filter(({ on }) => on >= today());
  return (
    <Show when={lessons()}>
      <AsideSheet title={t().lessons}>
        <Show when={unwritten().length > 0}>
          <h3 class="ff-h-small">{t().unwritten}</h3>
          <Lines of={unwritten().slice(-mostShown)} />
        </Show>
        <Show when={next().length > 0} fallback={<p class="ff-muted">{t().noLessons}</p>}>
          <Show when={unwritten().length > 0}>
            <h3 class="ff-h-small ff-above">{t().next}</h3>
          </Show>
          <Lines of={next().slice(0, mostShown)} />
        </Show>
        <p class="ff-ruled">
          <A href={`/kurser/${props.of.courseId}/lektioner`}>{t().allLessons}</A>
        </p>
        <Show when={may('plan-lessons')}>
          <PlanLessons of={props.of} version={lessons()?.plan.version ?? 0} />
        </Show>
        <Show when={may('add-lesson')}>
          <AddLesson of={props.of} version={lessons()?.plan.version ?? 0} />
        </Show>
      </AsideSheet>
    </Show>
  );
}

function Lines(props: { readonly of: readonly LessonLine[] }): JSX.Element {
  return (
    <ul class="ff-list">
      <For each={props.of}>
        {(lesson) => (
          <li class="ff-aside__item">
            <p class="ff-strong">
              {shortDate(lesson.on)} {lesson.startsAt.replace(':', '.')}
            </p>
            <p>
              <LessonLink of={lesson} /> <span class="ff-muted">{howItWent(lesson)}</span>
            </p>
          </li>
        )}
      </For>
    </ul>
  );
}

/** To the lesson: to write who came where that is to be done. */
export function LessonLink(props: { readonly of: LessonLine }): JSX.Element {
  const t = runText;
  const toWrite = (): boolean => props.of.state === 'planned' && props.of.on <= today() && may('finish-lesson');
  return (
    <A href={`/kurser/${props.of.courseId}/lektioner/${props.of.lessonId}`}>
      {toWrite() ? t().write : t().see}
      <span class="sr-only"> {dayDate(props.of.on)}</span>
    </A>
  );
}

/** How many came, or that it was called off; nothing of a lesson to come. */
export function howItWent({ state, came, marked }: LessonLine): string {
  if (state === 'held') return runText().came(came, marked);
  return state === 'cancelled' ? lessonWords().states.cancelled : '';
}
