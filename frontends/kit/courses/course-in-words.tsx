import { For, Show, type JSX } from 'solid-js';
import { formatPhone } from '#shared/kernel/phone.ts';
import type { CourseLesson, CourseView } from '#shared/shapes/course.ts';
import type { Municipality } from '../companies/company-data.ts';
import { sentence } from '../language/texts.ts';
import { listed } from '../language/words-in-line.ts';
import { formatNumber } from '../numbers/danish-numbers.ts';
import { Facts, type Fact } from '../parts/facts.tsx';
import { dayDate } from '../time/format-dates.ts';
import { spokenHours } from '../time/spoken-time.ts';
import { danishText } from '../words/danish.text.ts';
import { vocabularyText } from '../words/vocabulary.text.ts';
import { courseWords, teachingLanguage } from './course-words.text.ts';

type Seen = Pick<CourseView, 'course' | 'place'>;

/** A course in words, as the partnership's members read it. */
export function CourseInWords(props: {
  readonly of: Seen;
  readonly municipalities: readonly Municipality[];
}): JSX.Element {
  return (
    <>
      <For each={props.of.course.description.split(/\n+/)}>{(paragraph) => <p>{paragraph}</p>}</For>
      <h2>{courseWords().goals}</h2>
      <ul>
        <For each={props.of.course.goals}>{(goal) => <li>{goal}</li>}</For>
      </ul>
      <Facts form="two" facts={factsOf(props.of, props.municipalities)} />
    </>
  );
}

/** When a course runs: its dates, or that one can begin at any time. */
export function courseDates(course: {
  readonly intake: string;
  readonly startsOn: string;
  readonly endsOn?: string | undefined;
}): string {
  const t = courseWords();
  const { startsOn, endsOn } = course;
  if (course.intake === 'dated') return t.between(dayDate(startsOn), dayDate(endsOn ?? startsOn));
  return endsOn ? t.rollingUntil(dayDate(startsOn), dayDate(endsOn)) : t.rollingFrom(dayDate(startsOn));
}

/** A price in words. */
export function coursePrice(priceKr: number): string {
  return priceKr === 0 ? courseWords().free : courseWords().kroner(formatNumber(priceKr));
}

function factsOf({ course, place }: Seen, municipalities: readonly Municipality[]): readonly Fact[] {
  const t = courseWords();
  const v = vocabularyText();
  const named = municipalities.find(({ code }) => code === course.sharedWith);
  const seats = formatNumber(course.seats);
  return [
    { term: t.kind, value: course.amuCode ? t.amu(course.amuCode) : t.kinds[course.kind] },
    { term: t.when, value: courseDates(course) },
    { term: t.times, value: <Times of={course.timetable} /> },
    { term: t.where, value: whereOf({ course, place }) },
    { term: t.level, value: t.levels[course.level] },
    { term: t.demanded, value: danishText().asked[course.danish] },
    { term: t.taughtIn, value: teachingLanguage(course.taughtIn) },
    { term: t.seats, value: course.waitingList ? t.seatsAndList(seats) : seats },
    { term: t.price, value: coursePrice(course.priceKr) },
    ...written(t.funding, course.funding),
    { term: t.forWhom, value: listed(course.targetGroups.map((group) => t.targetGroups[group])) },
    ...written(t.workAreas, listed(course.workAreas.map((area) => v.workAreas[area]))),
    ...written(t.prerequisites, course.prerequisites),
    ...written(t.adaptable, course.adaptable),
    { term: t.contact, value: <Contact of={course.contact} /> },
    {
      term: t.sharedWith,
      value: course.sharedWith === 'partnership' ? t.everyone : (named?.name ?? course.sharedWith),
    },
    ...written(t.foundUntil, course.expiresOn ? dayDate(course.expiresOn) : ''),
  ];
}

function whereOf({ course, place }: Seen): string {
  const where = courseWords().wheres[course.where];
  return course.where === 'department' ? [course.department, place?.city].filter(Boolean).join(', ') || where : where;
}

function written(term: string, value: string): readonly Fact[] {
  return value ? [{ term, value }] : [];
}

function Times(props: { readonly of: readonly CourseLesson[] }): JSX.Element {
  const t = courseWords;
  const line = ({ day, startsAt, endsAt }: CourseLesson): string =>
    t().lesson(sentence(vocabularyText().weekdays[day]), spokenHours(startsAt, endsAt));
  return (
    <Show when={props.of.length > 0} fallback={t().byAgreement}>
      <ul class="ff-list">
        <For each={props.of}>{(lesson) => <li>{line(lesson)}</li>}</For>
      </ul>
    </Show>
  );
}

function Contact(props: { readonly of: CourseView['course']['contact'] }): JSX.Element {
  return (
    <>
      {props.of.name}
      <br />
      <a class="ff-num" href={`tel:${props.of.phone}`}>
        {formatPhone(props.of.phone)}
      </a>
      <br />
      <a href={`mailto:${props.of.email}`}>{props.of.email}</a>
    </>
  );
}
