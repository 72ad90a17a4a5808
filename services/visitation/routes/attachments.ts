import { Hono, type Context } from 'hono';
import { body, type House } from '#shared/runtime/http.ts';
import { pathId } from '#shared/runtime/path-id.ts';
import * as attachment from '#shared/shapes/attachment.ts';
import { finishAttachment } from '../capabilities/finish-attachment.ts';
import { offerAttachment } from '../capabilities/offer-attachment.ts';
import { openAttachment } from '../capabilities/open-attachment.ts';
import { removeAttachment } from '../capabilities/remove-attachment.ts';
import { command, read, refused, unwrap } from '../edge.ts';
import type { OpenVisitation } from '../store/visitation-store.ts';
import { noteIn } from './journal.ts';
import { candidateIn } from './path-ids.ts';

/** Files of notes: sent straight into storage, scanned, and opened through links that soon expire. */
export function attachmentRoutes(open: OpenVisitation) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  const noteAt = (c: Context<House>) => ({ candidateId: candidateIn(c), noteId: noteIn(c) });
  const fileAt = (c: Context<House>) => ({
    ...noteAt(c),
    attachmentId: pathId(c, 'attachmentId', 'attachment', () => refused('attachment-not-found')),
  });
  return new Hono<House>()
    .post(
      '/candidates/:candidateId/notes/:noteId/attachments',
      command('offer-attachment', {
        title: 'Ask for a form to send a file with',
        answers: attachment.AttachmentPlace,
        status: 201,
        refuses: ['note-not-found', 'note-not-signed', 'stale-version', 'note-has-most-attachments'],
      }),
      body(attachment.AttachmentOffer),
      async (c) => c.json(unwrap(await offerAttachment(...of(c), noteAt(c), c.req.valid('json'))), 201),
    )
    .post(
      '/candidates/:candidateId/notes/:noteId/attachments/:attachmentId/arrival',
      command('finish-attachment', {
        title: 'Say that the file has arrived; its bytes are looked at and scanned',
        answers: attachment.AttachmentChanged,
        status: 202,
        refuses: ['attachment-not-found', 'attachment-not-arrived', 'attachment-not-accepted'],
      }),
      body(attachment.AttachmentArrived),
      async (c) => c.json(unwrap(await finishAttachment(...of(c), fileAt(c))), 202),
    )
    .get(
      '/candidates/:candidateId/notes/:noteId/attachments/:attachmentId',
      read('open-attachment', {
        title: 'A link to a file that was found safe',
        answers: attachment.AttachmentLink,
        refuses: ['attachment-not-found', 'attachment-being-checked', 'attachment-not-safe'],
      }),
      async (c) => c.json(unwrap(await openAttachment(...of(c), fileAt(c)))),
    )
    .post(
      '/candidates/:candidateId/notes/:noteId/attachments/:attachmentId/removed',
      command('remove-attachment', {
        title: 'Take a file out of the journal',
        answers: attachment.AttachmentChanged,
        status: 200,
        refuses: ['attachment-not-found', 'not-your-note'],
      }),
      body(attachment.AttachmentRemoval),
      async (c) => c.json(unwrap(await removeAttachment(...of(c), fileAt(c), c.req.valid('json'))), 200),
    );
}
