import { A, createAsync, revalidate } from '@solidjs/router';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { lessonWords } from '#kit/courses/lesson-words.text.ts';
import { language } from '#kit/language/language.ts';
import { answerOf, competence } from '#kit/network/services.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { AsideSheet } from '#kit/parts/aside.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { may } from '#kit/session/may.ts';
import { today } from '#kit/time/clock.ts';
import { addDays } from '#kit/time/copenhagen.ts';
import { dayDate, shortDate } from '#kit/time/format-dates.ts';
import { civilDate } from '#shared/kernel/time.ts';
import type { LessonsPlanned } from '#shared/shapes/lesson.ts';
import { readLessons, readLessonsOn, type OfCourse } from '../../data/running.ts';
import { runText } from './run.text.ts';

/** So far back a lesson may still wait for its attendance, and so far ahead one press plans. */
const daysBack = 7;
const daysAhead = 56;
const mostShown = 8;

/** The lessons around today, and a way to plan those that follow from the timetable. */
export function NextLessons(props: { readonly of: OfCourse }): JSX.Element {
  const t = runText;
  const lessons = createAsync(() => readLessons(props.of, addDays(today(), -daysBack)));
  const shown = () => lessons()?.items.slice(0, mostShown) ?? [];
  return (
    <Show when={lessons()}>
      <AsideSheet title={t().lessons}>
        <Show when={shown().length > 0} fallback={<p class="ff-muted">{t().noLessons}</p>}>
          <ul class="ff-list">
            <For each={shown()}>
              {(lesson) => (
                <li class="ff-aside__item">
                  <p class="ff-strong">
                    {shortDate(lesson.on)} {lesson.startsAt.replace(':', '.')}
                  </p>
                  <p>
                    <A href={`/kurser/${lesson.courseId}/lektioner/${lesson.lessonId}`}>
                      {lesson.state === 'planned' && lesson.on <= today() ? t().write : t().see}
                      <span class="sr-only"> {dayDate(lesson.on)}</span>
                    </A>{' '}
                    <span class="ff-muted">
                      {lesson.state === 'held'
                        ? t().came(lesson.came, lesson.marked)
                        : lesson.state === 'cancelled' && lessonWords().states.cancelled}
                    </span>
                  </p>
                </li>
              )}
            </For>
          </ul>
        </Show>
        <Show when={may('plan-lessons')}>
          <Plan of={props.of} version={lessons()?.plan.version ?? 0} />
        </Show>
      </AsideSheet>
    </Show>
  );
}

function Plan(props: { readonly of: OfCourse; readonly version: number }): JSX.Element {
  const t = runText;
  const action = createAction();
  const [done, setDone] = createSignal<LessonsPlanned>();
  const plan = (): Promise<void> =>
    action.run(async () => {
      const planning = competence.institutions[':institutionId'].courses[':courseId']['lesson-plan'];
      const until = civilDate(addDays(today(), daysAhead));
      setDone(await answerOf(planning.$post({ param: props.of, json: { version: props.version, until } })));
      await revalidate([readLessons.key, readLessonsOn.key]);
    });
  return (
    <div class="ff-ruled">
      <ActionProblem of={action} reload={() => void revalidate(readLessons.key)} />
      <BusyButton kind="secondary" busy={action.busy()} onClick={() => void plan()}>
        {t().plan}
      </BusyButton>
      <div role="status">
        <Show when={done()}>
          {(planned) => (
            <>
              <p>{t().planned(planned().planned)}</p>
              <Show when={planned().holidays.length > 0}>
                <p>
                  {t().holidays(
                    planned()
                      .holidays.map(({ on, name }) => `${name[language()]} ${dayDate(on)}`)
                      .join(', '),
                  )}
                </p>
              </Show>
              <Show when={planned().left > 0}>
                <p>{t().left(planned().left)}</p>
              </Show>
            </>
          )}
        </Show>
      </div>
    </div>
  );
}
