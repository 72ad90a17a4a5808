import { beforeAll, describe, expect, test } from 'vitest';
import { receivedItem, shareItem } from '#services/competence/store/portfolio-items.ts';
import type { CitizenScope } from '#shared/kernel/scope.ts';
import { instant } from '#shared/kernel/time.ts';
import type { ActionName } from '#shared/access/policy.ts';
import type { EventEnvelope } from '#shared/events/event.ts';
import type { ViewedRow } from '#shared/runtime/house-rows.ts';
import { certificatesAtWork, joined, type CertificatesAtWork } from '#test/builders/competence-certificates.ts';
import { value } from '#test/builders/competence.ts';
import { anId } from '#test/builders/ids.ts';
import { freshMunicipality, testTable } from '#test/database.ts';
import { changePortfolio } from './change-portfolio.ts';
import { downloadCertificate } from './download-certificate.ts';
import { endPortfolioShowing } from './end-portfolio-showing.ts';
import { endShare } from './end-share.ts';
import { exportPortfolio } from './export-portfolio.ts';
import { listOwnCertificates } from './list-own-certificates.ts';
import { listReceivedPortfolios } from './list-received-portfolios.ts';
import { openReceivedPortfolio } from './open-received-portfolio.ts';
import { openSharedPortfolio } from './open-shared-portfolio.ts';
import { revokeCertificate } from './revoke-certificate.ts';
import { sharePortfolio } from './share-portfolio.ts';
import { showPortfolioToMunicipality } from './show-portfolio-to-municipality.ts';
import { showPortfolio } from './show-portfolio.ts';

let at: CertificatesAtWork;
beforeAll(async () => {
  at = await certificatesAtWork(await testTable());
});

const call = (action: ActionName, citizen: CitizenScope, more = {}) => at.callOf(action, citizen, more);
const portfolioOf = (citizen: CitizenScope) => showPortfolio(call('show-portfolio', citizen), at.own(citizen));
const wordIn = (link: string): string => link.split('/').at(-1) ?? '';

describe('what a person owns', () => {
  test('are their certificates, with paper and credential, and nobody else’s', async () => {
    const { citizen, certificateId, number } = await at.issued();
    const other = await at.issued();
    const page = value(await listOwnCertificates(at.own(citizen), {}));
    expect(page.items.map((own) => own.certificateId)).toEqual([certificateId]);
    expect(value(await downloadCertificate(at.own(citizen), certificateId, 'pdf')).link).toContain(certificateId);
    const foreign = await downloadCertificate(at.own(citizen), other.certificateId, 'pdf');
    expect(foreign).toMatchObject({ refusal: { code: 'certificate-not-found' } });
    const whole = value(await exportPortfolio(call('export-portfolio', citizen), at.own(citizen)));
    expect(whole).toMatchObject({
      certificates: [{ number, pdf: expect.any(String), credential: expect.any(String) }],
    });
  });

  test('and their own words, kept sealed, changed as they were seen; kept for life', async () => {
    const { citizen } = await at.issued();
    const change = { version: 0, words: 'Jeg kan bage, også når der er travlt.', inMatching: false };
    const save = () => changePortfolio(call('change-portfolio', citizen), at.own(citizen), change);
    expect(value(await save())).toEqual({ version: 1 });
    expect(await save()).toMatchObject({ refusal: { code: 'stale-version' } });
    const portfolio = await portfolioOf(citizen);
    expect(portfolio).toMatchObject({ version: 1, words: change.words, kept: { value: 'for-life' } });
    expect(JSON.stringify(await at.events(citizen))).not.toContain('bage');
  });
});

describe('competences for matching', () => {
  test('are told only while the person says yes, with the certificate each comes from', async () => {
    const { citizen, certificateId, candidateId } = await at.issued();
    const told = async () =>
      (await at.events(citizen)).filter(({ type }) => type === 'CertifiedCompetencesChanged').map(({ facts }) => facts);
    expect(await told()).toEqual([]);
    const say = async (version: number, inMatching: boolean) =>
      value(
        await changePortfolio(call('change-portfolio', citizen), at.own(citizen), { version, words: '', inMatching }),
      );
    await say(0, true);
    const source = { municipality: at.scope, candidateId };
    const competences = [
      { competence: 'cleaning', certificateId },
      { competence: 'baking', certificateId },
    ];
    expect(await told()).toEqual([{ ...source, competences }]);
    await say(1, false);
    expect(await told()).toContainEqual({ ...source, competences: [] });
  });

  test('go when the certificate is revoked', async () => {
    const { citizen, certificateId } = await at.issued();
    const change = { version: 0, words: '', inMatching: true };
    value(await changePortfolio(call('change-portfolio', citizen), at.own(citizen), change));
    const revocation = { version: 1, because: 'wrong-person' } as const;
    value(
      await revokeCertificate(
        at.by('revoke-certificate'),
        at.inPartnership,
        at.institutionId,
        certificateId,
        revocation,
      ),
    );
    await at.relay();
    const events = (await at.events(citizen)).filter(({ type }) => type === 'CertifiedCompetencesChanged');
    const last = events.toSorted((one, other) => one.version - other.version).at(-1);
    expect(last?.facts).toMatchObject({ competences: [] });
  });
});

describe('a link', () => {
  const made = { purpose: 'workplace', withWords: false, days: 7 } as const;
  const look = (citizen: CitizenScope, shareId: string, word: string, now = '2026-11-24T09:00:00Z') =>
    openSharedPortfolio(call('open-shared-portfolio', citizen, { now: instant(now) }), at.own(citizen), {
      shareId,
      word,
    });

  test('shows what was shared, counts the looks, and keeps no word', async () => {
    const { citizen, certificateId, number } = await at.issued({ name: 'Amina Haddad' });
    const holder = at.own(citizen);
    const share = { ...made, certificateIds: [certificateId] };
    const { shareId, link } = value(await sharePortfolio(call('share-portfolio', citizen), holder, share));
    const word = wordIn(link);
    expect(JSON.stringify(await holder.table.fresh(shareItem, shareId))).not.toContain(word);
    const seen = value(await look(citizen, shareId, word));
    expect(seen).toMatchObject({ name: 'Amina Haddad', certificates: [{ state: 'valid', facts: { number } }] });
    expect(seen).not.toHaveProperty('words');
    await look(citizen, shareId, word, '2026-11-25T09:00:00Z');
    expect((await portfolioOf(citizen)).shares).toMatchObject([
      { shareId, views: 2, lastViewedAt: instant('2026-11-25T09:00:00Z') },
    ]);
  });

  test('works to the end of its last day, and not after it was ended; a guess is told the same', async () => {
    const { citizen, certificateId } = await at.issued();
    const holder = at.own(citizen);
    const { shareId, link } = value(
      await sharePortfolio(call('share-portfolio', citizen), holder, { ...made, certificateIds: [certificateId] }),
    );
    const word = wordIn(link);
    const closed = { ok: false, refusal: { code: 'share-not-open' } };
    expect(await look(citizen, shareId, word, '2026-11-30T22:00:00Z')).toMatchObject({ ok: true });
    expect(await look(citizen, shareId, word, '2026-11-30T23:00:01Z')).toEqual(closed);
    for (const [id, guess] of [
      [shareId, 'x'],
      [shareId, `${word}x`],
      [anId('share'), word],
      ['__proto__', word],
      ['a#b', word],
    ] as const)
      expect(await look(citizen, id, guess)).toEqual(closed);
    const end = (version: number) => endShare(call('end-share', citizen), holder, shareId, { version });
    expect(await end(2)).toMatchObject({ refusal: { code: 'stale-version' } });
    expect(value(await end(1))).toMatchObject({ version: 2 });
    expect(await look(citizen, shareId, word)).toEqual(closed);
    expect(await end(2)).toMatchObject({ refusal: { code: 'share-not-open' } });
  });

  test('leads to own certificates alone', async () => {
    const [mine, theirs] = [await at.issued(), await at.issued()];
    const share = { ...made, certificateIds: [theirs.certificateId] };
    const refused = await sharePortfolio(call('share-portfolio', mine.citizen), at.own(mine.citizen), share);
    expect(refused).toMatchObject({ refusal: { code: 'certificate-not-found' } });
  });
});

describe('a portfolio shown to a municipality', () => {
  const show = (citizen: CitizenScope, municipality: string) =>
    showPortfolioToMunicipality(call('show-portfolio-to-municipality', citizen), at.own(citizen), { municipality });
  const there = (municipality: string) =>
    at.open({ ...at.call('list-received-portfolios'), scope: municipality as typeof at.scope });
  const list = async (municipality: string) =>
    value(
      await listReceivedPortfolios(
        { ...at.call('list-received-portfolios'), scope: municipality as typeof at.scope },
        there(municipality),
        {},
      ),
    );

  test('is received there with a receipt at both ends, and ends when the person says so', async () => {
    const { citizen, number } = await at.issued({ name: 'Amina Haddad' });
    const to = freshMunicipality();
    await at.tell('MunicipalityJoined', joined(to, at.partnership), { scope: at.partnership, partnership: undefined });
    const { answerId } = value(await show(citizen, to));
    expect((await portfolioOf(citizen)).showings).toMatchObject([{ answerId, state: 'sent', municipality: to }]);
    await at.relay(citizen, to);
    const [showing] = (await portfolioOf(citizen)).showings;
    expect(showing).toMatchObject({ state: 'accepted', receivedAt: expect.any(String) });
    expect((await list(to)).items).toMatchObject([{ answerId, name: 'Amina Haddad', certificates: 1 }]);
    const open = () => openReceivedPortfolio({ ...at.call('open-received-portfolio'), scope: to }, there(to), answerId);
    expect(value(await open())).toMatchObject({ shown: [{ facts: { number } }] });
    expect(JSON.stringify(await there(to).table.fresh(receivedItem, answerId))).not.toContain('Amina');
    expect(await show(citizen, to)).toMatchObject({ refusal: { code: 'showing-under-way' } });

    const end = () =>
      endPortfolioShowing(call('end-portfolio-showing', citizen), at.own(citizen), answerId, {
        version: showing?.version ?? 0,
      });
    value(await end());
    await at.relay(citizen, to);
    expect((await list(to)).items).toEqual([]);
    expect(await open()).toMatchObject({ refusal: { code: 'portfolio-not-received' } });
    expect(await there(to).table.fresh(receivedItem, answerId)).not.toHaveProperty('sealed');
    expect(await end()).toMatchObject({ refusal: { code: 'showing-not-found' } });
    expect(await show(citizen, to)).toMatchObject({ ok: true });
  });

  test('says of a certificate that was revoked since that it was', async () => {
    const { citizen, certificateId } = await at.issued();
    const to = freshMunicipality();
    await at.tell('MunicipalityJoined', joined(to, at.partnership), { scope: at.partnership, partnership: undefined });
    const { answerId } = value(await show(citizen, to));
    await at.relay(citizen, to);
    const states = async () => {
      const asked = { ...at.call('open-received-portfolio'), scope: to };
      return value(await openReceivedPortfolio(asked, there(to), answerId)).shown.map(({ state }) => state);
    };
    expect(await states()).toEqual(['valid']);
    const revocation = { version: 1, because: 'issued-by-mistake' } as const;
    const by = at.by('revoke-certificate');
    value(await revokeCertificate(by, at.inPartnership, at.institutionId, certificateId, revocation));
    expect(await states()).toEqual(['revoked']);
  });

  test('is looked at by nobody unseen: who is nobody’s candidate there reads it too, and before the answer is given', async () => {
    const { citizen } = await at.issued();
    const to = freshMunicipality();
    await at.tell('MunicipalityJoined', joined(to, at.partnership), { scope: at.partnership, partnership: undefined });
    const { answerId } = value(await show(citizen, to));
    await at.relay(citizen, to);
    const store = there(to);
    const logged: unknown[] = [];
    const logs: typeof store.table.put = async (kind, row) => {
      if (kind.name === 'viewed') logged.push((JSON.parse((row as unknown as ViewedRow).event) as EventEnvelope).facts);
      await store.table.put(kind, row);
    };
    const open = (table: typeof store.table) =>
      openReceivedPortfolio({ ...at.call('open-received-portfolio'), scope: to }, { ...store, table }, answerId);
    value(await open({ ...store.table, put: logs }));
    expect(logged).toMatchObject([{ candidateIds: [], citizens: [citizen], action: 'open-received-portfolio' }]);
    const lost = async (): Promise<void> => Promise.reject(new Error('not logged'));
    await expect(open({ ...store.table, put: lost })).rejects.toThrow('not logged');
    const inList = { ...store, table: { ...store.table, put: logs } };
    value(await listReceivedPortfolios({ ...at.call('list-received-portfolios'), scope: to }, inList, {}));
    expect(logged[1]).toMatchObject({ citizens: [citizen], action: 'list-received-portfolios' });
  });

  test('is not received outside every partnership, and the person reads why', async () => {
    const { citizen } = await at.issued();
    const outside = freshMunicipality();
    value(await show(citizen, outside));
    await at.relay(citizen, outside);
    expect((await portfolioOf(citizen)).showings).toMatchObject([{ state: 'void', because: 'municipality-outside' }]);
    expect((await list(outside)).items).toEqual([]);
  });

  test('that was ended before it was received is never seen, in whatever order it is told', async () => {
    const { citizen } = await at.issued();
    const to = freshMunicipality();
    await at.tell('MunicipalityJoined', joined(to, at.partnership), { scope: at.partnership, partnership: undefined });
    const { answerId, version } = value(await show(citizen, to));
    value(await endPortfolioShowing(call('end-portfolio-showing', citizen), at.own(citizen), answerId, { version }));
    const events = (await at.events(citizen)).toReversed();
    for (const event of events) await at.tell(event.type as 'PortfolioOffered', event.facts as never, event);
    await at.relay(citizen, to);
    expect((await list(to)).items).toEqual([]);
    expect((await portfolioOf(citizen)).showings).toMatchObject([{ state: 'void', because: 'ended-before-received' }]);
  });

  test('with nothing in it shows nothing', async () => {
    const { citizen } = await at.candidate();
    expect(await show(citizen, at.scope)).toMatchObject({ refusal: { code: 'nothing-to-show' } });
  });

  test('says who it is where the municipality knows the person, who then reads that it looked', async () => {
    const { citizen, candidateId } = await at.issued();
    await at.tell('MunicipalityJoined', joined(at.scope, at.partnership), {
      scope: at.partnership,
      partnership: undefined,
    });
    value(await show(citizen, at.scope));
    await at.relay(citizen);
    expect((await list(at.scope)).items).toContainEqual(expect.objectContaining({ candidateId }));
  });
});
