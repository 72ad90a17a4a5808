import { A, createAsync, useSearchParams } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { courseDates, coursePrice } from '#kit/courses/course-in-words.tsx';
import { CourseStateFlag } from '#kit/courses/course-state-flag.tsx';
import { courseWords, teachingLanguage } from '#kit/courses/course-words.text.ts';
import { Page } from '#kit/frame/page.tsx';
import { listed } from '#kit/language/words-in-line.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { danishText } from '#kit/words/danish.text.ts';
import type { CoursesCompared } from '#shared/shapes/catalogue.ts';
import { readCompared } from '../../data/courses.ts';
import { networkScope } from '../../data/network-scope.ts';
import { placeOf, SeatsFlag, startOf } from './course-rows.tsx';
import { coursesText } from './courses.text.ts';
import { SaveCourse } from './save-course.tsx';

type Compared = CoursesCompared['items'][number];

/** Two to four courses, line by line beside each other. */
export function CompareCourses(): JSX.Element {
  const t = coursesText;
  const [params] = useSearchParams<{ kurser?: string }>();
  const ids = (): string => (typeof params.kurser === 'string' ? params.kurser : '');
  return (
    <Page title={t().compareTitle}>
      <BackLink href="/kurser">{t().back}</BackLink>
      <h1>{t().compareTitle}</h1>
      <Show
        when={ids()}
        fallback={
          <Empty title={t().compareEmpty} text={t().compareEmptyText}>
            <A class="button button-primary" href="/kurser">
              {t().toCourses}
            </A>
          </Empty>
        }
      >
        <Loaded says={t().compareLoading} keys={readCompared.key}>
          <Beside ids={ids()} />
        </Loaded>
      </Show>
    </Page>
  );
}

function Beside(props: { readonly ids: string }): JSX.Element {
  const scope = networkScope();
  const compared = createAsync(() => readCompared(scope, props.ids));
  return (
    <Show when={compared()}>
      {(found) => (
        <div class="ff-compare ff-sheet" role="region" aria-label={coursesText().compareTitle} tabindex="0">
          <table class="ff-compare__table">
            <thead>
              <tr>
                <td />
                <For each={found().items}>{(course) => <Heading of={course} />}</For>
              </tr>
            </thead>
            <tbody>
              <For each={lines()}>
                {(line) => (
                  <tr>
                    <th scope="row">{line.label}</th>
                    <For each={found().items}>{(course) => <td>{line.cell(course)}</td>}</For>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </div>
      )}
    </Show>
  );
}

function Heading(props: { readonly of: Compared }): JSX.Element {
  return (
    <th scope="col">
      <A href={`/kurser/${props.of.institutionId}/${props.of.courseId}`}>{props.of.course.title}</A>
      <span class="ff-course__why">{props.of.institutionName}</span>
      <Show when={props.of.state === 'posted'} fallback={<CourseStateFlag state={props.of.state} />}>
        <SaveCourse courseId={props.of.courseId} title={props.of.course.title} />
      </Show>
    </th>
  );
}

function lines(): readonly { readonly label: string; readonly cell: (of: Compared) => JSX.Element }[] {
  const t = coursesText();
  const w = courseWords();
  return [
    { label: t.start, cell: ({ course }) => (course.intake === 'dated' ? courseDates(course) : startOf(course)) },
    { label: t.times, cell: ({ course }) => (course.timetable.length > 0 ? course.timetable.length : w.byAgreement) },
    { label: t.place, cell: ({ course, place }) => placeOf({ where: course.where, city: place?.city, km: undefined }) },
    { label: t.kind, cell: ({ course }) => (course.amuCode ? w.amu(course.amuCode) : w.kinds[course.kind]) },
    { label: t.level, cell: ({ course }) => w.levels[course.level] },
    { label: t.asked, cell: ({ course }) => danishText().asked[course.danish] },
    { label: t.taughtIn, cell: ({ course }) => teachingLanguage(course.taughtIn) },
    { label: t.priceShort, cell: ({ course }) => coursePrice(course.priceKr) },
    { label: t.seats, cell: (of) => <SeatsFlag of={{ ...of.course, seatsFree: of.seatsFree }} /> },
    { label: t.forWhom, cell: ({ course }) => listed(course.targetGroups.map((group) => w.targetGroups[group])) },
    {
      label: t.goals,
      cell: (of) => (
        <ul>
          <For each={of.course.goals}>{(goal) => <li>{goal}</li>}</For>
        </ul>
      ),
    },
    { label: t.adaptable, cell: ({ course }) => course.adaptable },
  ];
}
