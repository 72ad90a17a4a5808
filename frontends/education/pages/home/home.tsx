import { A, createAsync } from '@solidjs/router';
import { For, lazy, Show, type JSX } from 'solid-js';
import { courseWords } from '#kit/courses/course-words.text.ts';
import { readCourses } from '#kit/courses/course-data.ts';
import { Page } from '#kit/frame/page.tsx';
import { sentence } from '#kit/language/texts.ts';
import { Loaded } from '#kit/parts/loaded.tsx';
import { PageHead } from '#kit/parts/page-head.tsx';
import { WorkList, WorkRow } from '#kit/parts/work-list.tsx';
import { may } from '#kit/session/may.ts';
import { today } from '#kit/time/clock.ts';
import { nearDate, shortDate } from '#kit/time/format-dates.ts';
import type { CourseLine } from '#shared/shapes/course.ts';
import { institutionKind, ownInstitution } from '../../data/own-institution.ts';
import { readLessonsOn } from '../../data/running.ts';
import { JoinedOnly } from '../../parts/joined-only.tsx';
import { CourseCalendar } from './course-calendar.tsx';
import { courseDays, type CourseDays } from './course-days.ts';
import { homeText } from './home.text.ts';
import { LessonsToday } from './lessons-today.tsx';
import { Inbox } from './inbox.tsx';

/** Each loaded only for those whose page it is on. */
const LearningToday = lazy(async () => ({ default: (await import('./learning-today.tsx')).LearningToday }));
const SiteToday = lazy(async () => ({ default: (await import('./site-today.tsx')).SiteToday }));

/** Who needs something from us, which courses run, and what must be registered? */
export function Home(): JSX.Element {
  return (
    <Page title={homeText().title} form="tight">
      <JoinedOnly>
        {() => (
          <Loaded says={homeText().loading} keys={readCourses.key}>
            <Today />
          </Loaded>
        )}
      </JoinedOnly>
    </Page>
  );
}

function Today(): JSX.Element {
  const t = homeText;
  const own = ownInstitution();
  const posted = createAsync(() => readCourses(own.scope, own.institutionId, { state: 'posted' }));
  const drafts = createAsync(() => readCourses(own.scope, own.institutionId, { state: 'draft' }));
  const lessons = createAsync(async () =>
    teaches() ? (await readLessonsOn(own.scope, own.institutionId, today())).items.length : 0,
  );
  const days = (): CourseDays => courseDays(posted()?.items ?? [], today());
  const action = (): { href: string; label: string } | undefined =>
    may('post-course') ? { href: '/kurser/nyt', label: t().post } : undefined;
  const hasCourses = (): boolean => teaches() || (posted()?.items.length ?? 0) > 0;
  return (
    <Show when={posted() && drafts() && lessons() !== undefined}>
      <PageHead action={action()}>{sentence(heading(days(), lessons() ?? 0))}</PageHead>
      <div classList={{ 'ff-split': hasCourses() }} class="ff-above">
        <div class="ff-stack">
          <Show when={receives()}>
            <SiteToday />
          </Show>
          <Show when={may('list-asked-requests')}>
            <Inbox />
          </Show>
          <Show when={teaches()}>
            <LessonsToday />
          </Show>
          <Show when={learns()}>
            <LearningToday quiet={teaches() || receives() || may('list-asked-requests')} />
          </Show>
          <Running of={days().running} />
          <Drafts of={may('post-draft-course') ? (drafts()?.items ?? []) : []} />
        </div>
        <Show when={hasCourses()}>
          <div class="ff-stack">
            <CourseCalendar of={days()} />
          </div>
        </Show>
      </div>
    </Show>
  );
}

/** Who somebody is here decides what stands first: those who teach, those who receive, and those who assess or verify. */
const teaches = (): boolean => may('post-course') || may('finish-lesson');
const receives = (): boolean => institutionKind() === 'training-site' && may('list-site-orders');
const learns = (): boolean => may('list-institution-records') || may('list-sampled-assessments');

function heading(days: CourseDays, lessons: number): string {
  const t = homeText();
  if (receives()) return t.site;
  if (lessons > 0) return t.lessonsToday(lessons);
  if (teaches()) return answer(days);
  return may('list-sampled-assessments') ? t.verifies : t.learns;
}

function Running(props: { readonly of: readonly CourseLine[] }): JSX.Element {
  const t = homeText;
  return (
    <Show when={props.of.length > 0}>
      <WorkList title={t().runningTitle} count={props.of.length}>
        <For each={props.of}>
          {(line) => (
            <WorkRow
              when={shortDate(line.startsOn)}
              who={<A href={`/kurser/${line.courseId}`}>{line.title}</A>}
              what={[
                line.city ?? courseWords().wheres[line.where],
                t().until(nearDate(line.endsOn ?? line.startsOn)),
              ].join('. ')}
            />
          )}
        </For>
      </WorkList>
    </Show>
  );
}

function Drafts(props: { readonly of: readonly CourseLine[] }): JSX.Element {
  const t = homeText;
  return (
    <Show when={props.of.length > 0}>
      <WorkList title={t().drafts} count={props.of.length}>
        <For each={props.of}>
          {(line) => (
            <WorkRow
              when={courseWords().states.draft}
              who={line.title}
              what={courseWords().kinds[line.kind]}
              action={
                <A class="button button-secondary" href={`/kurser/${line.courseId}/ret`}>
                  {t().draft}
                </A>
              }
            />
          )}
        </For>
      </WorkList>
    </Show>
  );
}

function answer({ running, coming, soon, rolling }: CourseDays): string {
  const t = homeText();
  if (running.length > 0) return t.running(running.length);
  if (soon.length > 0) return t.soon(soon.length);
  const open = coming.length + rolling.length;
  return open > 0 ? t.open(open) : t.none;
}
