import type { AttachmentId, CandidateId, NoteId, PersonId } from '#shared/kernel/ids.ts';
import type { StateTable } from '#shared/kernel/state-table.ts';
import type { Instant } from '#shared/kernel/time.ts';
import type { AttachmentState, AttachmentType, AttachmentView } from '#shared/shapes/attachment.ts';

/** A file that belongs to a note, from when it is offered. Its bytes lie in the file port. */
export type Attachment = {
  readonly attachmentId: AttachmentId;
  readonly noteId: NoteId;
  readonly candidateId: CandidateId;
  readonly version: number;
  readonly state: AttachmentState;
  readonly name: string;
  readonly contentType: AttachmentType;
  readonly bytes: number;
  readonly addedById: PersonId;
  readonly addedAt: Instant;
  readonly removed?: { readonly byId: PersonId; readonly at: Instant; readonly reason: string };
};

export type AttachmentMove = 'finish-attachment' | 'judge-attachment' | 'find-unsafe' | 'remove-attachment';

/** Only a file that was looked at and found safe can be opened; what was removed does not come back. */
export const attachmentTable: StateTable<AttachmentState, AttachmentMove> = {
  arriving: {
    'finish-attachment': { to: 'checking' },
    'judge-attachment': { to: 'safe' },
    'find-unsafe': { to: 'unsafe' },
    'remove-attachment': { to: 'removed' },
  },
  checking: {
    'judge-attachment': { to: 'safe' },
    'find-unsafe': { to: 'unsafe' },
    'remove-attachment': { to: 'removed' },
  },
  safe: { 'remove-attachment': { to: 'removed' } },
  unsafe: { 'remove-attachment': { to: 'removed' } },
  removed: {},
};

/** What a scan means for a file that has arrived: the move, and the state it leads to. */
export const moveOf = {
  waiting: { move: 'finish-attachment', state: 'checking' },
  safe: { move: 'judge-attachment', state: 'safe' },
  unsafe: { move: 'find-unsafe', state: 'unsafe' },
} as const satisfies Record<string, { readonly move: AttachmentMove; readonly state: AttachmentState }>;

/** Where a file lies while nobody has looked at its bytes, and where it may be opened from. */
export const arrivingAttachment = (attachmentId: string): string => `arriving/${attachmentId}`;
export const keptAttachment = (attachmentId: string): string => `attachments/${attachmentId}`;

/** A file as those who read the note see it. One whose sending was never finished is not shown. */
export function attachmentView({ noteId: _n, candidateId: _c, version: _v, ...shown }: Attachment): AttachmentView {
  return shown;
}
