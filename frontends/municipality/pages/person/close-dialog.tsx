import { revalidate } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField, SelectField, TextArea } from '#kit/forms/text-fields.tsx';
import { Dialog } from '#kit/parts/dialog.tsx';
import { statesText } from '#kit/parts/states.text.ts';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { addDays } from '#kit/time/copenhagen.ts';
import { typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { Closing, closingReasons, type CandidateChanged } from '#shared/shapes/candidate-changes.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { readWork } from '../../data/candidates.ts';
import { readPerson } from '../../data/person.ts';
import { closingText } from './closing.text.ts';
import { firstName } from './first-name.ts';

type ClosingFields = { readonly reason: string; readonly closedOn: string; readonly note: string };

const mostDaysAfter = 300;

/** Ends a person's effort: the reason, the day, and once more what will happen. */
export function CloseDialog(props: { readonly person: CandidateView; readonly onClose: () => void }): JSX.Element {
  const t = closingText;
  const { person } = props;
  const from = addDays(today(), -mostDaysAfter);
  const form = createForm<ClosingFields, Closing, CandidateChanged>({
    name: `close-${person.candidateId}`,
    start: { reason: '', closedOn: typedDate(today()), note: '' },
    newest: () => ({ version: props.person.version, values: {} }),
    read: (fields, version) =>
      readWithShape(
        Closing,
        {
          version,
          reason: fields.reason,
          closedOn: readDate(fields.closedOn, from) ?? fields.closedOn,
          note: fields.note.trim() || undefined,
        },
        t().words,
      ),
    send: (closing, key) =>
      answerOf(
        visitation.candidates[':candidateId'].closed.$post(
          { param: { scope: requiredRole().scope, candidateId: person.candidateId }, json: closing },
          once(key),
        ),
      ),
    done: () => {
      props.onClose();
      void revalidate([readPerson.key, readWork.key]);
      tellDone(t().closed(firstName(person)));
    },
  });
  return (
    <Dialog open title={t().closeTitle(firstName(person))} onClose={() => props.onClose()}>
      <p>{t().closeText(firstName(person))}</p>
      <Form
        of={form}
        submit={t().closeSave}
        beside={
          <button type="button" class="button button-secondary" onClick={() => props.onClose()}>
            {statesText().cancel}
          </button>
        }
      >
        <SelectField
          field={form.field('reason')}
          label={t().reason}
          options={closingReasons.map((reason) => ({ value: reason, label: t().reasons[reason] }))}
        />
        <DateField field={form.field('closedOn')} label={t().closedOn} from={from} />
        <TextArea field={form.field('note')} label={t().note} help={t().noteHelp} optional rows={2} />
      </Form>
    </Dialog>
  );
}
