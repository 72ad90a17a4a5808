import { Hono, type Context } from 'hono';
import { body, type House } from '#shared/runtime/http.ts';
import { LinkedAnswers, LinkedPreparation } from '#shared/shapes/linked-preparation.ts';
import {
  PreparationInvitation,
  PreparationInvite,
  PreparationWithdrawal,
} from '#shared/shapes/preparation-invitation.ts';
import { LinkWord } from '#shared/shapes/my-conversation.ts';
import { PreparationSaved } from '#shared/shapes/preparation.ts';
import { answerPreparationByLink } from '../capabilities/answer-preparation-by-link.ts';
import { inviteToPreparation } from '../capabilities/invite-to-preparation.ts';
import { openPreparationLink } from '../capabilities/open-preparation-link.ts';
import { submitPreparationByLink } from '../capabilities/submit-preparation-by-link.ts';
import { withdrawPreparationInvitation } from '../capabilities/withdraw-preparation-invitation.ts';
import { command, commandOpen, readOpenByPost, unwrap } from '../edge.ts';
import type { OpenVisitation } from '../store/visitation-store.ts';
import { linkRefusals } from './my-conversations.ts';
import { candidateIn } from './path-ids.ts';

const refuses = [...linkRefusals, 'preparation-not-found', 'preparation-read-only'] as const;

/** The preparation by a link: sent and taken back by the staff, under the municipality; opened and answered under the citizen. */
export function linkedPreparationRoutes(open: OpenVisitation) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .post(
      '/preparation-links/opened',
      readOpenByPost('open-preparation-link', {
        title: 'The questions of the preparation that a link is for, and what it answered',
        answers: LinkedPreparation,
        refuses,
      }),
      body(LinkWord),
      async (c) => c.json(unwrap(await openPreparationLink(...of(c), c.req.valid('json')))),
    )
    .put(
      '/preparation-links/answers',
      commandOpen('answer-preparation-by-link', {
        title: 'Answer questions of the preparation that a link is for',
        answers: PreparationSaved,
        status: 200,
        refuses,
      }),
      body(LinkedAnswers),
      async (c) => c.json(unwrap(await answerPreparationByLink(...of(c), c.req.valid('json'))), 200),
    )
    .post(
      '/preparation-links/submission',
      commandOpen('submit-preparation-by-link', {
        title: 'Send the preparation that a link is for',
        answers: PreparationSaved,
        status: 200,
        refuses: [...refuses, 'preparation-empty', 'sign-in-to-send'],
      }),
      body(LinkWord),
      async (c) => c.json(unwrap(await submitPreparationByLink(...of(c), c.req.valid('json'))), 200),
    )
    .post(
      '/candidates/:candidateId/preparation/invitations',
      command('invite-to-preparation', {
        title: 'Send a person a link to the preparation',
        answers: PreparationInvitation,
        status: 201,
        refuses: ['candidate-not-found', 'first-conversation-held', 'preparation-received'],
      }),
      body(PreparationInvite),
      async (c) => c.json(unwrap(await inviteToPreparation(...of(c), candidateIn(c), c.req.valid('json'))), 201),
    )
    .post(
      '/candidates/:candidateId/preparation/invitation-withdrawn',
      command('withdraw-preparation-invitation', {
        title: 'Take back the links to a person’s preparation',
        answers: PreparationInvitation,
        status: 200,
        refuses: ['candidate-not-found', 'no-link-out'],
      }),
      body(PreparationWithdrawal),
      async (c) => c.json(unwrap(await withdrawPreparationInvitation(...of(c), candidateIn(c))), 200),
    );
}
