import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { lessonWords } from '#kit/courses/lesson-words.text.ts';
import { WorkList, WorkRow } from '#kit/parts/work-list.tsx';
import { may } from '#kit/session/may.ts';
import { today } from '#kit/time/clock.ts';
import type { LessonLine } from '#shared/shapes/lesson.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { readLessonsOn } from '../../data/running.ts';
import { homeText } from './home.text.ts';

/** Today's lessons in order of time, each with its one press; nothing where there is none. */
export function LessonsToday(): JSX.Element {
  const t = homeText;
  const own = ownInstitution();
  const lessons = createAsync(() => readLessonsOn(own.scope, own.institutionId, today()));
  return (
    <Show when={(lessons()?.items.length ?? 0) > 0}>
      <WorkList title={t().lessons} count={lessons()?.items.length ?? 0}>
        <For each={lessons()?.items}>
          {(lesson) => (
            <WorkRow
              when={lesson.startsAt.replace(':', '.')}
              who={<A href={`/kurser/${lesson.courseId}/forloeb`}>{lesson.courseTitle}</A>}
              what={saidOf(lesson)}
              action={
                <A class="button button-secondary" href={`/kurser/${lesson.courseId}/lektioner/${lesson.lessonId}`}>
                  {lesson.state === 'planned' && may('finish-lesson') ? t().attendance : t().seeLesson}
                </A>
              }
            />
          )}
        </For>
      </WorkList>
    </Show>
  );
}

function saidOf({ state, came, marked }: LessonLine): string {
  return state === 'held' ? homeText().came(came, marked) : lessonWords().states[state];
}
