import { A, revalidate } from '@solidjs/router';
import { createSignal, For, Match, Show, Switch, type JSX } from 'solid-js';
import { enrolmentWords } from '#kit/courses/enrolment-words.text.ts';
import { sentence } from '#kit/language/texts.ts';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { Facts, type Fact } from '#kit/parts/facts.tsx';
import { Flag, type FlagTone } from '#kit/parts/flag.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { civilDateOf } from '#kit/time/copenhagen.ts';
import { dayAndTime, dayDate } from '#kit/time/format-dates.ts';
import type { EnrolmentState } from '#shared/shapes/enrolment-words.ts';
import type { EnrolmentItem } from '#shared/shapes/enrolment.ts';
import { readEnrolmentsOf } from '../../data/uplift.ts';
import { CourseAttendance } from './attendance.tsx';
import { CorrectEnrolmentDialog } from './correct-enrolment-dialog.tsx';
import { EndEnrolmentDialog, LeaveDialog, StartDialog } from './step-dialogs.tsx';
import { upliftText } from './uplift.text.ts';

const tones: Readonly<Record<EnrolmentState, FlagTone>> = {
  waiting: 'soon',
  enrolled: 'quiet',
  started: 'good',
  completed: 'good',
  interrupted: 'quiet',
  withdrawn: 'quiet',
};

type Doing = 'start' | 'finish' | 'leave' | 'correct';

/** One course of the person: how it stands, and the next thing that can be written. */
export function EnrolmentSheet(props: { readonly name: string; readonly item: EnrolmentItem }): JSX.Element {
  const t = upliftText;
  const [doing, setDoing] = createSignal<Doing>();
  const close = (): void => void setDoing(undefined);
  return (
    <section class="ff-sheet" aria-label={props.item.courseTitle}>
      <div class="ff-head">
        <h2 class="h3">
          <A href={`/kurser/${props.item.institutionId}/${props.item.courseId}`}>{props.item.courseTitle}</A>
        </h2>
        <Flag tone={tones[props.item.state]}>{enrolmentWords().states[props.item.state]}</Flag>
      </div>
      <Show when={props.item.courseWithdrawn && !props.item.endedOn}>
        <p class="ff-strong">{t().courseDown}</p>
      </Show>
      <HeldSeat item={props.item} />
      <Facts form="row" facts={factsOf(props.item)} />
      <CourseAttendance of={props.item} />
      <Corrections item={props.item} />
      <div class="ff-actions">
        <For each={stepsOf(props.item)}>
          {(step, place) => (
            <button
              type="button"
              classList={{
                'button button-primary': place() === 0 && step !== 'correct',
                'function-link ff-link': place() > 0 || step === 'correct',
              }}
              onClick={() => setDoing(step)}
            >
              {t()[step]}
            </button>
          )}
        </For>
      </div>
      <Switch>
        <Match when={doing() === 'start'}>
          <StartDialog name={props.name} item={props.item} onClose={close} />
        </Match>
        <Match when={doing() === 'finish'}>
          <EndEnrolmentDialog name={props.name} item={props.item} onClose={close} />
        </Match>
        <Match when={doing() === 'leave'}>
          <LeaveDialog name={props.name} item={props.item} onClose={close} />
        </Match>
        <Match when={doing() === 'correct'}>
          <CorrectEnrolmentDialog name={props.name} item={props.item} onClose={close} />
        </Match>
      </Switch>
    </section>
  );
}

/** A seat that is held for the person: taken with one press, or passed on. */
function HeldSeat(props: { readonly item: EnrolmentItem }): JSX.Element {
  const t = upliftText;
  const action = createAction();
  const answer = (accepts: boolean): Promise<void> =>
    action.run(async () => {
      const { enrolmentId, version } = props.item;
      const request = { param: { scope: requiredRole().scope, enrolmentId }, json: { version } };
      const key = once(`seat-${enrolmentId}-${version}-${accepts}`);
      const one = competence.enrolments[':enrolmentId'];
      await (accepts
        ? answerOf(one['seat-accepted'].$post(request, key))
        : answerOf(one['seat-declined'].$post(request, key)));
      tellDone(accepts ? t().accepted : t().declined);
      void revalidate(readEnrolmentsOf.key);
    });
  return (
    <Show when={props.item.state === 'waiting' && props.item.offeredUntil}>
      {(until) => (
        <div class="ff-ask">
          <p class="ff-strong">{t().offered(dayAndTime(until()))}</p>
          <ActionProblem of={action} reload={() => void revalidate(readEnrolmentsOf.key)} />
          <Show when={may('accept-seat')}>
            <div class="ff-actions">
              <BusyButton kind="primary" busy={action.busy()} onClick={() => void answer(true)}>
                {t().accept}
              </BusyButton>
              <BusyButton kind="secondary" busy={action.busy()} onClick={() => void answer(false)}>
                {t().decline}
              </BusyButton>
            </div>
          </Show>
        </div>
      )}
    </Show>
  );
}

function Corrections(props: { readonly item: EnrolmentItem }): JSX.Element {
  const t = upliftText;
  return (
    <Show when={props.item.corrections.length > 0}>
      <details>
        <summary>{t().corrections(props.item.corrections.length)}</summary>
        <ul>
          <For each={props.item.corrections}>
            {({ at, reason }) => <li>{sentence(t().correction(dayDate(civilDateOf(at)), reason))}</li>}
          </For>
        </ul>
      </details>
    </Show>
  );
}

/** What can be written next, the likeliest first. */
function stepsOf({ state }: EnrolmentItem): readonly Doing[] {
  if (!may('start-enrolment')) return [];
  switch (state) {
    case 'waiting':
      return ['leave'];
    case 'enrolled':
      return ['start', 'leave'];
    case 'started':
      return ['finish', 'correct'];
    case 'completed':
    case 'interrupted':
      return ['correct'];
    case 'withdrawn':
      return [];
  }
}

function factsOf(item: EnrolmentItem): readonly Fact[] {
  const t = upliftText();
  const words = enrolmentWords();
  const { startsOn, endsOn, startedOn, endedOn, result, interruptReason, withdrawReason, note, seat } = item;
  const day = (term: string, on: string): Fact => ({ term, value: sentence(dayDate(on)) });
  return [
    { term: t.whoOf, value: item.institutionName },
    { term: t.how, value: words.arrangements[item.arrangement] },
    ...(startedOn ? [day(t.began, startedOn)] : startsOn ? [day(t.begins, startsOn)] : []),
    ...(endedOn ? [day(t.lasted, endedOn)] : endsOn ? [day(t.ends, endsOn)] : []),
    ...(result ? [{ term: t.result, value: words.results[result] }] : []),
    ...(interruptReason ? [{ term: t.why, value: words.interruptReasons[interruptReason] }] : []),
    ...(withdrawReason ? [{ term: t.why, value: words.withdrawReasons[withdrawReason] }] : []),
    ...(seat === 'pool' ? [{ term: t.seat, value: t.seatPool }] : []),
    ...(note ? [{ term: t.note, value: note }] : []),
  ];
}
