import { beforeAll, describe, expect, test } from 'vitest';
import { instant } from '#shared/kernel/time.ts';
import { fingerprint } from '#shared/runtime/secret-word.ts';
import type { TimeSays } from '#shared/shapes/meeting-times.ts';
import { value } from '#test/builders/competence.ts';
import { saysTo, threeTimes, timesAtWork } from '#test/builders/meeting-times.ts';
import { testCompany } from '#test/builders/matching.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { companyLinkItem } from '../store/sent-links.ts';
import { answerCompanyTimesByLink } from './answer-company-times-by-link.ts';
import { answerMyTimesByLink } from './answer-my-times-by-link.ts';
import { openCompanyTimesLink } from './open-company-times-link.ts';
import { openMyTimesLink } from './open-my-times-link.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

type AtWork = Awaited<ReturnType<typeof timesAtWork>>;
const openMine = (at: AtWork, word: string, more = {}) =>
  openMyTimesLink(at.myCall('open-my-times-link', more), at.own, { word });
const openCompanys = (at: AtWork, word: string) =>
  openCompanyTimesLink(at.companyCall('open-company-times-link'), at.company, { word });
const said = (...says: readonly TimeSays[]) => ({ ...saysTo(...says), edition: 1, seen: 0 });

describe('a link to times', () => {
  test('opens the times and no more: no name, no id of anybody, and not what the other said', async () => {
    const at = await timesAtWork(table);
    const [mine, companys] = [await at.personLink(), await at.companyLink()];
    value(await at.iSay({ ...saysTo('yes', 'no', 'no'), note: 'Jeg har skole.', brings: 'Min søster' }));
    await at.relay();
    const seen = value(await openMine(at, mine));
    expect(seen).toMatchObject({
      state: 'asked',
      times: threeTimes,
      own: { byLink: false },
      municipality: at.at.scope,
    });
    const shown = JSON.stringify([seen, value(await openCompanys(at, companys))]);
    expect(shown).not.toMatch(/skole|søster|can-|per-|bud-/);
    expect(JSON.stringify(value(await openCompanys(at, companys)))).not.toContain('"says"');
    expect(shown).not.toContain(testCompany);
  });

  test('answers for the side it was sent to, and says that it came by the link', async () => {
    const at = await timesAtWork(table);
    const [mine, companys] = [await at.personLink(), await at.companyLink()];
    const call = at.myCall('answer-my-times-by-link');
    value(await answerMyTimesByLink(call, at.own, { ...said('no', 'yes', 'no'), word: mine, brings: 'Min søster' }));
    const asCompany = at.companyCall('answer-company-times-by-link');
    value(await answerCompanyTimesByLink(asCompany, at.company, { ...said('yes', 'yes', 'no'), word: companys }));
    await at.relay();
    expect(await at.seen()).toMatchObject({
      best: threeTimes[1],
      citizen: { byLink: true, brings: 'Min søster' },
      company: { byLink: true },
    });
  });

  test('is for one thing: a guess, the other side’s word, another purpose, an old and an ended one open nothing', async () => {
    const at = await timesAtWork(table);
    expect(await openMine(at, 'guess')).toMatchObject({ refusal: { code: 'link-not-known' } });
    const [mine, companys] = [await at.personLink(), await at.companyLink()];
    expect(await openMine(at, companys)).toMatchObject({ refusal: { code: 'link-not-known' } });
    expect(await openCompanys(at, mine)).toMatchObject({ refusal: { code: 'link-not-known' } });
    const other = await at.personLink('other-word', 'agreement');
    expect(await openMine(at, other)).toMatchObject({ refusal: { code: 'link-not-known' } });
    const late = { now: instant('2026-11-30T08:30:00Z') };
    expect(await openMine(at, mine, late)).toMatchObject({ refusal: { code: 'link-expired' } });
    await at.at.tell('PersonLinksEnded', { candidateId: at.candidateId, digests: [fingerprint(mine)] });
    expect(await openMine(at, mine)).toMatchObject({ refusal: { code: 'link-used-up' } });
    await at.personLink();
    expect(await openMine(at, mine)).toMatchObject({ refusal: { code: 'link-used-up' } });
  });

  test('an address that was put right: the former link ends, and who has not answered is asked at the right one', async () => {
    const at = await timesAtWork(table);
    const [, companys] = [await at.personLink(), await at.companyLink()];
    const before = await at.times();
    const inPartnership = { scope: at.at.partnership, partnership: undefined };
    await at.at.tell('CompanyLinksEnded', { companyId: testCompany, digests: [fingerprint(companys)] }, inPartnership);
    expect((await at.company.table.fresh(companyLinkItem, fingerprint(companys)))?.state).toBe('ended');
    expect((await at.times()).version).toBe(before.version + 1);
    const asks = (await at.at.events()).filter(({ type }) => type === 'MeetingTimesChanged');
    expect(asks.map(({ facts }) => (facts as { tells?: { parties: string[] } }).tells?.parties).toSorted()).toEqual([
      ['citizen', 'company'],
      ['company'],
    ]);
  });

  test('opens nothing to answer once the person’s yes has ended, and is counted for whoever tries it', async () => {
    const at = await timesAtWork(table);
    const [mine, companys] = [await at.personLink(), await at.companyLink()];
    const ended = { candidateId: at.candidateId, on: '2026-11-24', because: 'taken-back', by: 'citizen' } as const;
    await at.at.tell('ConsentEnded', { ...ended, purpose: 'company-card' });
    await at.relay();
    for (const opened of [await openMine(at, mine), await openCompanys(at, companys)])
      expect(opened).toMatchObject({ refusal: { code: 'meeting-times-over' } });
    const tried = await Promise.all(Array.from({ length: 95 }, () => openCompanys(at, companys)));
    expect(tried.filter((one) => !one.ok && one.refusal.code === 'too-many-attempts').length).toBeGreaterThan(0);
  });
});
