import { A, createAsync, useParams } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { readCourse } from '#kit/courses/course-data.ts';
import { lessonWords } from '#kit/courses/lesson-words.text.ts';
import { Page } from '#kit/frame/page.tsx';
import { AsideSheet } from '#kit/parts/aside.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { WorkList } from '#kit/parts/work-list.tsx';
import { may } from '#kit/session/may.ts';
import { dayAndTime } from '#kit/time/format-dates.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { readCourseNotes, readCourseRun, readEvaluations, type OfCourse } from '../../data/running.ts';
import { nameHere, readPeopleHere } from '../../data/site.ts';
import { BridgeSheet } from './bridge-sheet.tsx';
import { NextLessons } from './next-lessons.tsx';
import { RunPersonRow } from './run-person.tsx';
import { runText } from './run.text.ts';

/** Who is on this course, do they come, and what is next? */
export function CourseRunPage(): JSX.Element {
  const t = runText;
  const params = useParams<{ courseId: string }>();
  return (
    <Page title={t().title} form="tight">
      <BackLink href={`/kurser/${params.courseId}`}>{t().back}</BackLink>
      <Loaded page says={t().loading} keys={[readCourseRun.key, readCourse.key]}>
        <Run of={{ ...ownInstitution(), courseId: params.courseId }} />
      </Loaded>
    </Page>
  );
}

function Run(props: { readonly of: OfCourse }): JSX.Element {
  const t = runText;
  const of = (): OfCourse => props.of;
  const course = createAsync(() => readCourse(of().scope, of().institutionId, of().courseId));
  const run = createAsync(async () => (may('open-course-run') ? await readCourseRun(of()) : null));
  const away = (): number => (run()?.people ?? []).filter(({ attendance }) => attendance.signs.length > 0).length;
  return (
    <Show when={course()}>
      {(seen) => (
        <>
          <h1>{seen().course.title}</h1>
          <Show when={run()}>
            {(running) => (
              <p class="font-lead">
                {t().lead(running().people.length)} {away() > 0 && t().signs(away())}
              </p>
            )}
          </Show>
          <div class="ff-split ff-above">
            <div class="ff-stack">
              <Show when={run()}>
                {(running) => (
                  <Show
                    when={running().people.length > 0}
                    fallback={<Empty title={t().nobody} text={t().nobodyText} />}
                  >
                    <WorkList title={t().people} count={running().people.length}>
                      <For each={running().people}>
                        {(person) => (
                          <RunPersonRow of={person} course={of()} isBridge={seen().course.kind === 'eud-brobygning'} />
                        )}
                      </For>
                    </WorkList>
                  </Show>
                )}
              </Show>
              <Show when={seen().course.kind === 'eud-brobygning'}>
                <BridgeSheet of={of()} />
              </Show>
              <Show when={may('list-course-notes')}>
                <Notes of={of()} />
              </Show>
            </div>
            <div class="ff-stack">
              <NextLessons of={of()} />
              <Show when={may('show-evaluations')}>
                <Evaluations of={of()} />
              </Show>
              <Show when={may('show-invoice-basis')}>
                <AsideSheet title={t().invoice}>
                  <p>
                    <A href={`/kurser/${of().courseId}/regning`}>{t().invoice}</A>
                  </p>
                </AsideSheet>
              </Show>
            </div>
          </div>
        </>
      )}
    </Show>
  );
}

function Notes(props: { readonly of: OfCourse }): JSX.Element {
  const t = runText;
  const notes = createAsync(() => readCourseNotes(props.of));
  const people = createAsync(() => readPeopleHere(props.of.scope, props.of.institutionId));
  return (
    <Show when={(notes()?.items.length ?? 0) > 0}>
      <WorkList title={t().notes} count={notes()?.items.length ?? 0}>
        <For each={notes()?.items}>
          {(note) => (
            <li class="ff-work__row ff-work__row--whole">
              <div>
                <p class="ff-work__who">{nameHere(note.candidateId, people()) ?? t().nameless}</p>
                <p>{note.words}</p>
                <p class="ff-muted">{t().noteBy(note.by, dayAndTime(note.at))}</p>
              </div>
            </li>
          )}
        </For>
      </WorkList>
    </Show>
  );
}

function Evaluations(props: { readonly of: OfCourse }): JSX.Element {
  const t = runText;
  const said = createAsync(() => readEvaluations(props.of));
  return (
    <Show when={said()}>
      {(seen) => (
        <AsideSheet title={t().evaluations}>
          <p>{t().answers(seen().answers)}</p>
          <Show when={seen().faces} fallback={<p class="ff-muted">{t().tooFew(seen().atLeast)}</p>}>
            {(faces) => (
              <ul>
                <For each={faces()}>
                  {(count, place) => <li>{t().face(lessonWords().faces[place()] ?? '', count)}</li>}
                </For>
              </ul>
            )}
          </Show>
          <For each={seen().words}>{(words) => <blockquote class="ff-quote">{words}</blockquote>}</For>
        </AsideSheet>
      )}
    </Show>
  );
}
