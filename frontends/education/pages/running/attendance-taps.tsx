import { createAsync, revalidate } from '@solidjs/router';
import { createSignal, createUniqueId, For, Show, untrack, type JSX } from 'solid-js';
import { createStore } from 'solid-js/store';
import { lessonWords } from '#kit/courses/lesson-words.text.ts';
import { answerOf, competence } from '#kit/network/services.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { WorkList } from '#kit/parts/work-list.tsx';
import type { LessonPerson, LessonView } from '#shared/shapes/lesson.ts';
import { attendanceMarks, awayReasons, type AttendanceMark, type AwayReason } from '#shared/shapes/order-words.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { readLesson, readLessons, readLessonsOn } from '../../data/running.ts';
import { nameHere, readPeopleHere } from '../../data/site.ts';
import { lessonText } from './lesson.text.ts';
import { keptTaps, keepTaps, forgetTaps, type Taps } from './kept-taps.ts';

/** The list of a lesson that is going on: what is pressed stays on the phone until the lesson is over. */
export function AttendanceTaps(props: { readonly of: LessonView }): JSX.Element {
  const t = lessonText;
  const own = ownInstitution();
  const action = createAction();
  const { lessonId } = untrack(() => props.of);
  const [taps, setTaps] = createStore<Taps>(keptTaps(lessonId));
  const [told, setTold] = createSignal(false);
  const missing = (): number => props.of.people.filter(({ enrolmentId }) => !taps[enrolmentId]).length;
  const tap = (enrolmentId: string, mark: AttendanceMark, reason?: AwayReason): void => {
    setTaps(enrolmentId, { mark, ...(reason && { reason }) });
    keepTaps(lessonId, taps);
  };
  const finish = async (): Promise<void> => {
    if (missing() > 0) {
      setTold(true);
      return;
    }
    await action.run(async () => {
      const { courseId, version, people } = props.of;
      const marks = people.flatMap(({ enrolmentId }) => {
        const tapped = taps[enrolmentId];
        return tapped ? [{ enrolmentId, ...tapped }] : [];
      });
      const { attendance } = competence.institutions[':institutionId'].courses[':courseId'].lessons[':lessonId'];
      await answerOf(attendance.$post({ param: { ...own, courseId, lessonId }, json: { version, marks } }));
      forgetTaps(lessonId);
      tellDone(t().finished);
      await revalidate([readLesson.key, readLessonsOn.key, readLessons.key]);
    });
  };
  return (
    <Show when={props.of.people.length > 0} fallback={<Empty title={t().none} text={t().noneText} />}>
      <WorkList title={t().people} count={props.of.people.length}>
        <For each={props.of.people}>
          {(person) => (
            <PersonTaps
              of={person}
              tapped={taps[person.enrolmentId]}
              tap={(mark, reason) => tap(person.enrolmentId, mark, reason)}
            />
          )}
        </For>
      </WorkList>
      <p class="ff-muted ff-above" role="status">
        {t().left(missing())}
      </p>
      <Show when={told() && missing() > 0}>
        <p role="alert">{t().missing}</p>
      </Show>
      <ActionProblem of={action} reload={() => void revalidate(readLesson.key)} />
      <div class="ff-actions ff-thumb">
        <BusyButton kind="primary" busy={action.busy()} wide onClick={() => void finish()}>
          {t().finish}
        </BusyButton>
      </div>
    </Show>
  );
}

function PersonTaps(props: {
  readonly of: LessonPerson;
  readonly tapped: Taps[string];
  readonly tap: (mark: AttendanceMark, reason?: AwayReason) => void;
}): JSX.Element {
  const t = lessonText;
  const w = lessonWords;
  const own = ownInstitution();
  const reasonsId = createUniqueId();
  const people = createAsync(() => readPeopleHere(own.scope, own.institutionId));
  const [asksWhy, setAsksWhy] = createSignal(false);
  const name = (): string => nameHere(props.of.candidateId, people()) ?? t().nameless;
  const press = (mark: AttendanceMark): void => {
    setAsksWhy(mark === 'away' && !asksWhy());
    if (mark !== 'away') props.tap(mark);
  };
  const say = (reason: AwayReason): void => {
    setAsksWhy(false);
    props.tap('away', reason);
  };
  return (
    <li class="ff-work__row ff-work__row--whole">
      <div>
        <p class="ff-work__who">{name()}</p>
        <Show when={props.tapped?.reason}>{(reason) => <p class="ff-work__what">{w().awayReasons[reason()]}</p>}</Show>
      </div>
      <div>
        <div class="ff-toggle ff-toggle--large" role="group" aria-label={t().marks(name())}>
          <For each={attendanceMarks}>
            {(each) => (
              <button
                type="button"
                aria-pressed={props.tapped?.mark === each}
                aria-expanded={each === 'away' ? asksWhy() : undefined}
                aria-controls={each === 'away' ? reasonsId : undefined}
                onClick={() => press(each)}
              >
                {w().marks[each]}
              </button>
            )}
          </For>
        </div>
        <div
          id={reasonsId}
          class="ff-actions ff-above"
          role="group"
          aria-label={t().reasons(name())}
          hidden={!asksWhy()}
        >
          <For each={asksWhy() ? awayReasons : []}>
            {(reason) => (
              <button type="button" class="button button-secondary" onClick={() => say(reason)}>
                {w().awayReasons[reason]}
              </button>
            )}
          </For>
        </div>
      </div>
    </li>
  );
}
