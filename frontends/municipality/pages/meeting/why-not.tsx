import type { JSX } from 'solid-js';
import type { RunningForm } from '#kit/forms/create-form.ts';
import { SelectField, TextArea } from '#kit/forms/text-fields.tsx';
import { meetingAnswerText } from '#kit/words/meeting-answer.text.ts';
import { declineReasons } from '#shared/shapes/match.ts';
import { reasonsFor } from '#shared/shapes/meeting-answer.ts';
import { matchText } from '../match/match.text.ts';
import { alignmentText } from './alignment.text.ts';
import type { OutcomeFields } from './read-outcome.ts';

/** "Not this one": why, from the person and from the company; it improves the next proposals. */
export function WhyNot(props: { readonly form: RunningForm<OutcomeFields> }): JSX.Element {
  const t = alignmentText;
  const own = declineReasons.filter((reason) => reason !== 'company-said-no');
  return (
    <>
      <p class="ff-muted">{t().noHelp}</p>
      <SelectField
        field={props.form.field('personSaysNo')}
        label={t().personNo}
        none={t().noReason}
        options={own.map((value) => ({ value, label: matchText().reasons[value] }))}
        optional
      />
      <SelectField
        field={props.form.field('companySaysNo')}
        label={t().companyNo}
        none={t().noReason}
        options={reasonsFor.decline.map((value) => ({ value, label: meetingAnswerText().reasons[value] }))}
        optional
      />
      <TextArea field={props.form.field('noInWords')} label={t().noInWords} optional rows={2} />
    </>
  );
}
