import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { coursePrice } from '#kit/courses/course-in-words.tsx';
import { Page } from '#kit/frame/page.tsx';
import { pagesOf } from '#kit/network/pages-of.ts';
import { createAction, ActionProblem } from '#kit/parts/action.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Pager } from '#kit/parts/pager.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { civilDateOf } from '#kit/time/copenhagen.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import type { SavedCourse, SavedSearch } from '#shared/shapes/catalogue.ts';
import { forgetCourse, forgetSearch, keepCourse, readSavedCourses, readSavedSearches } from '../../data/courses.ts';
import { placeOf, startOf } from './course-rows.tsx';
import { coursesText } from './courses.text.ts';
import { lookInWords } from './look-in-words.ts';

/** What do I keep in sight, and what has come since? */
export function SavedCourses(): JSX.Element {
  const t = coursesText;
  return (
    <Page title={t().savedTitle} form="tight">
      <BackLink href="/kurser">{t().back}</BackLink>
      <h1>{t().savedTitle}</h1>
      <section class="ff-kept" aria-labelledby="kept-courses">
        <h2 id="kept-courses">{t().savedCourses}</h2>
        <Loaded says={t().savedLoading} keys={readSavedCourses.key}>
          <KeptCourses />
        </Loaded>
      </section>
      <section class="ff-kept" aria-labelledby="kept-searches">
        <h2 id="kept-searches">{t().savedSearches}</h2>
        <Loaded says={t().savedLoading} keys={readSavedSearches.key}>
          <KeptSearches />
        </Loaded>
      </section>
    </Page>
  );
}

function KeptCourses(): JSX.Element {
  const t = coursesText;
  const { scope } = requiredRole();
  const saved = createAsync(() => readSavedCourses(scope));
  return (
    <Show when={saved()}>
      {(kept) => (
        <Show when={kept().items.length > 0} fallback={<Empty title={t().noneSaved} text={t().noneSavedText} />}>
          <ul class="ff-list ff-sheet">
            <For each={kept().items}>{(course) => <KeptCourse of={course} scope={scope} />}</For>
          </ul>
        </Show>
      )}
    </Show>
  );
}

function KeptCourse(props: { readonly of: SavedCourse; readonly scope: string }): JSX.Element {
  const t = coursesText;
  const action = createAction();
  const forget = async (): Promise<void> => {
    const { courseId, title, isOver } = props.of;
    await forgetCourse(props.scope, courseId);
    tellDone(t().forgotten(title), isOver ? undefined : () => keepCourse(props.scope, courseId));
  };
  return (
    <li class="ff-saved-row">
      <div>
        <A href={`/kurser/${props.of.institutionId}/${props.of.courseId}`}>{props.of.title}</A>
        <Show when={props.of.line} fallback={<Flag tone="quiet">{t().isOver}</Flag>}>
          {(line) => (
            <span class="ff-course__why">
              {[line().institutionName, startOf(line()), placeOf(line()), coursePrice(line().priceKr)].join(' · ')}
            </span>
          )}
        </Show>
        <ActionProblem of={action} />
      </div>
      <button
        type="button"
        class="function-link"
        aria-label={t().forgetThis(props.of.title)}
        onClick={() => void action.run(forget)}
      >
        {t().forget}
      </button>
    </li>
  );
}

function KeptSearches(): JSX.Element {
  const t = coursesText;
  const { scope } = requiredRole();
  const first = createAsync(() => readSavedSearches(scope));
  const list = pagesOf(first, (cursor) => readSavedSearches(scope, cursor));
  return (
    <Show when={first()}>
      <Show when={list.items().length > 0} fallback={<Empty title={t().noSearches} text={t().noSearchesText} />}>
        <ul class="ff-list ff-sheet">
          <For each={list.items()}>{(search) => <KeptSearch of={search} scope={scope} />}</For>
        </ul>
        <Show when={list.hasMore()}>
          <Pager of={list} shown={String(list.items().length)} />
        </Show>
      </Show>
    </Show>
  );
}

function KeptSearch(props: { readonly of: SavedSearch; readonly scope: string }): JSX.Element {
  const t = coursesText;
  const action = createAction();
  const forget = async (): Promise<void> => {
    const { searchId, name } = props.of;
    await forgetSearch(props.scope, searchId);
    tellDone(t().searchDeleted(name));
  };
  return (
    <li class="ff-saved-row">
      <div>
        <strong>{props.of.name}</strong>{' '}
        <Flag tone={props.of.tells ? 'good' : 'quiet'}>{props.of.tells ? t().tells : t().tellsNot}</Flag>
        <span class="ff-course__why">{lookInWords(props.of.search)}</span>
        <Show when={props.of.fits.length > 0} fallback={<span class="ff-muted">{t().noFits}</span>}>
          <p class="mb-0">{t().newFits}</p>
          <ul>
            <For each={props.of.fits}>
              {(fit) => (
                <li>
                  <A href={`/kurser/${fit.institutionId}/${fit.courseId}`}>
                    {t().fitAt(fit.title, fit.institutionName, dayDate(civilDateOf(fit.postedAt)))}
                  </A>
                </li>
              )}
            </For>
          </ul>
        </Show>
        <ActionProblem of={action} />
      </div>
      <button
        type="button"
        class="function-link"
        aria-label={t().deleteThis(props.of.name)}
        onClick={() => void action.run(forget)}
      >
        {t().deleteSearch}
      </button>
    </li>
  );
}
