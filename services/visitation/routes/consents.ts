import { Hono, type Context } from 'hono';
import { body, type House } from '#shared/runtime/http.ts';
import {
  ConsentAnswerSend,
  ConsentAnswerSent,
  ConsentAsk,
  ConsentRecord,
  ConsentSaved,
  MyConsents,
  PersonConsents,
} from '#shared/shapes/consents.ts';
import { answerConsent } from '../capabilities/answer-consent.ts';
import { askConsent } from '../capabilities/ask-consent.ts';
import { listMyConsents } from '../capabilities/list-my-consents.ts';
import { recordConsent } from '../capabilities/record-consent.ts';
import { showConsents } from '../capabilities/show-consents.ts';
import { command, read, unwrap } from '../edge.ts';
import { addressRoutes } from './address.ts';
import { candidateIn } from './path-ids.ts';
import type { OpenVisitation } from '../store/visitation-store.ts';

/** A person's yes and no to each purpose, and where they live: the municipality's under `0265`, what the person reads and answers under `C-…`. */
export function consentRoutes(open: OpenVisitation) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/candidates/:candidateId/consents',
      read('show-consents', {
        title: 'What a person said yes and no to, and all that was said before',
        answers: PersonConsents,
        refuses: ['candidate-not-found'],
      }),
      async (c) => c.json(unwrap(await showConsents(...of(c), candidateIn(c)))),
    )
    .post(
      '/candidates/:candidateId/consents/asked',
      command('ask-consent', {
        title: 'Ask a person for a consent, who answers in the own app',
        answers: ConsentSaved,
        status: 200,
        refuses: ['candidate-not-found', 'candidate-closed', 'stale-version', 'consent-asked-already'],
      }),
      body(ConsentAsk),
      async (c) => c.json(unwrap(await askConsent(...of(c), candidateIn(c), c.req.valid('json'))), 200),
    )
    .post(
      '/candidates/:candidateId/consents',
      command('record-consent', {
        title: 'Write down what a person said to a purpose: yes, no, or a yes taken back',
        answers: ConsentSaved,
        status: 200,
        refuses: [
          'candidate-not-found',
          'candidate-closed',
          'first-conversation-comes-first',
          'stale-version',
          'consent-not-given',
        ],
      }),
      body(ConsentRecord),
      async (c) => c.json(unwrap(await recordConsent(...of(c), candidateIn(c), c.req.valid('json'))), 200),
    )
    .get(
      '/consents',
      read('list-my-consents', {
        title: 'What I have said yes and no to, in each municipality, and what needs no yes',
        answers: MyConsents,
      }),
      async (c) => c.json(unwrap(await listMyConsents(...of(c)))),
    )
    .post(
      '/consents/:candidateId/answers',
      command('answer-consent', {
        title: 'I say yes or no, or take a yes back',
        answers: ConsentAnswerSent,
        status: 202,
        refuses: ['consent-not-found', 'stale-version', 'consent-not-given', 'consent-given-already'],
      }),
      body(ConsentAnswerSend),
      async (c) => c.json(unwrap(await answerConsent(...of(c), candidateIn(c), c.req.valid('json'))), 202),
    )
    .route('/', addressRoutes(open));
}
