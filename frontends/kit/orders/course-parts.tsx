import { For, Show, type JSX } from 'solid-js';
import type { AttendanceTotals, OrderAnswerView, OrderCourse } from '#shared/shapes/municipal-order.ts';
import type { OrderState } from '#shared/shapes/order-words.ts';
import { formatNumber } from '../numbers/danish-numbers.ts';
import { Flag, type FlagTone } from '../parts/flag.tsx';
import { WorkRow } from '../parts/work-list.tsx';
import { nearDate, shortDate } from '../time/format-dates.ts';
import { civilDateOf } from '../time/copenhagen.ts';
import { stepsOf, type CourseStep } from './course-steps.ts';
import { orderWords } from './order-words.text.ts';

const tones: Readonly<Record<OrderState, FlagTone>> = {
  placed: 'soon',
  accepted: 'soon',
  visited: 'soon',
  starting: 'good',
  evaluated: 'good',
  running: 'good',
  ended: 'quiet',
  declined: 'quiet',
  cancelled: 'quiet',
};

/** How far a course has come, in a word; and that the place waits. */
export function OrderStateFlag(props: { readonly state: OrderState; readonly paused?: boolean }): JSX.Element {
  const t = orderWords;
  return (
    <Show when={props.paused} fallback={<Flag tone={tones[props.state]}>{t().states[props.state]}</Flag>}>
      <Flag tone="soon" icon="hourglass">
        {t().paused}
      </Flag>
    </Show>
  );
}

/** The steps of a course: those taken with their day, the next one, and those to come. */
export function CourseSteps(props: {
  readonly title: string;
  readonly state: OrderState;
  readonly course: OrderCourse;
  readonly endsOn: string;
}): JSX.Element {
  return (
    <section class="ff-work" aria-label={props.title}>
      <div class="ff-work__head">
        <h2>{props.title}</h2>
      </div>
      <ol class="ff-list ff-sheet">
        <For each={stepsOf(props)}>{(step) => <Step of={step} course={props.course} />}</For>
      </ol>
    </section>
  );
}

function Step(props: { readonly of: CourseStep; readonly course: OrderCourse }): JSX.Element {
  const t = orderWords;
  const when = (): string => {
    const { on, at } = props.of;
    if (on) return shortDate(on);
    return at === 'done' ? '✓' : at === 'next' ? t().next : t().later;
  };
  const what = (): string => {
    const { name, until } = props.of;
    const { evaluationOutcome, endReason } = props.course;
    const words = [
      ...(until ? [t().until(nearDate(until))] : []),
      ...(name === 'evaluated' && evaluationOutcome ? [t().outcomes[evaluationOutcome]] : []),
      ...(name === 'ended' && endReason ? [t().reasons[endReason]] : []),
    ];
    return words.join('. ');
  };
  return (
    <WorkRow
      when={when()}
      who={<span classList={{ 'ff-muted': props.of.at === 'later' }}>{t().steps[props.of.name]}</span>}
      what={what()}
    />
  );
}

/** What the training site said, the newest first, in its own words, and what became of it. */
export function SaidByTheSite(props: {
  readonly title: string;
  readonly answers: readonly OrderAnswerView[];
}): JSX.Element {
  const t = orderWords;
  return (
    <Show when={props.answers.length > 0}>
      <section class="ff-work" aria-label={props.title}>
        <div class="ff-work__head">
          <h2>{props.title}</h2>
        </div>
        <ul class="ff-list ff-sheet">
          <For each={props.answers}>
            {(said) => (
              <WorkRow
                when={shortDate(said.on)}
                who={t().answers[said.answer]}
                what={
                  <>
                    {[
                      ...(said.reason ? [`${t().reasons[said.reason]}.`] : []),
                      ...(said.outcome ? [`${t().outcomes[said.outcome]}.`] : []),
                      said.note ?? '',
                    ].join(' ')}
                    <Show when={said.state === 'void' && said.because}>
                      {(because) => <span>{` ${t().because[because()]}`}</span>}
                    </Show>
                  </>
                }
                action={
                  <Show when={said.state !== 'accepted'} fallback={<span class="ff-muted">{sentOn(said)}</span>}>
                    <Flag tone={said.state === 'sent' ? 'soon' : 'quiet'}>{t().answerStates[said.state]}</Flag>
                  </Show>
                }
              />
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}

function sentOn(said: OrderAnswerView): string {
  const day = civilDateOf(said.sentAt);
  return day === said.on ? '' : shortDate(day);
}

/** How often somebody came, as a sentence. */
export function attendanceInWords({ present, late, away }: AttendanceTotals): string {
  const t = orderWords();
  if (present + late + away === 0) return t.noAttendance;
  return t.attendance(...([present, late, away].map((days) => formatNumber(days, 0)) as [string, string, string]));
}

/** An amount in whole kroner, or with its øre where there are any. */
export function kronerOf(ore: number): string {
  return formatNumber(ore / 100, ore % 100 === 0 ? 0 : 2);
}
