import { revalidate } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField, TextField } from '#kit/forms/text-fields.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { tellDone } from '#kit/parts/toast.tsx';
import { today } from '#kit/time/clock.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { PaperSignature, type AssessmentSaved, type AssessmentView } from '#shared/shapes/assessment.ts';
import { readAssessment, type AssessmentParam } from '../../data/learning.ts';
import { learningText } from './learning.text.ts';

type PaperFields = { readonly signedOn: string; readonly name: string };
const nothing: PaperFields = { signedOn: '', name: '' };

/** The person signed on paper: on which day, and how the name shall stand. The name is kept on no device. */
export function PaperForm(props: { readonly of: AssessmentView; readonly param: AssessmentParam }): JSX.Element {
  const t = learningText;
  const form = createForm<PaperFields, PaperSignature, AssessmentSaved>({
    name: untrack(() => `paper-${props.of.assessmentId}`),
    start: nothing,
    neverKeep: ['name'],
    newest: () => ({ version: props.of.version, values: nothing }),
    read: ({ signedOn, name }, version) =>
      readWithShape(
        PaperSignature,
        { version, signedOn: readDate(signedOn, today()) ?? '', name },
        { signedOn: { 'not-a-date': t().ask.notADate } },
      ),
    send: (json, key) => {
      const records = competence.institutions[':institutionId']['learning-records'];
      const paper = records[':recordId'].assessments[':assessmentId']['paper-signature'];
      return answerOf(paper.$post({ param: props.param, json }, once(key)));
    },
    done: () => {
      tellDone(t().paperSaved);
      void revalidate(readAssessment.key);
    },
  });
  return (
    <section class="ff-sheet" aria-labelledby="paper">
      <h2 id="paper">{t().paper}</h2>
      <Form of={form} submit={t().savePaper}>
        <DateField field={form.field('signedOn')} label={t().paperDay} />
        <TextField field={form.field('name')} label={t().paperName} width="full" />
      </Form>
    </section>
  );
}
