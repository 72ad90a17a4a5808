import { Show, type JSX } from 'solid-js';
import { tailoredWords } from '#kit/tailored/tailored-words.text.ts';
import { longDate } from '#kit/time/format-dates.ts';
import type { MyTailoredCourse } from '#shared/shapes/my-course.ts';
import { myCoursesText } from './my-courses.text.ts';

/** A course that is made for me: what it is about, how far it is, and once it is agreed when, where and with whom. */
export function TailoredSheet(props: { readonly of: MyTailoredCourse }): JSX.Element {
  const t = () => myCoursesText().tailored;
  const isAhead = (): boolean => ['running', 'agreed'].includes(props.of.stage);
  const where = (): string => t().places[props.of.place](props.of.companyName, props.of.institutionName);
  return (
    <section class="ff-sheet ff-above">
      <h2>{tailoredWords().themes[props.of.theme]}</h2>
      <p>{t().stages[props.of.stage](props.of.companyName)}</p>
      <Show when={isAhead()}>
        <p>
          <Show when={props.of.stage === 'agreed'}>{`${myCoursesText().starts(longDate(props.of.startsOn))} `}</Show>
          <Show when={props.of.endsOn}>{(last) => t().lasts(longDate(last()))}</Show>
        </p>
        <p>
          {t().hours(props.of.hoursPerWeek)} {where()}
        </p>
        <Show when={props.of.teacherName}>
          {(name) => <p>{t().teacher(name(), props.of.institutionName ?? '')}</p>}
        </Show>
      </Show>
    </section>
  );
}
