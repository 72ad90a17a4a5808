import { revalidate } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextArea } from '#kit/forms/text-fields.tsx';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { AttachmentRemoval, type AttachmentChanged, type AttachmentView } from '#shared/shapes/attachment.ts';
import { readNoteDraft, readNotes, type FilePlace } from '../../data/journal.ts';
import { journalText } from './journal.text.ts';

/** Takes a file out again: it is gone, and its line says why. */
export function RemoveFile(props: {
  readonly file: AttachmentView;
  readonly place: FilePlace;
  readonly onClose: () => void;
}): JSX.Element {
  const t = journalText;
  const { attachmentId, name } = untrack(() => props.file);
  const { candidateId, noteId } = untrack(() => props.place);
  const form = createForm<{ readonly reason: string }, AttachmentRemoval, AttachmentChanged>({
    name: `remove-${attachmentId}`,
    start: { reason: '' },
    read: (fields) => readWithShape(AttachmentRemoval, fields),
    send: (json, key) => {
      const param = { scope: requiredRole().scope, candidateId, noteId, attachmentId };
      const removed = visitation.candidates[':candidateId'].notes[':noteId'].attachments[':attachmentId'].removed;
      return answerOf(removed.$post({ param, json }, once(key)));
    },
    done: () => {
      tellDone(t().removedDone(name));
      props.onClose();
      void revalidate([readNotes.key, readNoteDraft.key]);
    },
  });
  return (
    <Dialog open title={t().removeTitle(name)} onClose={() => props.onClose()}>
      <p>{t().removeText}</p>
      <Form of={form} submit={t().removeNow}>
        <TextArea field={form.field('reason')} label={t().why} rows={2} />
      </Form>
    </Dialog>
  );
}
