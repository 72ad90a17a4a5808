import { untrack, type JSX } from 'solid-js';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { emptyOf } from '#kit/forms/ask-for.ts';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextArea } from '#kit/forms/text-fields.tsx';
import { once } from '#kit/network/services.ts';
import { tellDone } from '#kit/parts/toast.tsx';
import { AssessmentVerification, type AssessmentSaved } from '#shared/shapes/assessment.ts';
import { learningText } from './learning.text.ts';

type VerifyFields = { readonly passed: string; readonly findings: string };
const nothing: VerifyFields = { passed: '', findings: '' };

/** What somebody who neither proposed nor approved found. */
export function VerifyForm(props: {
  readonly version: number;
  readonly name: string;
  readonly send: (json: AssessmentVerification, key: ReturnType<typeof once>) => Promise<AssessmentSaved>;
  readonly done: () => unknown;
}): JSX.Element {
  const t = learningText;
  const form = createForm<VerifyFields, AssessmentVerification, AssessmentSaved>({
    name: untrack(() => `verify-${props.name}`),
    start: nothing,
    newest: () => ({ version: props.version, values: nothing }),
    read: (fields, version) => {
      const errors = emptyOf(fields, { passed: t().ask.passed, findings: t().ask.findings });
      if (Object.keys(errors).length > 0) return { errors };
      return readWithShape(AssessmentVerification, {
        version,
        passed: fields.passed === 'yes',
        findings: fields.findings,
      });
    },
    send: (json, key) => props.send(json, once(key)),
    done: () => {
      tellDone(t().verified);
      void props.done();
    },
  });
  return (
    <section class="ff-sheet" aria-labelledby="verify">
      <h2 id="verify">{t().verify}</h2>
      <Form of={form} submit={t().sendVerification}>
        <RadioCards
          field={form.field('passed')}
          label={t().isInOrder}
          choices={[
            { value: 'yes', label: t().passes },
            { value: 'no', label: t().fails },
          ]}
        />
        <TextArea field={form.field('findings')} label={t().findings} rows={4} />
      </Form>
    </section>
  );
}
