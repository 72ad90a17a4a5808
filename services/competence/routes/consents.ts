import { Hono, type Context } from 'hono';
import { body, type House } from '#shared/runtime/http.ts';
import {
  EducationConsentRecord,
  EducationConsentSaved,
  EducationConsentView,
  EducationConsentWithdrawal,
  OwnConsentWithdrawal,
  OwnConsentWithdrawalSent,
  OwnEducationConsents,
} from '#shared/shapes/education-consent.ts';
import { listOwnConsents } from '../capabilities/list-own-consents.ts';
import { recordEducationConsent } from '../capabilities/record-education-consent.ts';
import { showEducationConsent } from '../capabilities/show-education-consent.ts';
import { withdrawEducationConsent } from '../capabilities/withdraw-education-consent.ts';
import { withdrawOwnConsent } from '../capabilities/withdraw-own-consent.ts';
import { command, read, unwrap } from '../edge.ts';
import type { OpenCompetence } from '../store/competence-store.ts';
import { candidateIn } from './path-ids.ts';

/** A person's consent: the municipality's under `0265`, what the person reads and takes back under `C-…`. */
export function consentRoutes(open: OpenCompetence) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/candidates/:candidateId/education-consent',
      read('show-education-consent', {
        title: 'What a person said to institutions seeing them, and all that was said before',
        answers: EducationConsentView,
        refuses: ['candidate-not-found'],
      }),
      async (c) => c.json(unwrap(await showEducationConsent(...of(c), candidateIn(c)))),
    )
    .post(
      '/candidates/:candidateId/education-consent',
      command('record-education-consent', {
        title: 'Write down that the person said yes',
        answers: EducationConsentSaved,
        status: 201,
        refuses: ['candidate-not-found'],
      }),
      body(EducationConsentRecord),
      async (c) => c.json(unwrap(await recordEducationConsent(...of(c), candidateIn(c), c.req.valid('json'))), 201),
    )
    .post(
      '/candidates/:candidateId/education-consent/withdrawn',
      command('withdraw-education-consent', {
        title: 'Write down that the person took the consent back',
        answers: EducationConsentSaved,
        status: 200,
        refuses: ['consent-not-given'],
      }),
      body(EducationConsentWithdrawal),
      async (c) => c.json(unwrap(await withdrawEducationConsent(...of(c), candidateIn(c), c.req.valid('json')))),
    )
    .get(
      '/education-consents',
      read('list-own-consents', {
        title: 'The consents the person has given, in each municipality',
        answers: OwnEducationConsents,
      }),
      async (c) => c.json(unwrap(await listOwnConsents(...of(c)))),
    )
    .post(
      '/education-consents/:candidateId/withdrawn',
      command('withdraw-own-consent', {
        title: 'The person takes the consent back',
        answers: OwnConsentWithdrawalSent,
        status: 202,
        refuses: ['consent-not-found', 'consent-not-given'],
      }),
      body(OwnConsentWithdrawal),
      async (c) => c.json(unwrap(await withdrawOwnConsent(...of(c), candidateIn(c), c.req.valid('json'))), 202),
    );
}
