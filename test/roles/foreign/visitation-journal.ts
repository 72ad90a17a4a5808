import { aDraft, aNote } from '#test/builders/visitation-journal.ts';
import type { Attempt, Ids } from './attempts.ts';

const pdf = { name: 'brev.pdf', contentType: 'application/pdf', bytes: 10 };

/** A person's journal: the person and the note must be the municipality's own, and the note of that person. */
export function journalAttempts(scope: string): Attempt[] {
  const at = (rest: string) => (ids: Ids) => `/api/visitation/${scope}/candidates/${ids['candidate']}${rest}`;
  const noted = (rest: string) => (ids: Ids) => at(`/notes/${ids['note']}${rest}`)(ids);
  const filed = (rest: string) => (ids: Ids) => noted(`/attachments/${ids['attachment']}${rest}`)(ids);
  const person = { candidate: 'candidate-not-found' };
  const note = { candidate: 'note-not-found', note: 'note-not-found' };
  const file = { candidate: 'attachment-not-found', note: 'attachment-not-found', attachment: 'attachment-not-found' };
  return [
    { action: 'list-notes', method: 'GET', path: at('/notes'), refused: person },
    { action: 'search-notes', method: 'POST', path: at('/notes/search'), body: () => ({ text: 'x' }), refused: person },
    { action: 'open-note-draft', method: 'GET', path: at('/note-draft'), refused: person },
    { action: 'save-note-draft', method: 'POST', path: at('/note-draft'), body: () => aDraft(), refused: person },
    {
      ...{ action: 'discard-note-draft', method: 'POST', path: at('/note-draft/discarded') },
      ...{ body: () => ({ version: 1 }), refused: { candidate: 'note-not-found' } },
    },
    { action: 'sign-note', method: 'POST', path: at('/notes'), body: () => aNote(), refused: person },
    {
      ...{ action: 'offer-attachment', method: 'POST', path: noted('/attachments') },
      ...{ body: () => ({ ...pdf, version: 2 }), refused: note },
    },
    {
      ...{ action: 'finish-attachment', method: 'POST', path: filed('/arrival'), body: () => ({}) },
      ...{ refused: file, ownRefused: 'attachment-not-arrived' },
    },
    {
      ...{ action: 'open-attachment', method: 'GET', path: filed('') },
      ...{ refused: file, ownRefused: 'attachment-not-found' },
    },
    {
      ...{ action: 'remove-attachment', method: 'POST', path: filed('/removed') },
      ...{ body: () => ({ reason: 'Fejl.' }), refused: file },
    },
    {
      ...{ action: 'add-addendum', method: 'POST', path: noted('/addenda') },
      ...{ body: () => ({ version: 3, text: 'Mere.' }), refused: note },
    },
    {
      ...{ action: 'change-note-readers', method: 'POST', path: noted('/readers') },
      ...{ body: () => ({ version: 4, readers: 'authority' }), refused: note },
    },
    {
      ...{ action: 'move-note', method: 'POST', path: noted('/moved') },
      body: ({ other }) => ({ version: 5, toCandidateId: other, reason: 'Forkert.' }),
      refused: { ...note, other: 'fields-not-accepted' },
    },
    {
      ...{ action: 'strike-note', method: 'POST', path: noted('/struck') },
      body: () => ({ version: 6, because: 'not-right', reason: 'Fejl.' }),
      ...{ refused: note, ownRefused: 'note-not-signed' },
    },
  ];
}

const noNames = { staff: [], groups: [] };

/** A journal made files: the person and the export must be the municipality's own. */
export function journalExportAttempts(scope: string): Attempt[] {
  const at =
    (rest = '') =>
    (ids: Ids) =>
      `/api/visitation/${scope}/candidates/${ids['candidate']}/journal-exports${rest}`;
  const person = { candidate: 'candidate-not-found' };
  return [
    { action: 'list-journal-exports', method: 'GET', path: at(), refused: person },
    {
      ...{ action: 'export-journal', method: 'POST', path: at() },
      ...{ body: () => ({ reason: 'person-asked', withAddress: false, ...noNames }), refused: person },
    },
    {
      ...{ action: 'open-journal-export', method: 'POST' },
      path: (ids: Ids) => at(`/${ids['journalExport']}/file`)(ids),
      body: () => ({ format: 'pdf' }),
      refused: { candidate: 'journal-export-not-found', journalExport: 'journal-export-not-found' },
      ownRefused: 'journal-export-being-made',
    },
    {
      ...{ action: 'hand-over-journal', method: 'POST' },
      path: (ids: Ids) => at(`/${ids['journalExport']}/handed-over`)(ids),
      body: () => ({ version: 1, way: 'by-hand' }),
      refused: { candidate: 'journal-export-not-found', journalExport: 'journal-export-not-found' },
      ownRefused: 'journal-export-being-made',
    },
  ];
}

/** A person asks for their own journal alone. */
export function ownJournalAttempts(scope: string): Attempt[] {
  return [
    {
      ...{ action: 'ask-for-journal', method: 'POST', body: () => ({}) },
      path: (ids: Ids) => `/api/visitation/${scope}/journal-wishes/${ids['person']}`,
      refused: { person: 'effort-not-yours' },
    },
  ];
}

/** The own calendar names nobody in what is asked. */
export function calendarAttempts(scope: string): Attempt[] {
  const at = (rest: string) => () => `/api/visitation/${scope}/calendar-feed${rest}`;
  return [
    { action: 'start-calendar-feed', method: 'POST', path: at(''), body: () => ({ names: 'none' }), refused: {} },
    { action: 'end-calendar-feed', method: 'POST', path: at('/ended'), body: () => ({}), refused: {} },
  ];
}
