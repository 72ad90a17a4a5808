import { revalidate } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextArea } from '#kit/forms/text-fields.tsx';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { AddendumWriting, type NoteChanged, type NoteView } from '#shared/shapes/journal.ts';
import { readNotes } from '../../data/journal.ts';
import { journalText } from './journal.text.ts';

/** Adds to a signed note, under the own name and time. */
export function AddAddendum(props: {
  readonly note: NoteView;
  readonly person: CandidateView;
  readonly done: () => void;
}): JSX.Element {
  const t = journalText;
  const { noteId } = untrack(() => props.note);
  const { candidateId } = untrack(() => props.person);
  const form = createForm<{ readonly text: string }, AddendumWriting, NoteChanged>({
    name: `addendum-${noteId}`,
    start: { text: '' },
    newest: () => ({ version: props.note.version, values: {} }),
    read: ({ text }, version) => readWithShape(AddendumWriting, { version, text }, { text: { missing: t().writeIt } }),
    send: (json, key) => {
      const param = { scope: requiredRole().scope, candidateId, noteId };
      return answerOf(visitation.candidates[':candidateId'].notes[':noteId'].addenda.$post({ param, json }, once(key)));
    },
    done: () => {
      tellDone(t().added);
      props.done();
      void revalidate(readNotes.key);
    },
  });
  return (
    <Form of={form} submit={t().addNow}>
      <TextArea field={form.field('text')} label={t().addition} help={t().additionHelp} rows={3} />
    </Form>
  );
}
