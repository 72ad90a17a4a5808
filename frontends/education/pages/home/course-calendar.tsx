import { A } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { courseWords } from '#kit/courses/course-words.text.ts';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { AsideSheet } from '#kit/parts/aside.tsx';
import { DateBlock } from '#kit/parts/date-block.tsx';
import { nearDate } from '#kit/time/format-dates.ts';
import { sentence } from '#kit/language/texts.ts';
import type { CourseLine } from '#shared/shapes/course.ts';
import type { CourseDays } from './course-days.ts';
import { homeText } from './home.text.ts';

const mostShown = 6;

/** The next courses to begin, each with the date you can see from across the room. */
export function CourseCalendar(props: { readonly of: CourseDays }): JSX.Element {
  const t = homeText;
  return (
    <AsideSheet title={t().calendar}>
      <Show when={props.of.coming.length > 0} fallback={<p class="ff-muted">{t().calendarEmpty}</p>}>
        <ul class="ff-list">
          <For each={props.of.coming.slice(0, mostShown)}>{(line) => <Start of={line} />}</For>
        </ul>
      </Show>
      <Show when={props.of.rolling.length > 0}>
        <p class="ff-muted">{sentence(t().rolling(props.of.rolling.length))}</p>
      </Show>
      <p class="ff-ruled">
        <A href="/kurser">{t().all}</A>
      </p>
    </AsideSheet>
  );
}

function Start(props: { readonly of: CourseLine }): JSX.Element {
  const t = homeText;
  return (
    <li class="ff-next ff-aside__item">
      <DateBlock date={props.of.startsOn} />
      <div>
        <p class="ff-strong">
          <A href={`/kurser/${props.of.courseId}`}>{props.of.title}</A>
        </p>
        <p class="ff-muted">
          {t().starts(nearDate(props.of.startsOn))}. {props.of.city ?? courseWords().wheres[props.of.where]},{' '}
          {t().seats(formatNumber(props.of.seats))}
        </p>
      </div>
    </li>
  );
}
