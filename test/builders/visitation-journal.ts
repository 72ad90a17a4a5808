import { offerAttachment } from '#services/visitation/capabilities/offer-attachment.ts';
import { signNote } from '#services/visitation/capabilities/sign-note.ts';
import type { AttachmentId, CandidateId, NoteId } from '#shared/kernel/ids.ts';
import type { NoteDraftSave, NoteSigning } from '#shared/shapes/journal.ts';
import { accepted, type AnOffice } from './visitation.ts';

type Typed = Omit<Partial<NoteSigning>, 'on'> & { readonly on?: string };

/** A note that is accepted: a telephone call the day before, for everybody who works with the person. */
export function aNote({ on = '2026-11-22', ...more }: Typed = {}): NoteSigning {
  return {
    ...{ version: 0, kind: 'telephone', on: on as NoteSigning['on'], readers: 'team' },
    text: 'Hun havde mistet nøglen og kunne ikke komme.',
    ...more,
  };
}

/** What is half-written. */
export function aDraft(more: Partial<NoteDraftSave> = {}): NoteDraftSave {
  return { version: 0, on: '', at: '', withWhom: '', text: 'Hun', ...more };
}

/** A packed file that lists these names, as a program for documents writes it; nothing is in them. */
export function aDocument(...names: readonly string[]): Buffer {
  const entries = ['[Content_Types].xml', ...names].map((name) => {
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    return Buffer.concat([entry, Buffer.from(name)]);
  });
  const start = Buffer.from('PK\u0003\u0004', 'latin1');
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(start.length, 16);
  return Buffer.concat([start, directory, end]);
}

/** A signed note of the caseworker's about a person, and a file that is on its way to it. */
export async function aJournalOf(
  { call, visitation }: AnOffice,
  candidateId: CandidateId,
): Promise<{ readonly note: NoteId; readonly attachment: AttachmentId }> {
  const { noteId, version } = accepted(await signNote(call('sign-note'), visitation, candidateId, aNote()));
  const file = { name: 'brev.pdf', contentType: 'application/pdf', bytes: 10, version } as const;
  const offered = await offerAttachment(call('offer-attachment'), visitation, { candidateId, noteId }, file);
  return { note: noteId, attachment: accepted(offered).attachmentId };
}
