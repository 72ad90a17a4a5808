import { Hono, type Context } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import * as agreement from '#shared/shapes/agreement.ts';
import { PageQuery, pageOf } from '#shared/shapes/fields.ts';
import { answerAgreement } from '../capabilities/answer-agreement.ts';
import { answerMyAgreement } from '../capabilities/answer-my-agreement.ts';
import { listCompanyAgreements } from '../capabilities/list-company-agreements.ts';
import { listMyAgreements } from '../capabilities/list-my-agreements.ts';
import { printCompanyAgreement } from '../capabilities/print-company-agreement.ts';
import { printMyAgreement } from '../capabilities/print-my-agreement.ts';
import { command, read, readByPost, unwrap } from '../edge.ts';
import type { OpenMatching } from '../store/matching-store.ts';
import { agreementIn, companyIn } from './path-ids.ts';

const refused = [
  'agreement-not-found',
  'agreement-not-to-be-signed',
  'agreement-changed-since',
  'agreement-signed-already',
] as const;

/** Agreements as a company reads and signs them under the partnership, and a person in their own scope. */
export function sentAgreementRoutes(open: OpenMatching) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  const ofCompany = (c: Context<House>) => ({ companyId: companyIn(c), agreementId: agreementIn(c) });
  return new Hono<House>()
    .get(
      '/companies/:companyId/agreements',
      read('list-company-agreements', {
        title: 'A company’s agreements: those that wait for a signature first',
        answers: pageOf(agreement.SentAgreement),
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listCompanyAgreements(...of(c), companyIn(c), c.req.valid('query')))),
    )
    .post(
      '/companies/:companyId/agreements/:agreementId/answers',
      command('answer-agreement', {
        title: 'Sign for the company the agreement that was read, or say no to it as it stands',
        answers: agreement.AgreementAnswerSent,
        status: 202,
        refuses: [...refused],
      }),
      body(agreement.CompanyAgreementAnswer),
      async (c) => c.json(unwrap(await answerAgreement(...of(c), ofCompany(c), c.req.valid('json'))), 202),
    )
    .post(
      '/companies/:companyId/agreements/:agreementId/paper',
      readByPost('print-company-agreement', {
        title: 'The company’s copy of an agreement on paper',
        answers: agreement.AgreementPaperLink,
        refuses: ['agreement-not-found', 'agreement-not-sent'],
      }),
      body(agreement.AgreementPaperAsk),
      async (c) => c.json(unwrap(await printCompanyAgreement(...of(c), ofCompany(c), c.req.valid('json')))),
    )
    .get(
      '/my-agreements',
      read('list-my-agreements', {
        title: 'The person’s own agreements: those that wait for a signature first',
        answers: agreement.SentAgreements,
      }),
      async (c) => c.json(unwrap(await listMyAgreements(open(c.var.call)))),
    )
    .post(
      '/my-agreements/:agreementId/answers',
      command('answer-my-agreement', {
        title: 'Sign one’s own agreement as it was read, ask to be told more, or say no to it as it stands',
        answers: agreement.AgreementAnswerSent,
        status: 202,
        refuses: [...refused],
      }),
      body(agreement.OwnAgreementAnswer),
      async (c) => c.json(unwrap(await answerMyAgreement(...of(c), agreementIn(c), c.req.valid('json'))), 202),
    )
    .post(
      '/my-agreements/:agreementId/paper',
      readByPost('print-my-agreement', {
        title: 'One’s own copy of an agreement on paper',
        answers: agreement.AgreementPaperLink,
        refuses: ['agreement-not-found', 'agreement-not-sent'],
      }),
      body(agreement.AgreementPaperAsk),
      async (c) => c.json(unwrap(await printMyAgreement(...of(c), agreementIn(c), c.req.valid('json')))),
    );
}
