import { Hono, type Context } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import { pathId } from '#shared/runtime/path-id.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import * as journal from '#shared/shapes/journal.ts';
import { addAddendum } from '../capabilities/add-addendum.ts';
import { changeNoteReaders } from '../capabilities/change-note-readers.ts';
import { discardNoteDraft } from '../capabilities/discard-note-draft.ts';
import { listNoteDrafts } from '../capabilities/list-note-drafts.ts';
import { listNotes } from '../capabilities/list-notes.ts';
import { moveNote } from '../capabilities/move-note.ts';
import { openNoteDraft } from '../capabilities/open-note-draft.ts';
import { saveNoteDraft } from '../capabilities/save-note-draft.ts';
import { searchNotes } from '../capabilities/search-notes.ts';
import { signNote } from '../capabilities/sign-note.ts';
import { strikeNote } from '../capabilities/strike-note.ts';
import { command, read, readByPost, refused, unwrap } from '../edge.ts';
import type { OpenVisitation } from '../store/visitation-store.ts';
import { candidateIn } from './path-ids.ts';

/** The note a path names; a text that cannot be one is a note we do not have. */
export const noteIn = (c: Context<House>) => pathId(c, 'noteId', 'note', () => refused('note-not-found'));

/** A person's journal: notes that are drafted, signed, added to and corrected. */
export function journalRoutes(open: OpenVisitation) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  const noteAt = (c: Context<House>) => ({ candidateId: candidateIn(c), noteId: noteIn(c) });
  return new Hono<House>()
    .get(
      '/note-drafts',
      read('list-note-drafts', { title: 'Notes the caller has begun and not signed', answers: journal.NoteDraftPage }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listNoteDrafts(...of(c), c.req.valid('query')))),
    )
    .get(
      '/candidates/:candidateId/notes',
      read('list-notes', {
        title: 'A person’s journal, newest first: what the caller may read',
        answers: journal.NotePage,
        refuses: ['candidate-not-found'],
      }),
      query(journal.NoteQuery),
      async (c) => c.json(unwrap(await listNotes(...of(c), candidateIn(c), c.req.valid('query')))),
    )
    .post(
      '/candidates/:candidateId/notes/search',
      readByPost('search-notes', {
        title: 'The notes of one journal that hold some words',
        answers: journal.NotePage,
        refuses: ['candidate-not-found'],
      }),
      body(journal.NoteSearch),
      async (c) => c.json(unwrap(await searchNotes(...of(c), candidateIn(c), c.req.valid('json')))),
    )
    .get(
      '/candidates/:candidateId/note-draft',
      read('open-note-draft', {
        title: 'What the caller has begun to write about a person',
        answers: journal.MyNoteDraft,
        refuses: ['candidate-not-found'],
      }),
      async (c) => c.json(unwrap(await openNoteDraft(...of(c), candidateIn(c)))),
    )
    .post(
      '/candidates/:candidateId/note-draft',
      command('save-note-draft', {
        title: 'Keep what is written so far',
        answers: journal.NoteDraftSaved,
        status: 200,
        refuses: ['candidate-not-found', 'stale-version'],
      }),
      body(journal.NoteDraftSave),
      async (c) => c.json(unwrap(await saveNoteDraft(...of(c), candidateIn(c), c.req.valid('json'))), 200),
    )
    .post(
      '/candidates/:candidateId/note-draft/discarded',
      command('discard-note-draft', {
        title: 'Throw away what was begun',
        answers: journal.NoteChanged,
        status: 200,
        refuses: ['note-not-found', 'stale-version'],
      }),
      body(journal.NoteDraftVersion),
      async (c) => c.json(unwrap(await discardNoteDraft(...of(c), candidateIn(c), c.req.valid('json'))), 200),
    )
    .post(
      '/candidates/:candidateId/notes',
      command('sign-note', {
        title: 'Sign a note; from then on it is locked',
        answers: journal.NoteChanged,
        status: 201,
        refuses: ['candidate-not-found', 'stale-version', 'conversation-not-found'],
      }),
      body(journal.NoteSigning),
      async (c) => c.json(unwrap(await signNote(...of(c), candidateIn(c), c.req.valid('json'))), 201),
    )
    .post(
      '/candidates/:candidateId/notes/:noteId/addenda',
      change('add-addendum', 'Add to a signed note'),
      body(journal.AddendumWriting),
      async (c) => c.json(unwrap(await addAddendum(...of(c), noteAt(c), c.req.valid('json'))), 200),
    )
    .post(
      '/candidates/:candidateId/notes/:noteId/readers',
      change('change-note-readers', 'Change who may read a note'),
      body(journal.NoteReadersChange),
      async (c) => c.json(unwrap(await changeNoteReaders(...of(c), noteAt(c), c.req.valid('json'))), 200),
    )
    .post(
      '/candidates/:candidateId/notes/:noteId/struck',
      change('strike-note', 'Strike a wrong note; it stays to be seen'),
      body(journal.NoteStriking),
      async (c) => c.json(unwrap(await strikeNote(...of(c), noteAt(c), c.req.valid('json'))), 200),
    )
    .post(
      '/candidates/:candidateId/notes/:noteId/moved',
      change('move-note', 'Move a note to the person it is about'),
      body(journal.NoteMoving),
      async (c) => c.json(unwrap(await moveNote(...of(c), noteAt(c), c.req.valid('json'))), 200),
    );
}

/** A route that changes one note from the version the client saw. */
function change(action: Parameters<typeof command>[0], title: string) {
  return command(action, {
    title,
    answers: journal.NoteChanged,
    status: 200,
    refuses: ['note-not-found', 'note-not-signed', 'stale-version', 'not-your-note', 'note-has-most-addenda'],
  });
}
