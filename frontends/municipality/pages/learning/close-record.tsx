import { revalidate } from '@solidjs/router';
import { createSignal, Show, untrack, type JSX } from 'solid-js';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { SelectField, TextArea } from '#kit/forms/text-fields.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import {
  LearningRecordClosing,
  recordEndings,
  type LearningRecordSaved,
  type LearningRecordView,
} from '#shared/shapes/learning-record.ts';
import { readLearningRecord, readLearningRecords } from '../../data/learning.ts';
import { learningText } from './learning.text.ts';

type CloseFields = { readonly because: string; readonly note: string };
const nothing: CloseFields = { because: '', note: '' };

/** The record is over, with the reason. */
export function CloseRecord(props: { readonly record: LearningRecordView }): JSX.Element {
  const t = learningText;
  const [open, setOpen] = createSignal(false);
  const { recordId } = untrack(() => props.record);
  const form = createForm<CloseFields, LearningRecordClosing, LearningRecordSaved>({
    name: `close-learning-${recordId}`,
    start: nothing,
    newest: () => ({ version: props.record.version, values: nothing }),
    read: ({ because, note }, version) =>
      readWithShape(
        LearningRecordClosing,
        { version, because, note: note.trim() || undefined },
        { because: { 'not-valid': t().ask.because } },
      ),
    send: (json, key) => {
      const param = { scope: requiredRole().scope, recordId };
      return answerOf(competence['learning-records'][':recordId'].closing.$post({ param, json }, once(key)));
    },
    done: () => {
      tellDone(t().closed);
      void revalidate([readLearningRecord.key, readLearningRecords.key]);
    },
  });
  return (
    <Show
      when={open()}
      fallback={
        <button type="button" class="button button-secondary" onClick={() => setOpen(true)}>
          {t().close}
        </button>
      }
    >
      <section class="ff-sheet" aria-labelledby="close">
        <h2 id="close">{t().close}</h2>
        <Form of={form} submit={t().close}>
          <SelectField
            field={form.field('because')}
            label={t().because}
            options={recordEndings.map((value) => ({ value, label: t().endings[value] }))}
          />
          <TextArea
            field={form.field('note')}
            label={t().closeNote}
            help={t().closeNoteHelp}
            optional={form.values.because !== 'other'}
            rows={3}
          />
        </Form>
      </section>
    </Show>
  );
}
