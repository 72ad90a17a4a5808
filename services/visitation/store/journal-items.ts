import type { Attachment } from '#services/visitation/domain/attachment.ts';
import type { Note, NoteDraft } from '#services/visitation/domain/note.ts';
import { defineItem } from '#shared/runtime/item.ts';

/** A note in its person's journal; the journal in order of when it happened. */
export const noteItem = defineItem<Note, 'journal'>({
  name: 'note',
  partition: (note) => [note.candidateId],
  sort: (note) => [note.noteId],
  indexes: {
    journal: {
      on: 'gsi1',
      place: ({ candidateId, on, at = '', signedAt, noteId }) => ({
        of: [candidateId],
        sort: [on, at, signedAt, noteId].join('#'),
      }),
    },
  },
});

/** What somebody has begun about a person: one each; and all of theirs, the newest last. */
export const noteDraftItem = defineItem<NoteDraft, 'note-drafts'>({
  name: 'note-draft',
  partition: (draft) => [draft.candidateId],
  sort: (draft) => [draft.authorId],
  indexes: {
    'note-drafts': {
      on: 'gsi1',
      place: ({ authorId, savedAt, candidateId }) => ({ of: [authorId], sort: `${savedAt}#${candidateId}` }),
    },
  },
});

/** A file of a note, in the order they were added. */
export const attachmentItem = defineItem<Attachment>({
  name: 'attachment',
  partition: (attachment) => [attachment.noteId],
  sort: (attachment) => [attachment.attachmentId],
});
