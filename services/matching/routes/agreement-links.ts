import { Hono, type Context } from 'hono';
import { body, type House } from '#shared/runtime/http.ts';
import { AgreementAnswerSent } from '#shared/shapes/agreement.ts';
import { SentWord } from '#shared/shapes/sent-link.ts';
import * as signing from '#shared/shapes/signing-link.ts';
import { askCompanySigningCode } from '../capabilities/ask-company-signing-code.ts';
import { askMySigningCode } from '../capabilities/ask-my-signing-code.ts';
import { openCompanyAgreementLink } from '../capabilities/open-company-agreement-link.ts';
import { openMyAgreementLink } from '../capabilities/open-my-agreement-link.ts';
import { readCompanyAgreementByLink } from '../capabilities/read-company-agreement-by-link.ts';
import { readMyAgreementByLink } from '../capabilities/read-my-agreement-by-link.ts';
import { signCompanyAgreementByLink } from '../capabilities/sign-company-agreement-by-link.ts';
import { signMyAgreementByLink } from '../capabilities/sign-my-agreement-by-link.ts';
import { commandOpen, readOpenByPost, unwrap } from '../edge.ts';
import type { OpenMatching } from '../store/matching-store.ts';

const links = [
  'link-not-known',
  'link-expired',
  'link-used-up',
  'too-many-attempts',
  'agreement-not-to-be-signed',
] as const;
const signs = [...links, 'agreement-changed-since', 'agreement-signed-already', 'not-signed-by-link'] as const;
const codes = [...signs, 'signing-code-over', 'signing-code-wrong'] as const;

/** Agreements by a link that was sent: what waits is told, a code is sent to the telephone on record, and with it one reads and signs. */
export function agreementLinkRoutes(open: OpenMatching) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .post(
      '/my-agreement-links/opened',
      readOpenByPost('open-my-agreement-link', {
        title: 'That an agreement waits for the person a link was sent to',
        answers: signing.AgreementLinkView,
        refuses: links,
      }),
      body(SentWord),
      async (c) => c.json(unwrap(await openMyAgreementLink(...of(c), c.req.valid('json')))),
    )
    .post(
      '/my-agreement-links/codes',
      commandOpen('ask-my-signing-code', {
        title: 'Have a code sent to the person’s telephone on record',
        answers: signing.SigningCodeAsked,
        status: 202,
        refuses: [...signs, 'too-many-codes'],
      }),
      body(SentWord),
      async (c) => c.json(unwrap(await askMySigningCode(...of(c), c.req.valid('json'))), 202),
    )
    .post(
      '/my-agreement-links/read',
      readOpenByPost('read-my-agreement-by-link', {
        title: 'The agreement, for whoever has the person’s link and the code',
        answers: signing.LinkedAgreement,
        refuses: codes,
      }),
      body(signing.CodeTyped),
      async (c) => c.json(unwrap(await readMyAgreementByLink(...of(c), c.req.valid('json')))),
    )
    .post(
      '/my-agreement-links/signed',
      commandOpen('sign-my-agreement-by-link', {
        title: 'The person signs the agreement that was read',
        answers: AgreementAnswerSent,
        status: 202,
        refuses: codes,
      }),
      body(signing.OwnLinkedSignature),
      async (c) => c.json(unwrap(await signMyAgreementByLink(...of(c), c.req.valid('json'))), 202),
    )
    .post(
      '/company-agreement-links/opened',
      readOpenByPost('open-company-agreement-link', {
        title: 'That an agreement waits for the company a link was sent to',
        answers: signing.AgreementLinkView,
        refuses: links,
      }),
      body(SentWord),
      async (c) => c.json(unwrap(await openCompanyAgreementLink(...of(c), c.req.valid('json')))),
    )
    .post(
      '/company-agreement-links/codes',
      commandOpen('ask-company-signing-code', {
        title: 'Have a code sent to the contact’s telephone on record',
        answers: signing.SigningCodeAsked,
        status: 202,
        refuses: [...signs, 'too-many-codes'],
      }),
      body(SentWord),
      async (c) => c.json(unwrap(await askCompanySigningCode(...of(c), c.req.valid('json'))), 202),
    )
    .post(
      '/company-agreement-links/read',
      readOpenByPost('read-company-agreement-by-link', {
        title: 'The agreement, for whoever has the company’s link and the code',
        answers: signing.LinkedAgreement,
        refuses: codes,
      }),
      body(signing.CodeTyped),
      async (c) => c.json(unwrap(await readCompanyAgreementByLink(...of(c), c.req.valid('json')))),
    )
    .post(
      '/company-agreement-links/signed',
      commandOpen('sign-company-agreement-by-link', {
        title: 'The company’s signatory signs the agreement that was read',
        answers: AgreementAnswerSent,
        status: 202,
        refuses: codes,
      }),
      body(signing.LinkedSignature),
      async (c) => c.json(unwrap(await signCompanyAgreementByLink(...of(c), c.req.valid('json'))), 202),
    );
}
