import { revalidate } from '@solidjs/router';
import { createSignal, Show, type JSX } from 'solid-js';
import { language } from '#kit/language/language.ts';
import { answerOf, competence } from '#kit/network/services.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { today } from '#kit/time/clock.ts';
import { addDays } from '#kit/time/copenhagen.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import { civilDate } from '#shared/kernel/time.ts';
import type { LessonsPlanned } from '#shared/shapes/lesson.ts';
import { readLessons, readLessonsOn, type OfCourse } from '../../data/running.ts';
import { runText } from './run.text.ts';

/** So far ahead one press plans. */
const daysAhead = 56;

/** Plans the lessons that follow from the timetable, some weeks ahead at a press. */
export function PlanLessons(props: { readonly of: OfCourse; readonly version: number }): JSX.Element {
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
    <div class="ff-above">
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
