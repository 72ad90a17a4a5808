import { revalidate } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import { enrolmentWords } from '#kit/courses/enrolment-words.text.ts';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField, SelectField, TextArea } from '#kit/forms/text-fields.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { enrolmentResults } from '#shared/shapes/enrolment-words.ts';
import { EnrolmentCorrection, type EnrolmentItem, type EnrolmentSaved } from '#shared/shapes/enrolment.ts';
import { readEnrolmentsOf } from '../../data/uplift.ts';
import { datesFrom } from '../placement/read-change.ts';
import { stepText } from './step-dialogs.text.ts';

type CorrectionFields = {
  readonly what: string;
  readonly startedOn: string;
  readonly endedOn: string;
  readonly result: string;
  readonly reason: string;
};

/** Puts right what was written of a course, or takes the last step back; always with a reason. */
export function CorrectEnrolmentDialog(props: {
  readonly name: string;
  readonly item: EnrolmentItem;
  readonly onClose: () => void;
}): JSX.Element {
  const t = stepText;
  const { item } = untrack(() => props);
  const form = createForm<CorrectionFields, EnrolmentCorrection, EnrolmentSaved>({
    name: `correct-enrolment-${item.enrolmentId}`,
    start: {
      what: 'facts',
      startedOn: item.startedOn ? typedDate(item.startedOn) : '',
      endedOn: item.endedOn ? typedDate(item.endedOn) : '',
      result: item.result ?? '',
      reason: '',
    },
    newest: () => ({ version: props.item.version, values: {} }),
    read: (fields, version) => readWithShape(EnrolmentCorrection, correctionOf(fields, version, item), t().words),
    send: (json, key) =>
      answerOf(
        competence.enrolments[':enrolmentId'].corrections.$post(
          { param: { scope: requiredRole().scope, enrolmentId: item.enrolmentId }, json },
          once(key),
        ),
      ),
    done: () => {
      props.onClose();
      void revalidate(readEnrolmentsOf.key);
      tellDone(t().corrected(item.courseTitle));
    },
  });
  const results = enrolmentResults.map((value) => ({ value, label: enrolmentWords().results[value] }));
  return (
    <Dialog open title={t().correctTitle(item.courseTitle)} onClose={() => props.onClose()}>
      <p>{t().correctLead}</p>
      <Form of={form} submit={t().correctSave}>
        <RadioCards
          field={form.field('what')}
          label={t().what}
          choices={[
            { value: 'facts', label: t().facts },
            { value: 'take-back', label: item.endedOn ? t().takeBackEnd : t().takeBackStart },
          ]}
          reveals={['facts']}
          then={() => (
            <>
              <DateField field={form.field('startedOn')} label={t().startedOn} from={datesFrom()} />
              <Show when={item.endedOn}>
                <DateField field={form.field('endedOn')} label={t().endedOn} from={datesFrom()} />
              </Show>
              <Show when={item.result}>
                <SelectField field={form.field('result')} label={t().result} options={results} />
              </Show>
            </>
          )}
        />
        <TextArea field={form.field('reason')} label={t().why} rows={2} />
      </Form>
    </Dialog>
  );
}

/** Only what was changed is sent; what was left as it stood stays. */
function correctionOf(fields: CorrectionFields, version: number, item: EnrolmentItem): unknown {
  const { what, reason } = fields;
  if (what === 'take-back') return { version, reason, takeBack: true };
  const date = (typed: string, stood: string | undefined): string | undefined => {
    const read = readDate(typed, datesFrom()) ?? typed;
    return read === stood ? undefined : read || undefined;
  };
  const startedOn = date(fields.startedOn, item.startedOn);
  const endedOn = date(fields.endedOn, item.endedOn);
  const result = fields.result === item.result ? undefined : fields.result || undefined;
  return { version, reason, startedOn, endedOn, result };
}
