import { Hono, type Context } from 'hono';
import { body, type House } from '#shared/runtime/http.ts';
import * as agreement from '#shared/shapes/agreement.ts';
import { changeAgreement, type AgreementPlace } from '../capabilities/change-agreement.ts';
import { draftAgreement } from '../capabilities/draft-agreement.ts';
import { listAgreements } from '../capabilities/list-agreements.ts';
import { renewAgreement } from '../capabilities/renew-agreement.ts';
import { printAgreement } from '../capabilities/print-agreement.ts';
import { sendAgreement } from '../capabilities/send-agreement.ts';
import { signAgreement } from '../capabilities/sign-agreement.ts';
import { withdrawAgreement } from '../capabilities/withdraw-agreement.ts';
import { command, read, readByPost, unwrap } from '../edge.ts';
import type { MatchingRefusal } from '../refusals.ts';
import type { OpenMatching } from '../store/matching-store.ts';
import { agreementIn, placementIn } from './path-ids.ts';

const placeIn = (c: Context<House>): AgreementPlace => ({
  placementId: placementIn(c),
  agreementId: agreementIn(c),
});

/** A route that changes one agreement. */
function change(action: Parameters<typeof command>[0], title: string, refuses: readonly MatchingRefusal[]) {
  const answers = agreement.AgreementChanged;
  return command(action, {
    ...{ title, answers, status: 200 },
    refuses: ['placement-not-found', 'agreement-not-found', ...refuses],
  });
}

/** The agreement about a placement, in the municipality. */
export function agreementRoutes(open: OpenMatching) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  const one = '/placements/:placementId/agreements/:agreementId';
  const over: readonly MatchingRefusal[] = ['agreement-is-over', 'stale-version'];
  return new Hono<House>()
    .get(
      '/placements/:placementId/agreements',
      read('list-agreements', {
        title: 'The versions of a placement’s agreement, the newest first, with who signed what',
        answers: agreement.PlacementAgreements,
        refuses: ['placement-not-found'],
      }),
      async (c) => c.json(unwrap(await listAgreements(...of(c), placementIn(c)))),
    )
    .post(
      '/placements/:placementId/agreements',
      command('draft-agreement', {
        title: 'Draft the agreement about a placement, or an amendment to the one in force',
        answers: agreement.AgreementChanged,
        status: 201,
        refuses: ['placement-not-found', 'placement-has-ended', 'agreement-under-way', 'agreement-template-changed'],
      }),
      body(agreement.AgreementDraft),
      async (c) => c.json(unwrap(await draftAgreement(...of(c), placementIn(c), c.req.valid('json'))), 201),
    )
    .post(
      '/placements/:placementId/agreements/renewed',
      command('renew-agreement', {
        title: 'Renew the agreement with a new last day: the next version, with all the words of the one before',
        answers: agreement.AgreementChanged,
        status: 201,
        refuses: [
          'placement-not-found',
          'placement-has-ended',
          'placement-rule-broken',
          'agreement-not-found',
          'agreement-under-way',
          'stale-version',
        ],
      }),
      body(agreement.AgreementRenewal),
      async (c) => c.json(unwrap(await renewAgreement(...of(c), placementIn(c), c.req.valid('json'))), 201),
    )
    .post(
      `${one}/changed`,
      change('change-agreement', 'Write other words in an agreement; its signatures fall away', [
        'agreement-template-changed',
        ...over,
      ]),
      body(agreement.AgreementChange),
      async (c) => c.json(unwrap(await changeAgreement(...of(c), placeIn(c), c.req.valid('json')))),
    )
    .post(
      `${one}/sent`,
      change('send-agreement', 'Send a draft to be signed', ['placement-has-ended', 'agreement-not-a-draft', ...over]),
      body(agreement.AgreementStep),
      async (c) => c.json(unwrap(await sendAgreement(...of(c), placeIn(c), c.req.valid('json')))),
    )
    .post(
      `${one}/withdrawn`,
      change('withdraw-agreement', 'Withdraw a version that is not in force', over),
      body(agreement.AgreementStep),
      async (c) => c.json(unwrap(await withdrawAgreement(...of(c), placeIn(c), c.req.valid('json')))),
    )
    .post(
      `${one}/signed`,
      change('sign-agreement', 'Sign for the municipality', [
        'agreement-not-to-be-signed',
        'agreement-changed-since',
        'agreement-signed-already',
      ]),
      body(agreement.AgreementSigning),
      async (c) => c.json(unwrap(await signAgreement(...of(c), placeIn(c), c.req.valid('json')))),
    )
    .post(
      `${one}/paper`,
      readByPost('print-agreement', {
        title: 'The agreement on paper with the proof of its signatures',
        answers: agreement.AgreementPaperLink,
        refuses: ['placement-not-found', 'agreement-not-found', 'agreement-not-sent'],
      }),
      body(agreement.AgreementPaperAsk),
      async (c) => c.json(unwrap(await printAgreement(...of(c), placeIn(c), c.req.valid('json')))),
    );
}
