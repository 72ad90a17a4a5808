import { query } from '@solidjs/router';
import { answerOf, visitation } from '#kit/network/services.ts';
import type { AttachmentView } from '#shared/shapes/attachment.ts';
import type { MyNoteDraft, NotePage, NoteQuery } from '#shared/shapes/journal.ts';

const one = visitation.candidates[':candidateId'];
const file = one.notes[':noteId'].attachments[':attachmentId'];

/** What of a journal is asked for: of one kind, for some readers, or holding some words. */
export type NoteLook = Pick<NoteQuery, 'kind' | 'readers' | 'conversationId'> & { readonly text?: string };

/** A page of a person's journal; a search when words are looked for. */
export const readNotes = query(
  (scope: string, candidateId: string, look: NoteLook, cursor?: string): Promise<NotePage> => {
    const { text, ...asked } = look;
    const param = { scope, candidateId };
    return text
      ? answerOf(one.notes.search.$post({ param, json: { ...asked, text, cursor } }))
      : answerOf(one.notes.$get({ param, query: { ...asked, cursor } }));
  },
  'notes',
);

/** What I have begun to write about a person. */
export const readNoteDraft = query(
  async (scope: string, candidateId: string): Promise<MyNoteDraft> =>
    await answerOf(one['note-draft'].$get({ param: { scope, candidateId } })),
  'note-draft',
);

/** Notes I have begun and not signed. */
export const readNoteDrafts = query(
  (scope: string) => answerOf(visitation['note-drafts'].$get({ param: { scope }, query: {} })),
  'note-drafts',
);

/** Where a file of a note stands. */
export interface FilePlace {
  readonly candidateId: string;
  readonly noteId: string;
  /** The version of the signed note; none for the own draft. */
  readonly version?: number;
}

/** The address a file can be fetched from for some minutes; the opening is logged. */
export async function linkToFile(scope: string, place: FilePlace, { attachmentId }: AttachmentView): Promise<string> {
  const { candidateId, noteId } = place;
  return (await answerOf(file.$get({ param: { scope, candidateId, noteId, attachmentId } }))).link;
}
