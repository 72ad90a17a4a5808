import { revalidate } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import { agreementWords } from '#kit/agreements/agreement-words.text.ts';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm, type RunningForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { DateField, SelectField, TextArea, TextField } from '#kit/forms/text-fields.tsx';
import { waitUntilShown } from '#kit/network/wait-until-shown.ts';
import { tellDone } from '#kit/parts/toast.tsx';
import { today } from '#kit/time/clock.ts';
import {
  agreementDeclineReasons,
  type AgreementAnswerSent,
  type CompanyAgreementAnswer,
  type SentAgreement,
} from '#shared/shapes/agreement.ts';
import { answerAgreement, readAgreements } from '../../data/agreements.ts';
import { ownCompany } from '../../data/own-company.ts';
import { companyAgreementsText } from './agreements.text.ts';
import { nothingAnswered, readAnswer, type AnswerFields } from './read-answer.ts';

/** The company signs, with the employees' representative where the rules ask for one, or says what does not suit. */
export function AnswerAgreement(props: { readonly of: SentAgreement }): JSX.Element {
  const t = companyAgreementsText;
  const { agreementId, hash = '', missing } = untrack(() => props.of);
  const asksRepresentative = missing.includes('employee-representative');
  const form = createForm<AnswerFields, CompanyAgreementAnswer, AgreementAnswerSent>({
    name: `company-agreement-${agreementId}`,
    start: nothingAnswered,
    read: (fields) => readAnswer(fields, { hash, asksRepresentative, today: today() }),
    send: (said, key) => answerAgreement(agreementId, said, key),
    done: ({ answerId }) => {
      tellDone(t().thanks);
      const own = ownCompany();
      const settled = async (): Promise<boolean> => {
        await revalidate(readAgreements.keyFor(own.scope, own.companyId));
        const all = await readAgreements(own.scope, own.companyId);
        const one = all.find((each) => each.agreementId === agreementId);
        return !one || (one.answer?.answerId === answerId && one.answer.state !== 'sent');
      };
      waitUntilShown(settled, [readAgreements.key]);
    },
  });
  const answer = (): string => form.values.answer;
  return (
    <section class="ff-sheet" aria-label={t().question}>
      <Form of={form} submit={answer() === 'decline' ? t().sendDecline : t().sendSign} wide>
        <RadioCards
          field={form.field('answer')}
          label={t().question}
          choices={[
            { value: 'sign', label: t().sign, text: t().signText, icon: 'edit' },
            { value: 'decline', label: t().decline, text: t().noHarm, icon: 'close' },
          ]}
        />
        <Show when={answer() === 'sign' && asksRepresentative}>
          <RepresentativeFields form={form} />
        </Show>
        <Show when={answer() === 'decline'}>
          <RadioCards
            field={form.field('reason')}
            label={t().why}
            choices={agreementDeclineReasons.map((value) => ({ value, label: agreementWords().reasons[value] }))}
          />
          <TextArea field={form.field('note')} label={t().note} optional={form.values.reason !== 'other'} rows={3} />
        </Show>
      </Form>
    </section>
  );
}

function RepresentativeFields(props: { readonly form: RunningForm<AnswerFields> }): JSX.Element {
  const t = companyAgreementsText;
  const { form } = untrack(() => props);
  return (
    <>
      <h3 class="ff-above">{t().representative}</h3>
      <p>{t().representativeText}</p>
      <TextField field={form.field('representative.name')} label={t().representativeName} width="full" />
      <SelectField
        field={form.field('representative.how')}
        label={t().representativeHow}
        options={(['signed', 'heard'] as const).map((value) => ({ value, label: t().how[value] }))}
      />
      <DateField field={form.field('representative.on')} label={t().representativeOn} />
    </>
  );
}
