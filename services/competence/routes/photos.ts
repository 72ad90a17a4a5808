import { Hono, type Context } from 'hono';
import { type House, body } from '#shared/runtime/http.ts';
import { EvidenceSent } from '#shared/shapes/evidence.ts';
import * as photo from '#shared/shapes/photo.ts';
import { deletePhoto } from '../capabilities/delete-photo.ts';
import { finishPhoto } from '../capabilities/finish-photo.ts';
import { offerPhoto } from '../capabilities/offer-photo.ts';
import { showInstitutionPhoto } from '../capabilities/show-institution-photo.ts';
import { showMyPhoto } from '../capabilities/show-my-photo.ts';
import { showRecordPhoto } from '../capabilities/show-record-photo.ts';
import { command, read, unwrap } from '../edge.ts';
import type { OpenCompetence } from '../store/competence-store.ts';
import { evidenceIn, recordIn } from './learning-ids.ts';
import { institutionIn } from './path-ids.ts';

/** Photos of tasks: sent by the person straight into storage, shown through links that soon expire. */
export function photoRoutes(open: OpenCompetence) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  const photoIn = (c: Context<House>) => ({ recordId: recordIn(c), evidenceId: evidenceIn(c) });
  return new Hono<House>()
    .post(
      '/my-learning-records/:recordId/photos',
      command('offer-photo', {
        title: 'Ask for a form to send a photo with',
        answers: photo.PhotoPlace,
        status: 201,
        refuses: ['learning-record-not-found', 'learning-record-closed'],
      }),
      body(photo.PhotoOffer),
      async (c) => c.json(unwrap(await offerPhoto(...of(c), recordIn(c), c.req.valid('json'))), 201),
    )
    .post(
      '/my-learning-records/:recordId/photos/:evidenceId/arrival',
      command('finish-photo', {
        title: 'Say that the photo has arrived; its bytes are looked at and cleaned',
        answers: EvidenceSent,
        status: 202,
        refuses: ['learning-record-not-found', 'photo-not-expected', 'photo-not-arrived', 'photo-not-a-picture'],
      }),
      body(photo.PhotoArrived),
      async (c) => c.json(unwrap(await finishPhoto(...of(c), photoIn(c), c.req.valid('json'))), 202),
    )
    .post(
      '/my-learning-records/:recordId/photos/:evidenceId/deletion',
      command('delete-photo', {
        title: 'Delete a photo',
        answers: EvidenceSent,
        status: 202,
        refuses: ['learning-record-not-found'],
      }),
      body(photo.PhotoDeletion),
      async (c) => c.json(unwrap(await deletePhoto(...of(c), photoIn(c), c.req.valid('json'))), 202),
    )
    .get(
      '/my-learning-records/:recordId/photos/:evidenceId',
      read('show-my-photo', {
        title: 'A link to a photo of the person’s own',
        answers: photo.PhotoLink,
        refuses: ['photo-not-found'],
      }),
      async (c) => c.json(unwrap(await showMyPhoto(...of(c), photoIn(c)))),
    )
    .get(
      '/learning-records/:recordId/photos/:evidenceId',
      read('show-record-photo', {
        title: 'A link to a photo of a record',
        answers: photo.PhotoLink,
        refuses: ['photo-not-found'],
      }),
      async (c) => c.json(unwrap(await showRecordPhoto(...of(c), photoIn(c)))),
    )
    .get(
      '/institutions/:institutionId/learning-records/:recordId/photos/:evidenceId',
      read('show-institution-photo', {
        title: 'A link to a photo of a record that the institution assesses',
        answers: photo.PhotoLink,
        refuses: ['learning-record-not-found', 'photo-not-found'],
      }),
      async (c) =>
        c.json(unwrap(await showInstitutionPhoto(...of(c), { institutionId: institutionIn(c), ...photoIn(c) }))),
    );
}
