import { createMemo, For, Show, untrack, type JSX } from 'solid-js';
import type { LinkedTimes, OwnTimesAnswer, TimesAnswerSent, TimesSaid } from '#shared/shapes/meeting-times.ts';
import { timeSays } from '#shared/shapes/meeting-times.ts';
import { RadioChips } from '../forms/radio-chips.tsx';
import { createForm } from '../forms/create-form.ts';
import { Form } from '../forms/form.tsx';
import { TextArea, TextField } from '../forms/text-fields.tsx';
import { sentence } from '../language/texts.ts';
import { NextEvent } from '../parts/date-block.tsx';
import { Flag } from '../parts/flag.tsx';
import { tellDone } from '../parts/toast.tsx';
import { nowMs } from '../time/clock.ts';
import { civilDateOf } from '../time/copenhagen.ts';
import { dayAndTime } from '../time/format-dates.ts';
import { askedTimesText } from './asked-times.text.ts';
import { fieldsOf, readTimes, timeFields, type TimesFields } from './times-fields.ts';

/** Times as a side reads them, signed in or by a link. */
export type TimesAsked = Omit<LinkedTimes, 'own' | 'validUntil'> & {
  readonly own?: (Pick<TimesSaid, 'answers'> & Partial<Pick<TimesSaid, 'note' | 'brings'>>) | undefined;
};

type Props = {
  readonly of: TimesAsked;
  /** The person can say whom they bring. */
  readonly canBring?: boolean;
  readonly byLink?: boolean;
  readonly send: (said: OwnTimesAnswer, key: string) => Promise<TimesAnswerSent>;
  readonly onSent: (sent: TimesAnswerSent) => void;
};

/** Yes, maybe or no to each time, and what would suit instead; or when the meeting is, once it is agreed on. */
export function AnswerTimes(props: Props): JSX.Element {
  const t = askedTimesText;
  const isAhead = (): boolean => props.of.times.some((time) => Date.parse(time) > nowMs());
  /** Another set of times is another form; an answer that was taken in is not. */
  const edition = createMemo(() => `${props.of.timesId}/${props.of.edition}`);
  return (
    <Show when={props.of.state === 'asked'} fallback={<Settled of={props.of} />}>
      <Where of={props.of} />
      <Show when={isAhead()} fallback={<p>{t().passed}</p>}>
        <Show when={edition()} keyed>
          {(_set) => <TimesForm {...props} />}
        </Show>
        <p class="ff-muted ff-above">{t().otherDecides}</p>
      </Show>
    </Show>
  );
}

function Settled(props: { readonly of: TimesAsked }): JSX.Element {
  const t = askedTimesText;
  return (
    <Show when={props.of.startsAt}>
      {(startsAt) => (
        <>
          <NextEvent date={civilDateOf(startsAt())} title={t().settled} text={sentence(dayAndTime(startsAt()))} />
          <Where of={props.of} />
          <p class="ff-muted">{t().settledText}</p>
        </>
      )}
    </Show>
  );
}

function Where(props: { readonly of: TimesAsked }): JSX.Element {
  const t = askedTimesText;
  const isLink = (): boolean => props.of.place.startsWith('https://');
  return (
    <p>
      {t().how(t().where[props.of.form], props.of.minutes)}{' '}
      <Show when={isLink()} fallback={props.of.place}>
        <a href={props.of.place} rel="noreferrer">
          {t().meetingLink}
        </a>
      </Show>
    </p>
  );
}

function TimesForm(props: Props): JSX.Element {
  const t = askedTimesText;
  const { of, send, onSent, canBring, byLink } = untrack(() => props);
  const fields = (): TimesFields => fieldsOf(props.of.times, props.of.own);
  const bringing = !canBring ? 'never' : byLink ? 'if-said' : 'always';
  const form = createForm<TimesFields, OwnTimesAnswer, TimesAnswerSent>({
    name: `times-${of.timesId}-${of.edition}`,
    start: untrack(fields),
    newest: () => ({ version: props.of.seen, values: fields() }),
    read: (typed, seen) => readTimes(typed, of, { seen, nowMs: nowMs(), chooseOne: t().chooseOne, bringing }),
    send,
    done: (sent) => {
      tellDone(t().sent);
      onSent(sent);
    },
  });
  const ahead = timeFields.filter((_field, place) => Date.parse(of.times[place] ?? '') > nowMs());
  const isOnItsWay = (): boolean => props.of.sent?.state === 'sent';
  return (
    <>
      <Show when={props.of.sent?.state === 'void' && props.of.sent.because}>
        {(because) => <p class="ff-strong">{t().voided[because()]}</p>}
      </Show>
      <Show when={props.of.own || isOnItsWay()}>
        <p>
          <Flag tone="good" icon="check">
            {isOnItsWay() ? t().onItsWay : t().answered}
          </Flag>
        </p>
      </Show>
      <Form of={form} submit={props.of.own || isOnItsWay() ? t().sendAgain : t().send} wide>
        <For each={ahead}>
          {(field) => (
            <RadioChips
              field={form.field(field)}
              label={sentence(dayAndTime(of.times[timeFields.indexOf(field)] ?? ''))}
              choices={timeSays.map((value) => ({ value, label: t().says[value] }))}
            />
          )}
        </For>
        <p class="ff-above">
          <button
            type="button"
            class="function-link ff-link"
            onClick={() => ahead.forEach((field) => form.field(field).set('no'))}
          >
            {t().noneSuits}
          </button>
        </p>
        <TextArea field={form.field('note')} label={t().note} help={t().noteHelp} optional rows={2} />
        <Show when={canBring}>
          <TextField
            field={form.field('brings')}
            label={t().brings}
            help={byLink ? `${t().bringsHelp} ${t().bringsByLink}` : t().bringsHelp}
            optional
            width="full"
          />
        </Show>
      </Form>
    </>
  );
}
