import { A, createAsync } from '@solidjs/router';
import { createSignal, Show, type JSX } from 'solid-js';
import { filtersInAddress } from '#kit/filters/filters-in-address.ts';
import { Page } from '#kit/frame/page.tsx';
import { pagesOf } from '#kit/network/pages-of.ts';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Pager } from '#kit/parts/pager.tsx';
import { SearchForm } from '#kit/parts/search-form.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { may } from '#kit/session/may.ts';
import type { CourseSearch } from '#shared/shapes/catalogue.ts';
import { moreOfCatalogue, readCatalogue, searchCourseFor, searchedCourse } from '../../data/courses.ts';
import { networkScope } from '../../data/network-scope.ts';
import { compareNothing, isCompareFull, toCompare } from './chosen-to-compare.ts';
import { CourseFilterBar } from './course-filters.tsx';
import { CourseRows } from './course-rows.tsx';
import { coursesText } from './courses.text.ts';
import { coursePlan, lookOf } from './look-in-address.ts';
import { SaveSearchDialog } from './save-search-dialog.tsx';

/** Which courses are there, across institutions? */
export function Courses(): JSX.Element {
  const t = coursesText;
  const filters = filtersInAddress('courses', coursePlan);
  const search = (): CourseSearch => lookOf(searchedCourse(), filters.values());
  const [saving, setSaving] = createSignal(false);
  return (
    <Page title={t().title}>
      <div class="ff-head">
        <div>
          <h1>{t().title}</h1>
          <p class="font-lead mb-0">{t().lead}</p>
        </div>
        <Show when={may('list-saved-courses')}>
          <A class="button button-secondary" href="/kurser/gemt">
            {t().toSaved}
          </A>
        </Show>
      </div>
      <SearchForm id="courses-search" words={t()} searched={searchedCourse()} onSearch={searchCourseFor} />
      <CourseFilterBar of={filters} />
      <Show when={may('save-search')}>
        <p>
          <button type="button" class="function-link" onClick={() => setSaving(true)}>
            {t().saveSearch}
          </button>
        </p>
      </Show>
      <CompareBar />
      <Loaded says={t().loading} keys={readCatalogue.key}>
        <List search={search()} />
      </Loaded>
      <Show when={saving()}>
        <SaveSearchDialog search={search()} onClose={() => setSaving(false)} />
      </Show>
    </Page>
  );
}

function List(props: { readonly search: CourseSearch }): JSX.Element {
  const t = coursesText;
  const scope = networkScope();
  const first = createAsync(() => readCatalogue(scope, props.search));
  const list = pagesOf(first, (cursor) => moreOfCatalogue(scope, { ...props.search, cursor }));
  return (
    <Show when={first()}>
      {(found) => (
        <Show when={list.items().length > 0} fallback={<Empty title={t().none} text={t().noneText} />}>
          <p class="sr-only" role="status">
            {t().found(found().total)}
          </p>
          <CourseRows rows={list.items()} count={found().total} />
          <Pager of={list} shown={t().shown(list.items().length)} />
        </Show>
      )}
    </Show>
  );
}

/** What is chosen to be laid side by side, and the way there. */
function CompareBar(): JSX.Element {
  const t = coursesText;
  const count = (): number => toCompare().length;
  return (
    <div class="ff-actions" role="status">
      <Show when={count() > 0}>
        <Show when={count() > 1} fallback={<span>{t().compareHint}</span>}>
          <A class="button button-primary" href={`/kurser/sammenlign?kurser=${toCompare().join(',')}`}>
            {t().compareChosen(count())}
          </A>
          <Show when={isCompareFull()}>
            <span class="ff-muted">{t().compareFull}</span>
          </Show>
        </Show>
        <button type="button" class="function-link" onClick={compareNothing}>
          {t().compareClear}
        </button>
      </Show>
    </div>
  );
}
