import { beforeAll, describe, expect, test } from 'vitest';
import { instant } from '#shared/kernel/time.ts';
import { fingerprint } from '#shared/runtime/secret-word.ts';
import { signingDigest } from '#shared/runtime/signing-code.ts';
import { value } from '#test/builders/competence.ts';
import { agreementAtWork } from '#test/builders/agreements.ts';
import { testCompany } from '#test/builders/matching.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { signingCodeItem } from '../store/signing-codes.ts';
import { askCompanySigningCode } from './ask-company-signing-code.ts';
import { askMySigningCode } from './ask-my-signing-code.ts';
import { openCompanyAgreementLink } from './open-company-agreement-link.ts';
import { openMyAgreementLink } from './open-my-agreement-link.ts';
import { readCompanyAgreementByLink } from './read-company-agreement-by-link.ts';
import { readMyAgreementByLink } from './read-my-agreement-by-link.ts';
import { signCompanyAgreementByLink } from './sign-company-agreement-by-link.ts';
import { signMyAgreementByLink } from './sign-my-agreement-by-link.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const code = '482913';
const smallJob = { kind: 'small-job' as const, paidHours: 5 };

/** An agreement that was sent, with a link to each of the two sides. */
async function linked(more: object = smallJob) {
  const work = await agreementAtWork(table, more);
  const { agreementId, hash = '' } = await work.sent();
  const { at, candidateId } = work;
  const word = { citizen: `mine-${agreementId}`, company: `theirs-${agreementId}` };
  const facts = (of: string) => ({
    ...{ purpose: 'agreement' as const, about: agreementId, digest: fingerprint(of), sentTo: 'mark' },
    ...{ municipality: at.scope, issuedAt: '2026-11-23T08:00:00.000Z', validUntil: '2026-12-14T22:59:59.999Z' },
  });
  const inPartnership = { scope: at.partnership, partnership: undefined };
  await at.tell('PersonLinkIssued', { candidateId, ...facts(word.citizen) });
  const ofCompany = { companyId: testCompany, recipientId: testCompany, ...facts(word.company) };
  await at.tell('CompanyLinkIssued', ofCompany, inPartnership);
  const call = {
    citizen: work.callAs.citizen('ask-my-signing-code'),
    company: work.callAs.company('ask-company-signing-code'),
  };
  const fresh = (side: 'citizen' | 'company', now = call[side].now) =>
    side === 'citizen'
      ? work.callAs.citizen('sign-my-agreement-by-link', { now })
      : work.callAs.company('sign-company-agreement-by-link', { now });
  /** Asks for a code, and visitation or the network tells that it was sent; none where no telephone is known. */
  const sendCode = async (side: 'citizen' | 'company', is: string | undefined = code) => {
    const asked =
      side === 'citizen'
        ? await askMySigningCode(fresh(side), work.own, { word: word.citizen })
        : await askCompanySigningCode(fresh(side), work.company, { word: word.company });
    if (!asked.ok) return asked;
    const linkDigest = fingerprint(word[side]);
    const kept = await (side === 'citizen' ? work.own : work.company).table.fresh(signingCodeItem, linkDigest);
    const codeId = kept?.codeId ?? '';
    const digest = is && signingDigest(is, word[side], codeId);
    const told = { codeId, linkDigest, ...(digest && { digest }) };
    if (side === 'citizen') await at.tell('PersonCodeIssued', { candidateId, ...told });
    else await at.tell('CompanyCodeIssued', { companyId: testCompany, ...told }, inPartnership);
    return asked;
  };
  return { ...work, agreementId, hash, word, fresh, sendCode };
}

describe('an agreement signed by a link and a code', () => {
  test('both sides read it with the code and sign; it comes into force, stamped with name, time, way and digest', async () => {
    const at = await linked();
    value(await at.sendCode('citizen'));
    value(await at.sendCode('company'));
    const mine = { word: at.word.citizen, code: '48 29 13' };
    const read = value(await readMyAgreementByLink(at.fresh('citizen'), at.own, mine));
    expect(read).toMatchObject({ hash: at.hash, document: { words: { tasks: 'Forme brød og pakke ordrer' } } });
    const signed = { ...mine, hash: read.hash, name: 'Amira Noor', nameToCompany: true };
    value(await signMyAgreementByLink(at.fresh('citizen'), at.own, signed));
    const theirs = { word: at.word.company, code };
    const text = value(await readCompanyAgreementByLink(at.fresh('company'), at.company, theirs));
    const asCompany = { ...theirs, hash: text.hash, name: 'Karen Krog' };
    value(await signCompanyAgreementByLink(at.fresh('company'), at.company, asCompany));
    value(await at.signs.municipality());
    await at.relay();
    const newest = await at.newest();
    expect(newest.state).toBe('in-force');
    expect(newest.signatures).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ party: 'citizen', name: 'Amira Noor', how: 'link-and-code' }),
        expect.objectContaining({ party: 'company', name: 'Karen Krog', how: 'link-and-code' }),
      ]),
    );
    expect(newest.signatures.every(({ at: when }) => when.length > 0)).toBe(true);
    const again = await signMyAgreementByLink(at.fresh('citizen'), at.own, signed);
    expect(again).toMatchObject({ refusal: { code: 'agreement-not-to-be-signed' } });
  });

  test('without the code a forwarded link tells that something waits, and nothing of what it says', async () => {
    const at = await linked();
    const opened = value(await openMyAgreementLink(at.fresh('citizen'), at.own, { word: at.word.citizen }));
    expect(opened).toMatchObject({ party: 'citizen', waits: true, mayByLink: true });
    const theirs = value(await openCompanyAgreementLink(at.fresh('company'), at.company, { word: at.word.company }));
    expect(JSON.stringify([opened, theirs])).not.toMatch(/Forme brød|pause|can-|per-|bud-/);
    const guess = { word: at.word.citizen, code };
    const none = await readMyAgreementByLink(at.fresh('citizen'), at.own, guess);
    expect(none).toMatchObject({ refusal: { code: 'signing-code-over' } });
    value(await at.sendCode('company'));
    const others = await readCompanyAgreementByLink(at.fresh('company'), at.company, { word: at.word.citizen, code });
    expect(others).toMatchObject({ refusal: { code: 'link-not-known' } });
  });

  test('a code has few tries and a short life, and a new one ends the one before', async () => {
    const at = await linked();
    value(await at.sendCode('citizen'));
    const type = (typed: string, now?: ReturnType<typeof instant>) =>
      readMyAgreementByLink(at.fresh('citizen', now), at.own, { word: at.word.citizen, code: typed });
    for (let tried = 0; tried < 6; tried += 1)
      expect(await type('000000')).toMatchObject({ refusal: { code: 'signing-code-wrong' } });
    expect(await type(code)).toMatchObject({ refusal: { code: 'signing-code-over' } });
    value(await at.sendCode('citizen', '111222'));
    expect(await type(code)).toMatchObject({ refusal: { code: 'signing-code-wrong' } });
    const { now } = at.fresh('citizen');
    const later = instant(Date.parse(now) + 15 * 60_000);
    expect(await type('111222', later)).toMatchObject({ refusal: { code: 'signing-code-over' } });
    value(await type('111222'));
    for (let asked = 0; asked < 2; asked += 1) value(await at.sendCode('citizen'));
    expect(await at.sendCode('citizen')).toMatchObject({ refusal: { code: 'too-many-codes' } });
  });

  test('a version that was changed since is refused and says so, also with a code that was right', async () => {
    const at = await linked();
    value(await at.sendCode('citizen'));
    const mine = { word: at.word.citizen, code };
    value(await readMyAgreementByLink(at.fresh('citizen'), at.own, mine));
    const outdated = { ...mine, hash: 'x'.repeat(64), name: 'Amira Noor' };
    expect(await signMyAgreementByLink(at.fresh('citizen'), at.own, outdated)).toMatchObject({
      refusal: { code: 'agreement-changed-since' },
    });
    const kept = await at.own.table.fresh(signingCodeItem, fingerprint(at.word.citizen));
    expect(kept?.state).toBe('sent');
  });

  test('where no telephone is known none is sent, and where the law does not let it nobody signs by a link', async () => {
    const at = await linked();
    value(await at.sendCode('citizen', ''));
    const opened = value(await openMyAgreementLink(at.fresh('citizen'), at.own, { word: at.word.citizen }));
    expect(opened.code).toMatchObject({ state: 'not-sent' });
    const internship = await linked({});
    expect(await internship.sendCode('company')).toMatchObject({ refusal: { code: 'not-signed-by-link' } });
    value(await internship.sendCode('citizen'));
  });
});
