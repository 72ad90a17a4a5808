import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { readCourses } from '#kit/courses/course-data.ts';
import { courseDates, coursePrice } from '#kit/courses/course-in-words.tsx';
import { CourseStateFlag } from '#kit/courses/course-state-flag.tsx';
import { courseWords } from '#kit/courses/course-words.text.ts';
import { filtersInAddress } from '#kit/filters/filters-in-address.ts';
import { SelectFilter } from '#kit/filters/select-filter.tsx';
import { Page } from '#kit/frame/page.tsx';
import { pagesOf } from '#kit/network/pages-of.ts';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { FilterBar } from '#kit/parts/filter-bar.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { PageHead } from '#kit/parts/page-head.tsx';
import { Pager } from '#kit/parts/pager.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { may } from '#kit/session/may.ts';
import { courseKinds, courseStates } from '#shared/shapes/course-words.ts';
import type { CourseLine } from '#shared/shapes/course.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { JoinedOnly } from '../../parts/joined-only.tsx';
import { coursesText } from './courses.text.ts';

const plan = { tilstand: ['posted', ...courseStates, 'alle'], slags: ['alle', ...courseKinds] } as const;

/** Which courses do we offer, and how do they stand? */
export function Courses(): JSX.Element {
  return (
    <Page title={coursesText().title} form="tight">
      <JoinedOnly>
        {() => (
          <Loaded says={coursesText().loading} keys={readCourses.key}>
            <CourseList />
          </Loaded>
        )}
      </JoinedOnly>
    </Page>
  );
}

function CourseList(): JSX.Element {
  const t = coursesText;
  const own = ownInstitution();
  const { values, choose } = filtersInAddress('own-courses', plan);
  const ask = () => {
    const state = values().tilstand;
    return state === 'alle' ? {} : { state };
  };
  const first = createAsync(() => readCourses(own.scope, own.institutionId, ask()));
  const list = pagesOf(first, (cursor) => readCourses(own.scope, own.institutionId, ask(), cursor));
  const shown = (): readonly CourseLine[] =>
    list.items().filter(({ kind }) => values().slags === 'alle' || kind === values().slags);
  return (
    <>
      <PageHead action={may('post-course') ? { href: '/kurser/nyt', label: t().post } : undefined}>
        {heading(values().tilstand, list.items().length, list.hasMore())}
      </PageHead>
      <Show when={may('import-courses')}>
        <p>
          <A href="/kurser/hent">{t().import}</A>
        </p>
      </Show>
      <FilterBar label={t().filters}>
        <SelectFilter
          label={t().state}
          value={values().tilstand}
          onChoose={(state) => choose('tilstand', state)}
          options={[
            ...courseStates
              .toSorted((one, other) => Number(other === 'posted') - Number(one === 'posted'))
              .map((state) => ({ value: state, label: courseWords().states[state] })),
            { value: 'alle', label: t().every },
          ]}
        />
        <SelectFilter
          label={t().kind}
          value={values().slags}
          onChoose={(kind) => choose('slags', kind)}
          options={[
            { value: 'alle', label: t().every },
            ...courseKinds.map((kind) => ({ value: kind, label: courseWords().kinds[kind] })),
          ]}
        />
      </FilterBar>
      <Show when={first()}>
        <Show
          when={shown().length > 0}
          fallback={
            <Empty
              title={t().emptyTitle}
              text={list.items().length > 0 || values().tilstand !== 'posted' ? t().emptyFiltered : t().emptyText}
            />
          }
        >
          <ul class="ff-list ff-sheet ff-courses">
            <For each={shown()}>{(line) => <CourseRow of={line} />}</For>
          </ul>
        </Show>
        <Show when={list.hasMore()}>
          <Pager of={list} shown={String(list.items().length)} />
        </Show>
      </Show>
    </>
  );
}

function CourseRow(props: { readonly of: CourseLine }): JSX.Element {
  const t = coursesText;
  const w = courseWords;
  return (
    <li class="ff-company-row">
      <div>
        <p class="ff-strong">
          <A href={`/kurser/${props.of.courseId}`}>{props.of.title}</A>{' '}
          <Show when={props.of.state !== 'posted'}>
            <CourseStateFlag state={props.of.state} />
          </Show>
        </p>
        <p class="ff-muted">
          {w().kinds[props.of.kind]}, {props.of.city ?? w().wheres[props.of.where]}. {courseDates(props.of)}
        </p>
      </div>
      <p class="ff-num">
        {t().seats(formatNumber(props.of.seats))}
        <br />
        {coursePrice(props.of.priceKr)}
      </p>
    </li>
  );
}

function heading(state: string, count: number, hasMore: boolean): string {
  const t = coursesText();
  if (state !== 'posted' || hasMore) return t.more;
  return count > 0 ? t.heading(count) : t.none;
}
