import { A } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { coursePrice } from '#kit/courses/course-in-words.tsx';
import { Icon } from '#kit/icons/icon.tsx';
import { DenseList, type Column } from '#kit/parts/dense-list.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { shortDate } from '#kit/time/format-dates.ts';
import { danishText } from '#kit/words/danish.text.ts';
import type { CatalogueLine, CourseHit } from '#shared/shapes/catalogue.ts';
import { chooseToCompare, isCompareFull, toCompare } from './chosen-to-compare.ts';
import { coursesText } from './courses.text.ts';
import { SaveCourse } from './save-course.tsx';

/** Courses as rows: what it is and why it was found, where, when, what it costs, whether there is room. */
export function CourseRows(props: { readonly rows: readonly CourseHit[]; readonly count?: number }): JSX.Element {
  return <DenseList title={coursesText().title} count={props.count} rows={props.rows} columns={columns()} />;
}

function columns(): readonly Column<CourseHit>[] {
  const t = coursesText();
  return [
    { label: t.course, cell: (hit) => <Named hit={hit} /> },
    { label: t.institution, cell: (hit) => hit.institutionName },
    { label: t.start, cell: startOf },
    { label: t.place, cell: placeOf },
    { label: t.asked, cell: (hit) => danishText().asked[hit.danish] },
    { label: t.priceShort, cell: (hit) => <span class="ff-num">{coursePrice(hit.priceKr)}</span> },
    { label: t.seats, cell: (hit) => <SeatsFlag of={hit} /> },
    { label: t.act, cell: (hit) => <Acts hit={hit} /> },
  ];
}

function Named(props: { readonly hit: CourseHit }): JSX.Element {
  const others = (): string =>
    props.hit.matches
      .filter(({ way }) => way !== 'word')
      .map(({ asked, found }) => `${asked} → ${found}`)
      .join(', ');
  return (
    <>
      <A href={`/kurser/${props.hit.institutionId}/${props.hit.courseId}`}>{props.hit.title}</A>
      <Show when={others()}>
        <span class="ff-course__why">{coursesText().matched(others())}</span>
      </Show>
    </>
  );
}

/** When somebody can begin, in short. */
export function startOf({ intake, startsOn }: Pick<CatalogueLine, 'intake' | 'startsOn'>): string {
  const t = coursesText();
  if (intake === 'dated') return shortDate(startsOn);
  return startsOn > new Date().toISOString().slice(0, 10) ? t.rollingFrom(shortDate(startsOn)) : t.rolling;
}

/** Where, and how far that is where it is known. */
export function placeOf({ where, city, km }: Pick<CatalogueLine, 'where' | 'city' | 'km'>): string {
  const name = city ?? coursesText().wheres[where];
  return km === undefined ? name : `${name}, ${coursesText().kilometres(String(km))}`;
}

/** Whether there is room: free seats where they are counted, the waiting list where there are none. */
export function SeatsFlag(props: {
  readonly of: Pick<CatalogueLine, 'seats' | 'seatsFree' | 'waitingList'>;
}): JSX.Element {
  const t = coursesText;
  const free = () => props.of.seatsFree;
  return (
    <Show when={free() !== undefined} fallback={t().seatsAll(props.of.seats)}>
      <Show
        when={(free() ?? 0) > 0}
        fallback={
          <Flag tone={props.of.waitingList ? 'soon' : 'quiet'}>{props.of.waitingList ? t().waiting : t().full}</Flag>
        }
      >
        <Flag tone="good" icon="check">
          {t().seatsFree(free() ?? 0, props.of.seats)}
        </Flag>
      </Show>
    </Show>
  );
}

function Acts(props: { readonly hit: CourseHit }): JSX.Element {
  const t = coursesText;
  const isChosen = (): boolean => toCompare().includes(props.hit.courseId);
  return (
    <span class="ff-course__acts">
      <button
        type="button"
        class="function-link"
        aria-pressed={isChosen()}
        aria-disabled={!isChosen() && isCompareFull()}
        aria-label={t().compareThis(props.hit.title)}
        onClick={() => (isChosen() || !isCompareFull()) && chooseToCompare(props.hit.courseId, !isChosen())}
      >
        <Show when={isChosen()}>
          <Icon name="check" />
        </Show>
        {t().compare}
      </button>
      <SaveCourse courseId={props.hit.courseId} title={props.hit.title} />
    </span>
  );
}
