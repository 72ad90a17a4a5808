import { createAsync, useParams } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { readCourse } from '#kit/courses/course-data.ts';
import { Page } from '#kit/frame/page.tsx';
import { pagesOf } from '#kit/network/pages-of.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Pager } from '#kit/parts/pager.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { WorkList, WorkRow } from '#kit/parts/work-list.tsx';
import { shortDate } from '#kit/time/format-dates.ts';
import type { LessonLine } from '#shared/shapes/lesson.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { readLessons, type OfCourse } from '../../data/running.ts';
import { howItWent, LessonLink } from './next-lessons.tsx';
import { runText } from './run.text.ts';

/** Every lesson of a course, the last first. */
export function Lessons(): JSX.Element {
  const t = runText;
  const params = useParams<{ courseId: string }>();
  return (
    <Page title={t().allLessons} form="tight">
      <BackLink href={`/kurser/${params.courseId}/forloeb`}>{t().title}</BackLink>
      <Loaded page says={t().loading} keys={readLessons.key}>
        <All of={{ ...ownInstitution(), courseId: params.courseId }} />
      </Loaded>
    </Page>
  );
}

function All(props: { readonly of: OfCourse }): JSX.Element {
  const t = runText;
  const course = createAsync(() => readCourse(props.of.scope, props.of.institutionId, props.of.courseId));
  const first = createAsync(() => readLessons(props.of));
  const list = pagesOf<LessonLine>(first, (cursor) => readLessons(props.of, undefined, cursor));
  const clock = (time: string): string => time.replace(':', '.');
  return (
    <Show when={course() && first()}>
      <h1>{course()?.course.title}</h1>
      <div class="ff-above ff-narrow">
        <Show when={list.items().length > 0} fallback={<Empty title={t().noLessons} text={t().noLessonsText} />}>
          <WorkList title={t().allLessons}>
            <For each={list.items()}>
              {(lesson) => (
                <WorkRow
                  when={shortDate(lesson.on)}
                  who={`${clock(lesson.startsAt)}–${clock(lesson.endsAt)}`}
                  what={howItWent(lesson)}
                  action={<LessonLink of={lesson} />}
                />
              )}
            </For>
          </WorkList>
          <Show when={list.hasMore()}>
            <Pager of={list} shown={String(list.items().length)} />
          </Show>
        </Show>
      </div>
    </Show>
  );
}
