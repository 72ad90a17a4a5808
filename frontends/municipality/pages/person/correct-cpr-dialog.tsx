import { revalidate } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextField } from '#kit/forms/text-fields.tsx';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { CprCorrection, cprCorrectionReasons, type CandidateChanged } from '#shared/shapes/candidate-changes.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { readPerson } from '../../data/person.ts';
import { correctCprText } from './correct-cpr.text.ts';
import { firstName } from './first-name.ts';

/** Gives a person the right CPR number. What is typed is never kept on the device. */
export function CorrectCprDialog(props: { readonly person: CandidateView; readonly onClose: () => void }): JSX.Element {
  const t = correctCprText;
  const { person } = untrack(() => props);
  const name = firstName(person);
  const form = createForm<{ readonly cpr: string; readonly reason: string }, CprCorrection, CandidateChanged>({
    name: `cpr-${person.candidateId}`,
    neverKeep: ['cpr'],
    start: { cpr: '', reason: '' },
    newest: () => ({ version: props.person.version, values: {} }),
    read: (fields, version) => readWithShape(CprCorrection, { ...fields, version }, t().words),
    refusalsAt: { 'nothing-corrected': 'cpr' },
    send: (correction, key) =>
      answerOf(
        visitation.candidates[':candidateId'].cpr.$post(
          { param: { scope: requiredRole().scope, candidateId: person.candidateId }, json: correction },
          once(key),
        ),
      ),
    done: () => {
      props.onClose();
      void revalidate(readPerson.key);
      tellDone(t().corrected(name));
    },
  });
  return (
    <Dialog open title={t().title(name)} onClose={() => props.onClose()}>
      <p>{t().lead(name)}</p>
      <p>{t().citizen(name)}</p>
      <Form of={form} submit={t().save}>
        <TextField field={form.field('cpr')} label={t().cpr} help={t().cprHelp} inputmode="numeric" width="short" />
        <RadioCards
          field={form.field('reason')}
          label={t().reason}
          choices={cprCorrectionReasons.map((reason) => ({ value: reason, label: t().reasons[reason] }))}
        />
      </Form>
    </Dialog>
  );
}
