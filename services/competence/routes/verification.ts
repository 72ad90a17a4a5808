import { Hono } from 'hono';
import type { House } from '#shared/runtime/http.ts';
import { pathWord } from '#shared/runtime/path-id.ts';
import { VerificationView } from '#shared/shapes/certificate.ts';
import { CredentialStatus, DidDocument, KeySet } from '#shared/shapes/credential.ts';
import { SharedPortfolio } from '#shared/shapes/portfolio.ts';
import { openSharedPortfolio } from '../capabilities/open-shared-portfolio.ts';
import { showCertificateStatus } from '../capabilities/show-certificate-status.ts';
import { showIssuerDocument } from '../capabilities/show-issuer-document.ts';
import { showIssuerKeys } from '../capabilities/show-issuer-keys.ts';
import { verifyCertificate } from '../capabilities/verify-certificate.ts';
import { readOpen, unwrap } from '../edge.ts';
import type { OpenCompetence } from '../store/competence-store.ts';
import { institutionIn, sharedIn } from './path-ids.ts';

/** What whoever has an address may read without signing in: whether a certificate is valid, and what a person has shared. */
export function verificationRoutes(open: OpenCompetence) {
  return new Hono<House>()
    .get(
      '/verifications/:code',
      readOpen('verify-certificate', {
        title: 'Whether a certificate is valid, and no more than the paper says',
        answers: VerificationView,
        refuses: ['certificate-not-known'],
      }),
      async (c) => c.json(unwrap(await verifyCertificate(open(c.var.call), pathWord(c, 'code')))),
    )
    .get(
      '/verifications/:code/status',
      readOpen('show-certificate-status', {
        title: 'Whether a credential was revoked, as wallets ask',
        answers: CredentialStatus,
        refuses: ['certificate-not-known'],
      }),
      async (c) => c.json(unwrap(await showCertificateStatus(open(c.var.call), pathWord(c, 'code')))),
    )
    .get(
      '/institutions/:institutionId/did.json',
      readOpen('show-issuer-document', {
        title: 'By which key an institution’s credentials are checked (did:web)',
        answers: DidDocument,
        refuses: ['institution-not-found'],
      }),
      async (c) => c.json(unwrap(await showIssuerDocument(open(c.var.call), institutionIn(c)))),
    )
    .get(
      '/institutions/:institutionId/keys.json',
      readOpen('show-issuer-keys', {
        title: 'The same key as JSON Web Keys',
        answers: KeySet,
        refuses: ['institution-not-found'],
      }),
      async (c) => c.json(unwrap(await showIssuerKeys(open(c.var.call), institutionIn(c)))),
    )
    .get(
      '/shared/:shareId/:word',
      readOpen('open-shared-portfolio', {
        title: 'What a person has shared by a link',
        answers: SharedPortfolio,
        refuses: ['share-not-open'],
      }),
      async (c) => c.json(unwrap(await openSharedPortfolio(c.var.call, open(c.var.call), sharedIn(c)))),
    );
}
