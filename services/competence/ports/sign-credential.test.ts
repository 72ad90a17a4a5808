import { describe, expect, test } from 'vitest';
import { openBadge } from '#services/competence/domain/open-badge.ts';
import { instant } from '#shared/kernel/time.ts';
import type { SigningKey } from '#shared/runtime/ports/signing-key.ts';
import { aSigningKey } from '#test/builders/a-signing-key.ts';
import { walletVerifies } from '#test/builders/a-wallet.ts';
import { certificateFacts } from '#test/builders/competence-certificates.ts';
import { signCredential, type SignedCredential } from './sign-credential.ts';

const issuer = { origin: 'https://fodfaeste.example', partnership: 'P-one', institutionId: '99143908' };
const places = { verifyAt: 'https://fodfaeste.example/bevis/P-one/code', statusAt: 'https://fodfaeste.example/status' };
const at = instant('2026-11-24T10:00:00Z');

/** Signature alone: whether it is revoked is asked in `credential-status.test.ts`. */
const verified = (credential: object, key: SigningKey): Promise<boolean> =>
  walletVerifies(credential, { issuer, key, checkStatus: async () => ({ verified: true }) });

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

  test('is refused under another key', async () => {
    const credential = await signed();
    expect(await verified(credential, aSigningKey())).toBe(false);
  });
});
