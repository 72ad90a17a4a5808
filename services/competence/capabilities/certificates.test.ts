import { beforeAll, describe, expect, test } from 'vitest';
import { issuedItem } from '#services/competence/store/certificate-items.ts';
import { fileOf, ownedItem } from '#services/competence/store/portfolio-items.ts';
import { civilDate } from '#shared/kernel/time.ts';
import { certificatesAtWork, type CertificatesAtWork } from '#test/builders/competence-certificates.ts';
import { value } from '#test/builders/competence.ts';
import { aCvr } from '#test/builders/cvr.ts';
import { anId } from '#test/builders/ids.ts';
import { testTable } from '#test/database.ts';
import { issueCertificate } from './issue-certificate.ts';
import { listIssuedCertificates } from './list-issued-certificates.ts';
import { openIssuedCertificate } from './open-issued-certificate.ts';
import { openOwnCertificate } from './open-own-certificate.ts';
import { reissueCertificate } from './reissue-certificate.ts';
import { revokeCertificate } from './revoke-certificate.ts';
import { showCertificateStatus } from './show-certificate-status.ts';
import { showIssuerDocument } from './show-issuer-document.ts';
import { showIssuerKeys } from './show-issuer-keys.ts';
import { verifyCertificate } from './verify-certificate.ts';

let at: CertificatesAtWork;
beforeAll(async () => {
  at = await certificatesAtWork(await testTable());
});

const revocation = { version: 1, because: 'issued-by-mistake' } as const;
const revoke = (certificateId: Awaited<ReturnType<CertificatesAtWork['issued']>>['certificateId'], more = {}) =>
  revokeCertificate(at.by('revoke-certificate'), at.inPartnership, at.institutionId, certificateId, {
    ...revocation,
    ...more,
  });

describe('issue a certificate', () => {
  test('numbers it, brings it to its holder with paper and credential, and names nobody on the way', async () => {
    const { certificateId, number, citizen } = await at.issued({ name: 'Amina Haddad' });
    expect(number).toMatch(/^\p{Lu}{1,3}-2026-\d{4}$/u);
    const holder = at.own(citizen);
    const own = value(await openOwnCertificate(holder, certificateId));
    expect(own).toMatchObject({ state: 'valid', number, facts: { recipientName: 'Amina Haddad', hours: 40 } });
    expect(own.facts.goals).toMatchObject([
      { title: 'Hygiejne', criteria: 'Ren plads og viser andre det.', level: 'mastery' },
      { title: 'Dej og brød', criteria: 'Former brød selv.', level: 'knowledge' },
    ]);
    const pdf = await holder.files().load(citizen, fileOf(certificateId, 'pdf'));
    expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-');
    const badge = JSON.parse(
      Buffer.from(await holder.files().load(citizen, fileOf(certificateId, 'credential'))).toString(),
    ) as object;
    expect(badge).toMatchObject({
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      proof: { cryptosuite: 'eddsa-rdfc-2022' },
    });
    const told = JSON.stringify([...(await at.events(at.partnership)), ...(await at.events(citizen))]);
    const rows = JSON.stringify([
      await at.inPartnership.table.fresh(issuedItem, certificateId),
      await holder.table.fresh(ownedItem, certificateId),
    ]);
    for (const text of [told, rows]) expect(text).not.toMatch(/Amina|Haddad/);
  });

  test('one for each assessment, however many ask at once, and no number twice', async () => {
    const assessed = await Promise.all(Array.from({ length: 4 }, () => at.cleared()));
    const asked = [...assessed, ...assessed].map(({ place }) =>
      issueCertificate(at.by('issue-certificate'), at.inPartnership, place),
    );
    const answers = await Promise.all(asked);
    const numbers = answers.flatMap((answer) => (answer.ok ? [answer.value.number] : []));
    expect(numbers).toHaveLength(4);
    expect(new Set(numbers).size).toBe(4);
    const refusals = answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal.code]));
    expect(refusals).toEqual(Array.from({ length: 4 }, () => 'certificate-already-issued'));
  });

  test('is refused before the assessment is cleared, at another institution, and without accreditation', async () => {
    const issue = async (place: Parameters<typeof issueCertificate>[2]) =>
      issueCertificate(at.by('issue-certificate'), at.inPartnership, place);
    const { place } = await at.cleared();
    const early = await at.cleared({ state: 'verifying' });
    const another = await at.institution();
    const notYet = await at.institution({ accreditedFrom: undefined });
    expect(await issue(early.place)).toMatchObject({ refusal: { code: 'assessment-not-ready' } });
    expect(await issue({ ...place, assessmentId: anId('assessment') })).toMatchObject({
      refusal: { code: 'assessment-not-found' },
    });
    expect(await issue({ ...place, institutionId: another })).toMatchObject({
      refusal: { code: 'assessment-not-found' },
    });
    expect(await issue({ ...place, institutionId: notYet })).toMatchObject({
      refusal: { code: 'institution-not-accredited' },
    });
  });

  test('is listed at its institution without a name, and opened there with it', async () => {
    const { certificateId, candidateId } = await at.issued({ name: 'Jonas Bæk' });
    const call = at.by('list-issued-certificates');
    const page = value(await listIssuedCertificates(call, at.inPartnership, at.institutionId, {}));
    expect(page.items.map((line) => line.certificateId)).toContain(certificateId);
    expect(JSON.stringify(page)).not.toContain('Jonas');
    const open = (institutionId: typeof at.institutionId) =>
      openIssuedCertificate(at.by('open-issued-certificate'), at.inPartnership, institutionId, certificateId);
    expect(value(await open(at.institutionId))).toMatchObject({ candidateId, facts: { recipientName: 'Jonas Bæk' } });
    expect(await open(aCvr())).toMatchObject({ refusal: { code: 'certificate-not-found' } });
  });
});

describe('a stranger checks a certificate', () => {
  test('reads what the paper says, the name as initials', async () => {
    const { code, number } = await at.issued({ name: 'Ida-Marie Å Holm' });
    const view = value(await verifyCertificate(at.inPartnership, code));
    expect(view).toMatchObject({ state: 'valid', number, initials: 'I. M. Å. H.', issuedOn: '2026-11-23' });
    expect(Object.keys(view).toSorted()).toEqual([
      'goals',
      'initials',
      'institutionName',
      'issuedOn',
      'number',
      'state',
    ]);
    expect(JSON.stringify(view)).not.toMatch(/Holm|Bageri/);
  });

  test('a guess is told the same as nothing', async () => {
    const { code } = await at.issued();
    for (const guess of ['x', `${code.slice(0, -1)}_`, 'A'.repeat(43), `${code}A`, '../..', '__proto__'])
      expect(await verifyCertificate(at.inPartnership, guess)).toEqual({
        ok: false,
        refusal: { code: 'certificate-not-known' },
      });
  });

  test('a wallet finds the issuer’s key and the status', async () => {
    const { code } = await at.issued();
    const document = value(await showIssuerDocument(at.inPartnership, at.institutionId));
    expect(document.id).toBe(
      `did:web:fodfaeste.example:api:competence:${at.partnership}:institutions:${at.institutionId}`,
    );
    expect(document.verificationMethod[0]?.publicKeyMultibase).toMatch(/^z6Mk/);
    expect(value(await showIssuerKeys(at.inPartnership, at.institutionId)).keys[0]).toMatchObject({ crv: 'Ed25519' });
    expect(await showIssuerDocument(at.inPartnership, aCvr())).toMatchObject({
      refusal: { code: 'institution-not-found' },
    });
    expect(value(await showCertificateStatus(at.inPartnership, code)).revokedCredential).toEqual([]);
    expect(await showCertificateStatus(at.inPartnership, 'guess')).toMatchObject({
      refusal: { code: 'certificate-not-known' },
    });
  });
});

describe('a certificate is taken back', () => {
  test('and everybody who checks it reads so: the stranger, the wallet and its holder', async () => {
    const { certificateId, code, citizen } = await at.issued();
    expect(value(await revoke(certificateId))).toMatchObject({ state: 'revoked', version: 2 });
    await at.relay();
    expect(value(await verifyCertificate(at.inPartnership, code))).toMatchObject({
      state: 'revoked',
      endedOn: '2026-11-23',
    });
    expect(value(await showCertificateStatus(at.inPartnership, code)).revokedCredential).toMatchObject([
      { revoked: true },
    ]);
    expect(value(await openOwnCertificate(at.own(citizen), certificateId))).toMatchObject({ state: 'revoked' });
    expect(await revoke(certificateId, { version: 2 })).toMatchObject({ refusal: { code: 'certificate-not-valid' } });
  });

  test('only as it was seen, and only by its institution', async () => {
    const { certificateId } = await at.issued();
    expect(await revoke(certificateId, { version: 7 })).toMatchObject({ refusal: { code: 'stale-version' } });
    const call = at.by('revoke-certificate');
    const elsewhere = await revokeCertificate(call, at.inPartnership, aCvr(), certificateId, revocation);
    expect(elsewhere).toMatchObject({ refusal: { code: 'certificate-not-found' } });
  });
});

describe('a certificate is issued anew', () => {
  test('with the name put right and a number of its own; the old one says that it was replaced', async () => {
    const old = await at.issued({ name: 'Amina Hadad' });
    const call = at.by('reissue-certificate');
    const asked = { version: 1, because: 'misspelt-name', recipientName: 'Amina Haddad' } as const;
    const anew = value(await reissueCertificate(call, at.inPartnership, at.institutionId, old.certificateId, asked));
    expect(anew.number).not.toBe(old.number);
    await at.relay();
    const holder = at.own(old.citizen);
    expect(value(await openOwnCertificate(holder, old.certificateId))).toMatchObject({
      state: 'replaced',
      replacedBy: anew.certificateId,
    });
    expect(value(await openOwnCertificate(holder, anew.certificateId))).toMatchObject({
      state: 'valid',
      facts: { recipientName: 'Amina Haddad', number: anew.number },
    });
    expect(value(await verifyCertificate(at.inPartnership, old.code))).toMatchObject({ state: 'replaced' });
    expect(await issueCertificate(at.by('issue-certificate'), at.inPartnership, old.place)).toMatchObject({
      refusal: { code: 'certificate-already-issued' },
    });
    const again = await reissueCertificate(call, at.inPartnership, at.institutionId, old.certificateId, asked);
    expect(again).toMatchObject({ refusal: { code: 'certificate-not-valid' } });
  });

  test('a name to be put right must be said', async () => {
    const { certificateId } = await at.issued();
    const asked = { version: 1, because: 'misspelt-name' } as const;
    const refused = await reissueCertificate(
      at.by('reissue-certificate'),
      at.inPartnership,
      at.institutionId,
      certificateId,
      asked,
    );
    expect(refused).toMatchObject({ refusal: { errors: [{ pointer: '/recipientName', code: 'missing' }] } });
  });
});

describe('a certificate reaches its holder', () => {
  test('however often and in whatever order it is told', async () => {
    const { certificateId, citizen } = await at.issued();
    await revoke(certificateId);
    const events = (await at.events(at.partnership)).filter(({ aggregate }) => aggregate === certificateId);
    for (const event of [...events.toReversed(), ...events])
      await at.tell(event.type as 'CertificateIssued', event.facts as never, event);
    const own = value(await openOwnCertificate(at.own(citizen), certificateId));
    expect(own).toMatchObject({ state: 'revoked', endedOn: civilDate('2026-11-23') });
  });

  test('and moves to the citizen they are when a CPR number is put right', async () => {
    const { certificateId, candidateId, citizen } = await at.issued();
    const right = `C-${'7'.repeat(20)}` as typeof citizen;
    await at.tell('CandidateCprCorrected', { candidateId, citizen: right, formerCitizen: citizen }, { version: 3 });
    expect(value(await openOwnCertificate(at.own(right), certificateId))).toMatchObject({ state: 'valid' });
    expect(await openOwnCertificate(at.own(citizen), certificateId)).toMatchObject({
      refusal: { code: 'certificate-not-found' },
    });
  });
});
