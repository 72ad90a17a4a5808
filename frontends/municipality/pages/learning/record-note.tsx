import { revalidate } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { SelectField, TextArea } from '#kit/forms/text-fields.tsx';
import { learningWords } from '#kit/learning/learning-words.text.ts';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { EvidenceOffer, waysOfDoing, type EvidenceSent } from '#shared/shapes/evidence.ts';
import type { LearningRecordView } from '#shared/shapes/learning-record.ts';
import { readLearningRecord } from '../../data/learning.ts';
import { learningText } from './learning.text.ts';

type NoteFields = { readonly goalId: string; readonly doing: string; readonly words: string };

/** The municipality's own note of what somebody can do; the person reads it. */
export function RecordNote(props: { readonly record: LearningRecordView }): JSX.Element {
  const t = learningText;
  const { recordId, goals } = untrack(() => props.record);
  const form = createForm<NoteFields, EvidenceOffer, EvidenceSent>({
    name: `learning-note-${recordId}`,
    start: { goalId: goals.length === 1 ? (goals[0]?.goalId ?? '') : '', doing: '', words: '' },
    read: ({ goalId, doing, words }) =>
      readWithShape(EvidenceOffer, { act: 'add', goalId, doing: doing || undefined, words: words.trim() || undefined }),
    send: (json, key) => {
      const param = { scope: requiredRole().scope, recordId };
      return answerOf(competence['learning-records'][':recordId'].evidence.$post({ param, json }, once(key)));
    },
    done: () => {
      tellDone(t().noteSaved);
      for (const name of ['doing', 'words'] as const) form.field(name).set('');
      void revalidate(readLearningRecord.key);
    },
  });
  return (
    <section class="ff-sheet" aria-labelledby="note">
      <h2 id="note">{t().note}</h2>
      <p class="ff-muted">{t().noteLead}</p>
      <Form of={form} submit={t().sendNote}>
        <SelectField
          field={form.field('goalId')}
          label={t().whichGoal}
          options={props.record.goals.map(({ goalId, goal }) => ({ value: goalId, label: goal }))}
        />
        <SelectField
          field={form.field('doing')}
          label={t().doing}
          optional
          options={waysOfDoing.map((value) => ({ value, label: learningWords().doing[value] }))}
        />
        <TextArea field={form.field('words')} label={t().words} optional rows={3} />
      </Form>
    </section>
  );
}
