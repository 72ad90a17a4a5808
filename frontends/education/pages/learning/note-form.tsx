import { revalidate } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { SelectField, TextArea } from '#kit/forms/text-fields.tsx';
import { learningWords } from '#kit/learning/learning-words.text.ts';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { waitUntilShown } from '#kit/network/wait-until-shown.ts';
import { tellDone } from '#kit/parts/toast.tsx';
import { EvidenceOffer, waysOfDoing, type EvidenceSent } from '#shared/shapes/evidence.ts';
import type { InstitutionRecordView } from '#shared/shapes/learning-record.ts';
import { readRecord } from '../../data/learning.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { learningText } from './learning.text.ts';

type NoteFields = { readonly goalId: string; readonly doing: string; readonly words: string };

/** A note of what was seen, which the person reads. */
export function NoteForm(props: { readonly record: InstitutionRecordView }): JSX.Element {
  const t = learningText;
  const own = ownInstitution();
  const { recordId, goals } = untrack(() => props.record);
  const form = createForm<NoteFields, EvidenceOffer, EvidenceSent>({
    name: `note-${recordId}`,
    start: { goalId: goals.length === 1 ? (goals[0]?.goalId ?? '') : '', doing: '', words: '' },
    read: ({ goalId, doing, words }) =>
      readWithShape(EvidenceOffer, {
        act: 'add',
        goalId,
        doing: doing || undefined,
        words: words.trim() || undefined,
      }),
    send: (json, key) => {
      const records = competence.institutions[':institutionId']['learning-records'];
      return answerOf(records[':recordId'].notes.$post({ param: { ...own, recordId }, json }, once(key)));
    },
    done: ({ evidenceId }) => {
      tellDone(t().noteSent);
      for (const name of ['doing', 'words'] as const) form.field(name).set('');
      waitUntilShown(() => showsPiece(recordId, evidenceId), [readRecord.key]);
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

async function showsPiece(recordId: string, evidenceId: string): Promise<boolean> {
  const own = ownInstitution();
  await revalidate(readRecord.keyFor(own.scope, own.institutionId, recordId));
  const { evidence } = await readRecord(own.scope, own.institutionId, recordId);
  return evidence.some((piece) => piece.evidenceId === evidenceId);
}
