import { A } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import type { RunningForm } from '#kit/forms/create-form.ts';
import { Reveal } from '#kit/forms/reveal.tsx';
import { DateField, NumberWithUnit, SelectField, TextArea, TextField, TimeField } from '#kit/forms/text-fields.tsx';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import type { CompanyProfile } from '#shared/shapes/company.ts';
import type { OpeningView } from '#shared/shapes/opening.ts';
import { buddiesOf } from '../../../data/workplaces.ts';
import { firstName } from '../../person/first-name.ts';
import { datesFrom } from '../read-change.ts';
import type { StartFields } from './read-start.ts';
import { startText } from './start.text.ts';

/** The buddy: one of the company's own, the opening's where nobody has chosen another. */
export function BuddyField(props: {
  readonly form: RunningForm<StartFields>;
  readonly workplace: CompanyProfile | undefined;
  readonly suggestedBuddyId: string;
}): JSX.Element {
  const t = startText;
  const field = untrack(() => props.form.field('buddyId'));
  const hasNone = (): boolean => props.workplace !== undefined && buddiesOf(props.workplace).length === 0;
  return (
    <>
      <SelectField
        field={{ ...field, value: () => field.value() || props.suggestedBuddyId }}
        label={t().buddy}
        help={props.workplace ? t().buddyHelp : t().buddyFirst}
        options={buddiesOf(props.workplace).map(({ buddyId, name }) => ({ value: buddyId, label: name }))}
      />
      <Show when={hasNone()}>
        <p>
          {t().noBuddy(props.workplace?.name ?? '')}{' '}
          <A href={`/virksomheder/${props.workplace?.companyId}`}>{t().toCompany}</A>
        </p>
      </Show>
    </>
  );
}

/** Days and hours. The opening's hours and the person's wish stand beside the question. */
export function HoursAndDays(props: {
  readonly form: RunningForm<StartFields>;
  readonly person: CandidateView;
  readonly opening: OpeningView | undefined;
}): JSX.Element {
  const t = startText;
  const range = (of: { readonly hoursFrom: number; readonly hoursTo: number }): string =>
    t().range(formatNumber(of.hoursFrom), formatNumber(of.hoursTo));
  const hoursHelp = (): string | undefined => {
    const wish = props.person.profile;
    if (!wish) return undefined;
    const name = firstName(props.person);
    return props.opening
      ? t().hoursHelp(range(props.opening.opening), range(wish), name)
      : t().hoursHelpWish(range(wish), name);
  };
  return (
    <>
      <DateField field={props.form.field('startsOn')} label={t().startsOn} help={t().startsHelp} from={datesFrom()} />
      <DateField
        field={props.form.field('endsOn')}
        label={t().endsOn}
        help={t().endsHelp}
        from={datesFrom()}
        optional
      />
      <NumberWithUnit field={props.form.field('hoursPerWeek')} label={t().hours} help={hoursHelp()} unit={t().unit} />
      <Reveal when={props.form.values.kind === 'hybrid'}>
        <NumberWithUnit field={props.form.field('paidHoursPerWeek')} label={t().paid} unit={t().unit} />
      </Reveal>
    </>
  );
}

/** What suffices for a sniff internship: who receives, where, when, and a few tasks. */
export function SniffFields(props: { readonly form: RunningForm<StartFields> }): JSX.Element {
  const t = startText;
  return (
    <section class="ff-form__part" aria-labelledby="sniff">
      <h2 id="sniff">{t().partSniff}</h2>
      <p class="ff-muted">{t().sniffLead}</p>
      <TextField field={props.form.field('sniff.contactPerson')} label={t().contactPerson} />
      <TextField field={props.form.field('sniff.meetingPlace')} label={t().meetingPlace} />
      <TimeField field={props.form.field('sniff.meetingTime')} label={t().meetingTime} help={t().timeHelp} />
      <TextArea field={props.form.field('sniff.tasks')} label={t().tasks} help={t().tasksHelp} rows={3} />
    </section>
  );
}
