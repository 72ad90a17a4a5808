import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { lessonWords } from '#kit/courses/lesson-words.text.ts';
import { Page } from '#kit/frame/page.tsx';
import { Icon } from '#kit/icons/icon.tsx';
import { DateBlock } from '#kit/parts/date-block.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { longDate, nearDate } from '#kit/time/format-dates.ts';
import type { MyCourse, MyLesson, MyTailoredCourse } from '#shared/shapes/my-course.ts';
import { readMyCourses } from '../../data/courses.ts';
import { WhoHelps } from './who-helps.tsx';
import { myCoursesText } from './my-courses.text.ts';
import { TailoredSheet } from './my-tailored.tsx';

/** What, where, when is next, and with whom? */
export function MyCourses(): JSX.Element {
  const t = myCoursesText;
  const courses = createAsync(() => readMyCourses());
  return (
    <Page title={t().title} form="tight">
      <h1>{t().title}</h1>
      <Loaded says={t().loading} keys={readMyCourses.key}>
        <Show when={courses()}>
          {(mine) => (
            <Show
              when={mine().items.length + mine().tailored.length > 0}
              fallback={<Empty title={t().none} text={t().noneText} />}
            >
              <For each={mine().tailored.filter(isAhead)}>{(course) => <TailoredSheet of={course} />}</For>
              <For each={mine().items}>{(course) => <CourseSheet of={course} />}</For>
              <For each={mine().tailored.filter((course) => !isAhead(course))}>
                {(course) => <TailoredSheet of={course} />}
              </For>
            </Show>
          )}
        </Show>
      </Loaded>
    </Page>
  );
}

const isAhead = ({ stage }: MyTailoredCourse): boolean => stage !== 'completed' && stage !== 'broken-off';

function CourseSheet(props: { readonly of: MyCourse }): JSX.Element {
  const t = myCoursesText;
  const goesOn = (): boolean => props.of.state === 'started' || props.of.state === 'enrolled';
  const mayTell = (): boolean => ['started', 'completed', 'interrupted'].includes(props.of.state);
  return (
    <section class="ff-sheet ff-above">
      <h2>{props.of.title}</h2>
      <p>{t().states[props.of.state]}</p>
      <Show when={goesOn()}>
        <Next of={props.of} />
        <p>
          {props.of.institutionName}
          <br />
          {[t().where[props.of.where], props.of.department, props.of.place?.city].filter(Boolean).join(', ')}
        </p>
        <p>
          <a class="button button-secondary ff-wide" href={`tel:${props.of.contact.phone}`}>
            <Icon name="ff-phone" />
            {t().call(props.of.contact.name)}
          </a>
        </p>
        <WhoHelps of={props.of} />
      </Show>
      <Show when={mayTell()}>
        <Show
          when={props.of.evaluation}
          fallback={
            <p>
              <A class="button button-primary ff-wide" href={`/kurser/${props.of.enrolmentId}/fortael`}>
                {t().tell}
              </A>
            </p>
          }
        >
          {(said) => <p class="ff-muted">{t().told(lessonWords().faces[said().face - 1] ?? '')}</p>}
        </Show>
      </Show>
    </section>
  );
}

function Next(props: { readonly of: MyCourse }): JSX.Element {
  const t = myCoursesText;
  const first = (): MyLesson | undefined => props.of.lessons[0];
  const clock = (time: string): string => time.replace(':', '.');
  const times = ({ startsAt, endsAt }: MyLesson): string => t().at(clock(startsAt), clock(endsAt));
  return (
    <Show when={first()} fallback={<Later of={props.of} />}>
      {(lesson) => (
        <>
          <div class="ff-next">
            <DateBlock date={lesson().on} />
            <div>
              <h3 class="ff-h-small">{t().next(nearDate(lesson().on))}</h3>
              <p>{times(lesson())}</p>
            </div>
          </div>
          <Show when={props.of.lessons.length > 1}>
            <details class="ff-above">
              <summary>{t().more}</summary>
              <ul>
                <For each={props.of.lessons.slice(1)}>
                  {(more) => (
                    <li>
                      {longDate(more.on)}. {times(more)}
                    </li>
                  )}
                </For>
              </ul>
            </details>
          </Show>
        </>
      )}
    </Show>
  );
}

function Later(props: { readonly of: MyCourse }): JSX.Element {
  const t = myCoursesText;
  return (
    <Show when={props.of.state === 'enrolled' && props.of.startsOn} fallback={<p>{t().noNext}</p>}>
      {(startsOn) => <p>{t().starts(longDate(startsOn()))}</p>}
    </Show>
  );
}
