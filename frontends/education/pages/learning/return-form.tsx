import { revalidate } from '@solidjs/router';
import { Show, createSignal, untrack, type JSX } from 'solid-js';
import { Chips } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextArea } from '#kit/forms/text-fields.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { tellDone } from '#kit/parts/toast.tsx';
import {
  AssessmentReturn,
  whatIsMissing,
  type AssessmentSaved,
  type AssessmentView,
} from '#shared/shapes/assessment.ts';
import { readAssessment, readAssessments, type AssessmentParam } from '../../data/learning.ts';
import { learningText } from './learning.text.ts';

type ReturnFields = { readonly missing: readonly string[]; readonly note: string };
const nothing: ReturnFields = { missing: [], note: '' };

/** A proposal goes back with what is missing. */
export function ReturnForm(props: { readonly of: AssessmentView; readonly param: AssessmentParam }): JSX.Element {
  const t = learningText;
  const [open, setOpen] = createSignal(false);
  const form = createForm<ReturnFields, AssessmentReturn, AssessmentSaved>({
    name: untrack(() => `return-${props.of.assessmentId}`),
    start: nothing,
    newest: () => ({ version: props.of.version, values: nothing }),
    read: ({ missing, note }, version) =>
      readWithShape(
        AssessmentReturn,
        { version, missing, note: note.trim() || undefined },
        { missing: { 'choose-at-least-one': t().ask.missing } },
      ),
    send: (json, key) => {
      const records = competence.institutions[':institutionId']['learning-records'];
      const one = records[':recordId'].assessments[':assessmentId'];
      return answerOf(one.return.$post({ param: props.param, json }, once(key)));
    },
    done: () => {
      tellDone(t().returned);
      void revalidate([readAssessment.key, readAssessments.key]);
    },
  });
  return (
    <Show
      when={open()}
      fallback={
        <button type="button" class="button button-secondary" onClick={() => setOpen(true)}>
          {t().return}
        </button>
      }
    >
      <section class="ff-sheet" aria-labelledby="return">
        <h2 id="return">{t().return}</h2>
        <Form of={form} submit={t().return}>
          <Chips
            field={form.field('missing')}
            label={t().returnTitle}
            choices={whatIsMissing.map((value) => ({ value, label: t().missing[value] }))}
          />
          <TextArea field={form.field('note')} label={t().returnNote} optional rows={3} />
        </Form>
      </section>
    </Show>
  );
}
