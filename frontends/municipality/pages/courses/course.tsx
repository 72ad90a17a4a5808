import { createAsync, useParams } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { readMunicipalities } from '#kit/companies/company-data.ts';
import { readCourse } from '#kit/courses/course-data.ts';
import { CourseInWords } from '#kit/courses/course-in-words.tsx';
import { CourseStateFlag } from '#kit/courses/course-state-flag.tsx';
import { Page } from '#kit/frame/page.tsx';
import { language } from '#kit/language/language.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Notice } from '#kit/parts/states.tsx';
import { may } from '#kit/session/may.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import { networkScope } from '../../data/network-scope.ts';
import { readSeats } from '../../data/uplift.ts';
import { BridgeSheet } from './bridge-sheet.tsx';
import { coursesText } from './courses.text.ts';
import { CourseSeatsSheet } from './course-seats.tsx';
import { SaveCourse } from './save-course.tsx';
import { seatsText } from './seats.text.ts';

/** One course: what it is, when, for whom, and whom to ask. */
export function Course(): JSX.Element {
  const t = coursesText;
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/kurser">{t().back}</BackLink>
      <Loaded page says={t().loadingOne} keys={readCourse.key}>
        <CourseSheet />
      </Loaded>
    </Page>
  );
}

function CourseSheet(): JSX.Element {
  const t = coursesText;
  const scope = networkScope();
  const params = useParams<{ institutionId: string; courseId: string }>();
  const course = createAsync(() => readCourse(scope, params.institutionId, params.courseId));
  const municipalities = createAsync(() => readMunicipalities(scope));
  return (
    <Show when={course()}>
      {(seen) => (
        <>
          <div class="ff-head">
            <div>
              <h1>{seen().course.title}</h1>
              <p class="font-lead mb-0">{t().at(seen().institutionName)}</p>
            </div>
            <Show when={seen().state === 'posted'}>
              <SaveCourse courseId={seen().courseId} title={seen().course.title} />
            </Show>
          </div>
          <div class="ff-narrow">
            <Show when={seen().state !== 'posted'}>
              <Notice title={t().over}>
                <CourseStateFlag state={seen().state} />
              </Notice>
            </Show>
            <Show when={seen().holidays.length > 0}>
              <Notice title={t().holidays}>
                <ul>
                  <For each={seen().holidays}>{({ on, name }) => <li>{`${dayDate(on)}: ${name[language()]}`}</li>}</For>
                </ul>
              </Notice>
            </Show>
            <Show when={seen().state === 'posted' && may('show-course-seats')}>
              <Loaded says={seatsText().loading} keys={readSeats.key}>
                <CourseSeatsSheet of={seen()} />
              </Loaded>
            </Show>
            <section class="ff-sheet ff-above">
              <CourseInWords of={seen()} municipalities={municipalities() ?? []} />
            </section>
            <Show when={seen().course.kind === 'eud-brobygning' && may('show-bridge-building')}>
              <div class="ff-above">
                <BridgeSheet institutionId={seen().institutionId} courseId={seen().courseId} />
              </div>
            </Show>
          </div>
        </>
      )}
    </Show>
  );
}
