import { A, createAsync, revalidate, useParams } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { readMunicipalities } from '#kit/companies/company-data.ts';
import { readCourse } from '#kit/courses/course-data.ts';
import { CourseInWords } from '#kit/courses/course-in-words.tsx';
import { CourseStateFlag } from '#kit/courses/course-state-flag.tsx';
import { courseWords } from '#kit/courses/course-words.text.ts';
import { Page } from '#kit/frame/page.tsx';
import { language } from '#kit/language/language.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Notice } from '#kit/parts/states.tsx';
import { may } from '#kit/session/may.ts';
import { civilDateOf } from '#kit/time/copenhagen.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import type { CourseView } from '#shared/shapes/course.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { readCoursePeople, readCourseSeats } from '../../data/course-people.ts';
import { CourseActions } from './course-actions.tsx';
import { coursePeopleText } from './course-people.text.ts';
import { CoursePeople } from './course-people.tsx';
import { courseText } from './course.text.ts';

/** What does this course say, and what can be done with it? */
export function Course(): JSX.Element {
  const t = courseText;
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/kurser">{t().back}</BackLink>
      <Loaded page says={t().loading} keys={readCourse.key}>
        <CourseSheet />
      </Loaded>
    </Page>
  );
}

function CourseSheet(): JSX.Element {
  const t = courseText;
  const own = ownInstitution();
  const params = useParams<{ courseId: string }>();
  const course = createAsync(() => readCourse(own.scope, own.institutionId, params.courseId));
  const municipalities = createAsync(() => readMunicipalities(own.scope));
  return (
    <Show when={course()}>
      {(seen) => (
        <>
          <h1>{seen().course.title}</h1>
          <p class="font-lead">{t().leads[seen().state]}</p>
          <div class="ff-narrow">
            <Show when={seen().state !== 'draft' && may('open-course-run')}>
              <p>
                <A class="button button-secondary" href={`/kurser/${seen().courseId}/forloeb`}>
                  {t().run}
                </A>
              </p>
            </Show>
            <Holidays of={seen().holidays} />
            <section class="ff-sheet ff-above">
              <p>
                <CourseStateFlag state={seen().state} />
              </p>
              <Show when={seen().withdrawn}>
                {(withdrawn) => (
                  <p>
                    {t().because(courseWords().reasons[withdrawn().reason])}
                    {withdrawn().note && `. ${withdrawn().note}`}
                  </p>
                )}
              </Show>
              <CourseInWords of={seen()} municipalities={municipalities() ?? []} />
              <p class="ff-muted ff-ruled">{t().changed(dayDate(civilDateOf(seen().changedAt)))}</p>
            </section>
            <Show when={seen().state !== 'draft'}>
              <Loaded says={coursePeopleText().loading} keys={[readCoursePeople.key, readCourseSeats.key]}>
                <CoursePeople courseId={seen().courseId} />
              </Loaded>
            </Show>
            <Show when={may('copy-course')}>
              <CourseActions of={seen()} reload={() => void revalidate(readCourse.key)} />
            </Show>
          </div>
        </>
      )}
    </Show>
  );
}

/** Holidays are told, never refused: some teach on them. */
function Holidays(props: { readonly of: CourseView['holidays'] }): JSX.Element {
  const t = courseText;
  return (
    <Show when={props.of.length > 0}>
      <Notice title={t().holidays}>
        <p>{t().holidaysText}</p>
        <ul>
          <For each={props.of}>{({ on, name }) => <li>{t().holiday(dayDate(on), name[language()])}</li>}</For>
        </ul>
      </Notice>
    </Show>
  );
}
