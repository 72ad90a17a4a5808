import { Hono, type Context } from 'hono';
import { body, type House } from '#shared/runtime/http.ts';
import * as pack from '#shared/shapes/evidence-pack.ts';
import { answerMyEvidencePack } from '../capabilities/answer-my-evidence-pack.ts';
import { changeEvidencePack } from '../capabilities/change-evidence-pack.ts';
import { declinePackCorrection } from '../capabilities/decline-pack-correction.ts';
import { draftEvidencePack } from '../capabilities/draft-evidence-pack.ts';
import { giveEvidencePack } from '../capabilities/give-evidence-pack.ts';
import { issueEvidencePack } from '../capabilities/issue-evidence-pack.ts';
import { listEvidencePacks } from '../capabilities/list-evidence-packs.ts';
import { listMyEvidencePacks } from '../capabilities/list-my-evidence-packs.ts';
import { printEvidencePack } from '../capabilities/print-evidence-pack.ts';
import { printMyEvidencePack } from '../capabilities/print-my-evidence-pack.ts';
import { readPackTogether } from '../capabilities/read-pack-together.ts';
import { sendEvidencePack } from '../capabilities/send-evidence-pack.ts';
import { withdrawEvidencePack } from '../capabilities/withdraw-evidence-pack.ts';
import { command, read, readByPost, unwrap } from '../edge.ts';
import type { MatchingRefusal } from '../refusals.ts';
import type { OpenMatching } from '../store/matching-store.ts';
import { candidateIn, evidencePackIn } from './path-ids.ts';

/** A route by which staff change one description. */
function change(action: Parameters<typeof command>[0], title: string, refuses: readonly MatchingRefusal[] = []) {
  return command(action, {
    ...{ title, answers: pack.PackChanged, status: 200 },
    refuses: [
      'evidence-pack-not-found',
      'evidence-pack-not-sent',
      'evidence-pack-not-read',
      'evidence-pack-is-over',
      ...refuses,
    ],
  });
}

/** Descriptions of how somebody works: made by staff, read first by the person. */
export function evidencePackRoutes(open: OpenMatching) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  const inOne = (c: Context<House>) => ({ candidateId: candidateIn(c), packId: evidencePackIn(c) });
  const all = '/candidates/:candidateId/evidence-packs';
  const one = '/candidates/:candidateId/evidence-packs/:packId';
  return new Hono<House>()
    .get(
      all,
      read('list-evidence-packs', {
        title: 'Descriptions of how somebody works, the newest first',
        answers: pack.Packs,
        refuses: ['candidate-not-in-effort'],
      }),
      async (c) => c.json(unwrap(await listEvidencePacks(...of(c), candidateIn(c)))),
    )
    .post(
      all,
      command('draft-evidence-pack', {
        title: 'Begin a description of how somebody works',
        answers: pack.PackChanged,
        status: 201,
        refuses: ['candidate-not-in-effort', 'evidence-pack-under-way'],
      }),
      body(pack.PackDraft),
      async (c) => c.json(unwrap(await draftEvidencePack(...of(c), candidateIn(c), c.req.valid('json'))), 201),
    )
    .post(
      `${one}/changed`,
      change('change-evidence-pack', 'Write other words or another period; the person reads it anew'),
      body(pack.PackChange),
      async (c) => c.json(unwrap(await changeEvidencePack(...of(c), inOne(c), c.req.valid('json')))),
    )
    .post(
      `${one}/sent`,
      change('send-evidence-pack', 'Send a draft to the person to be read first', [
        'evidence-pack-not-a-draft',
        'no-usable-observations',
        'too-many-observations',
      ]),
      body(pack.PackStep),
      async (c) => c.json(unwrap(await sendEvidencePack(...of(c), inOne(c), c.req.valid('json')))),
    )
    .post(
      `${one}/read-together`,
      change('read-pack-together', 'Write down what the person said when it was read with them', [
        'evidence-pack-changed-since',
        'evidence-pack-answered-already',
      ]),
      body(pack.PackReadTogether),
      async (c) => c.json(unwrap(await readPackTogether(...of(c), inOne(c), c.req.valid('json')))),
    )
    .post(
      `${one}/correction-declined`,
      change('decline-pack-correction', 'Say why what the person asked for is not put right'),
      body(pack.PackCorrectionDeclined),
      async (c) => c.json(unwrap(await declinePackCorrection(...of(c), inOne(c), c.req.valid('json')))),
    )
    .post(
      `${one}/issued`,
      change('issue-evidence-pack', 'Issue a description that the person has read, or had the time to'),
      body(pack.PackStep),
      async (c) => c.json(unwrap(await issueEvidencePack(...of(c), inOne(c), c.req.valid('json')))),
    )
    .post(
      `${one}/given`,
      change('give-evidence-pack', 'Write down to whom it was given, and why', ['evidence-pack-not-issued']),
      body(pack.PackGiven),
      async (c) => c.json(unwrap(await giveEvidencePack(...of(c), inOne(c), c.req.valid('json')))),
    )
    .post(
      `${one}/withdrawn`,
      change('withdraw-evidence-pack', 'Withdraw a description that was not issued'),
      body(pack.PackStep),
      async (c) => c.json(unwrap(await withdrawEvidencePack(...of(c), inOne(c), c.req.valid('json')))),
    )
    .post(
      `${one}/paper`,
      readByPost('print-evidence-pack', {
        title: 'The description on paper with the person’s own words',
        answers: pack.PackPaperLink,
        refuses: ['evidence-pack-not-found', 'evidence-pack-not-sent'],
      }),
      body(pack.PackPaperAsk),
      async (c) => c.json(unwrap(await printEvidencePack(...of(c), inOne(c), c.req.valid('json')))),
    )
    .get(
      '/my-evidence-packs',
      read('list-my-evidence-packs', {
        title: 'Descriptions of how I work: those that wait to be read first',
        answers: pack.MyPacks,
      }),
      async (c) => c.json(unwrap(await listMyEvidencePacks(open(c.var.call)))),
    )
    .post(
      '/my-evidence-packs/:packId/answers',
      command('answer-my-evidence-pack', {
        title: 'Comment on a description of how I work, ask for a correction, or to have it read with somebody',
        answers: pack.PackAnswerSent,
        status: 202,
        refuses: [
          'evidence-pack-not-found',
          'evidence-pack-changed-since',
          'evidence-pack-is-over',
          'evidence-pack-answered-already',
        ],
      }),
      body(pack.OwnPackAnswer),
      async (c) => c.json(unwrap(await answerMyEvidencePack(...of(c), evidencePackIn(c), c.req.valid('json'))), 202),
    )
    .post(
      '/my-evidence-packs/:packId/paper',
      readByPost('print-my-evidence-pack', {
        title: 'My own copy on paper',
        answers: pack.PackPaperLink,
        refuses: ['evidence-pack-not-found', 'evidence-pack-not-sent'],
      }),
      body(pack.PackPaperAsk),
      async (c) => c.json(unwrap(await printMyEvidencePack(...of(c), evidencePackIn(c), c.req.valid('json')))),
    );
}
