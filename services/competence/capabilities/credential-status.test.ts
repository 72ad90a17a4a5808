import { beforeAll, expect, test } from 'vitest';
import { competenceApi } from '#services/competence/api.ts';
import { fileOf } from '#services/competence/store/portfolio-items.ts';
import type { CredentialStatus } from '#shared/shapes/credential.ts';
import { walletVerifies, type CheckStatus } from '#test/builders/a-wallet.ts';
import { certificatesAtWork, type CertificatesAtWork } from '#test/builders/competence-certificates.ts';
import { value } from '#test/builders/competence.ts';
import { requestAs } from '#test/builders/request.ts';
import { testTable } from '#test/database.ts';
import { reissueCertificate } from './reissue-certificate.ts';
import { revokeCertificate } from './revoke-certificate.ts';

let at: CertificatesAtWork;
beforeAll(async () => {
  at = await certificatesAtWork(await testTable());
});

type Certificate = Awaited<ReturnType<CertificatesAtWork['issued']>>;
type Credential = { readonly id: string; readonly credentialStatus: { readonly id: string } };

/** Asks the house itself at the address that stands in the credential, signed in as nobody, as a wallet does. */
const askTheHouse: CheckStatus = async ({ credential }) => {
  const { id, credentialStatus } = credential as Credential;
  const { origin, pathname } = new URL(credentialStatus.id);
  expect(origin).toBe(at.inPartnership.publicOrigin);
  const answer = await requestAs(competenceApi(at.open), undefined, 'GET', pathname);
  if (!answer.ok) return { verified: false };
  const { revokedCredential } = (await answer.json()) as CredentialStatus;
  return { verified: !revokedCredential.some((revoked) => revoked.id === id) };
};

/** The credential as its holder downloads it. */
async function credentialOf({ citizen, certificateId }: Pick<Certificate, 'citizen' | 'certificateId'>) {
  const bytes = await at.own(citizen).files().load(citizen, fileOf(certificateId, 'credential'));
  return JSON.parse(Buffer.from(bytes).toString()) as Credential;
}

function isGood(credential: object): Promise<boolean> {
  const { publicOrigin: origin, signingKey: key } = at.inPartnership;
  const issuer = { origin, partnership: at.partnership, institutionId: at.institutionId };
  return walletVerifies(credential, { issuer, key, checkStatus: askTheHouse });
}

test('a credential in a wallet is good until its certificate is revoked, as the house answers; no other is touched', async () => {
  const [one, other] = [await at.issued(), await at.issued()];
  const [revoked, kept] = [await credentialOf(one), await credentialOf(other)];
  expect([await isGood(revoked), await isGood(kept)]).toEqual([true, true]);
  const because = { version: 1, because: 'issued-by-mistake' } as const;
  const { certificateId } = one;
  const call = at.by('revoke-certificate');
  value(await revokeCertificate(call, at.inPartnership, at.institutionId, certificateId, because));
  expect([await isGood(revoked), await isGood(kept)]).toEqual([false, true]);
});

test('nor is one that was issued anew, whose replacement is', async () => {
  const old = await at.issued({ name: 'Amina Hadad' });
  const before = await credentialOf(old);
  const asked = { version: 1, because: 'misspelt-name', recipientName: 'Amina Haddad' } as const;
  const call = at.by('reissue-certificate');
  const anew = value(await reissueCertificate(call, at.inPartnership, at.institutionId, old.certificateId, asked));
  await at.relay();
  expect(await isGood(before)).toBe(false);
  const after = await credentialOf({ citizen: old.citizen, certificateId: anew.certificateId });
  expect(await isGood(after)).toBe(true);
});
