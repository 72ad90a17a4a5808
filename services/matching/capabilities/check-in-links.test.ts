import { beforeAll, describe, expect, test } from 'vitest';
import { instant } from '#shared/kernel/time.ts';
import type { LinkedCheckInAnswer } from '#shared/shapes/check-in.ts';
import { checkedIn, firstAsked, words } from '#test/builders/check-ins.ts';
import { value } from '#test/builders/competence.ts';
import { testBuddy, testCompany } from '#test/builders/matching.ts';
import { sentLinks } from '#test/builders/sent-links.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { answerCompanyCheckInByLink } from './answer-company-check-in-by-link.ts';
import { answerCompanyCheckIn } from './answer-company-check-in.ts';
import { answerMyCheckInByLink } from './answer-my-check-in-by-link.ts';
import { answerMyCheckIn } from './answer-my-check-in.ts';
import { listCompanyCheckIns } from './list-company-check-ins.ts';
import { listHelpCalls } from './list-help-calls.ts';
import { listMyCheckIns } from './list-my-check-ins.ts';
import { openCompanyCheckInLink } from './open-company-check-in-link.ts';
import { openMyCheckInLink } from './open-my-check-in-link.ts';
import { pausePlacement } from './pause-placement.ts';
import { setCheckInRhythm } from './set-check-in-rhythm.ts';
import { showCheckIns } from './show-check-ins.ts';
import { withdrawPlacement } from './withdraw-placement.ts';

const asked = {
  ...{ answerMyCheckIn, answerCompanyCheckIn, listMyCheckIns, listCompanyCheckIns, showCheckIns, setCheckInRhythm },
};

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

/** A check-in that both were asked, each with a link: the person, and the buddy. */
async function linked() {
  const at = await checkedIn(table, asked);
  const links = sentLinks(at.at, at.candidateId);
  const about = `${at.placementId}/${firstAsked}`;
  const sent = { purpose: 'check-in', about, until: '2026-12-09T22:59:59.999Z' } as const;
  const mine = await links.toPerson({ ...sent, word: `mine-${about}` });
  const theirs = await links.toCompany({ ...sent, word: `theirs-${about}` }, testBuddy);
  const opens = (word: string, now = '2026-11-27T18:00:00Z') =>
    openMyCheckInLink({ ...at.myCall('open-my-check-in-link'), now: instant(now) }, at.own, { word });
  const opensTheirs = (word: string) =>
    openCompanyCheckInLink(at.companyCall('open-company-check-in-link'), at.company, { word });
  const said = (word: string, more: Partial<LinkedCheckInAnswer> = {}): LinkedCheckInAnswer => ({
    ...{ word, skipped: false, going: 'well', tasks: 'right', needs: 'nothing', words },
    ...more,
  });
  const iSayByLink = (more: Partial<LinkedCheckInAnswer> = {}) =>
    answerMyCheckInByLink(at.myCall('answer-my-check-in-by-link'), at.own, said(mine, more));
  const theySayByLink = (more: Partial<LinkedCheckInAnswer> = {}) =>
    answerCompanyCheckInByLink(at.companyCall('answer-company-check-in-by-link'), at.company, said(theirs, more));
  return { ...at, links, sent, mine, theirs, opens, opensTheirs, iSayByLink, theySayByLink };
}

describe('a link to a check-in', () => {
  test('opens the three questions and no more: no name, no id of anybody, and nothing that anybody said', async () => {
    const at = await linked();
    const [fresh, theirFresh] = [value(await at.opens(at.mine)), value(await at.opensTheirs(at.theirs))];
    expect(fresh).toEqual({
      ...{
        mark: expect.stringMatching(/^[\w-]{16}$/),
        municipality: at.at.scope,
        validUntil: '2026-12-09T22:59:59.999Z',
      },
      ...{ askedOn: firstAsked, answerBy: '2026-11-30', companyName: 'Hvedekrogen Bageri' },
    });
    expect(theirFresh).toMatchObject({ askedOn: firstAsked, startsOn: '2026-11-23' });
    await at.iAnswer({ going: 'badly' });
    await at.theyAnswer({ going: 'so-so', words: 'Hun er stille.' });
    const shown = JSON.stringify([value(await at.opens(at.mine)), value(await at.opensTheirs(at.theirs))]);
    expect(shown).not.toMatch(/badly|so-so|stille|Bente|can-|per-|bud-|pla-/);
    expect(shown).not.toContain(testCompany);
    expect(value(await at.opens(at.mine)).given).toMatchObject({ state: 'sent' });
  });

  test('answers as one who signed in, says that it came by the link, and can be put right', async () => {
    const at = await linked();
    const { answerId } = value(await at.iSayByLink({ needs: 'this-week' }));
    value(await at.theySayByLink({ skipped: true }));
    await at.relayAll();
    const both = { person: { going: 'well', words, byLink: true }, workplace: { skipped: true, byLink: true } };
    expect((await at.shown()).items).toMatchObject([both]);
    expect(value(await at.opens(at.mine)).given).toMatchObject({ answerId, state: 'accepted' });
    expect(await at.myList()).toMatchObject([{ said: [{ byLink: true }] }]);
    const calls = await listHelpCalls(at.staff('list-help-calls'), at.at.matching, at.placementId);
    expect(calls).toMatchObject({ value: { items: [{ side: 'person', urgency: 'this-week' }] } });
    value(await at.iSayByLink({ going: 'badly', replaces: answerId }));
    await at.relayAll();
    expect((await at.shown()).items).toMatchObject([{ person: { going: 'badly' } }]);
    value(await at.iSayByLink({ going: 'so-so' }));
    await at.relayAll();
    expect((await at.shown()).items).toMatchObject([{ person: { going: 'badly' } }]);
    expect(await at.iSayByLink({ replaces: 'ans-0' as never })).toMatchObject({ refusal: { code: 'stale-version' } });
  });

  test('is for one thing: another purpose, the other side’s word and an old one open nothing, and tries are counted', async () => {
    const at = await linked();
    const refused = (code: string) => ({ refusal: { code } });
    const other = await at.links.toPerson({ ...at.sent, word: `other-${at.mine}`, purpose: 'still-there' });
    for (const word of ['guess', at.theirs, other])
      expect(await at.opens(word)).toMatchObject(refused('link-not-known'));
    expect(await at.opensTheirs(at.mine)).toMatchObject(refused('link-not-known'));
    expect(await at.opens(at.mine, '2026-12-09T23:00:00Z')).toMatchObject(refused('link-expired'));
    const tried = await Promise.all(Array.from({ length: 95 }, () => at.opensTheirs(at.theirs)));
    expect(tried.filter((one) => !one.ok && one.refusal.code === 'too-many-attempts').length).toBeGreaterThan(0);
  });

  test('ends with its matter: newer questions, a pause, a placement that never was, or another buddy', async () => {
    const over = { refusal: { code: 'check-in-over' } };
    const [newer, paused, withdrawn, changed] = [await linked(), await linked(), await linked(), await linked()];
    await newer.passes('2026-12-02T09:00:00Z');
    expect(await newer.opens(newer.mine)).toMatchObject(over);
    expect(await newer.theySayByLink()).toMatchObject(over);
    const pause = { version: 0, from: '2026-11-27', until: '2026-12-11', reason: 'hospital' } as const;
    await pausePlacement(paused.staff('pause-placement'), paused.at.matching, paused.placementId, pause as never);
    await paused.relayAll();
    expect([await paused.iSayByLink(), await paused.opensTheirs(paused.theirs)]).toMatchObject([over, over]);
    const never = { version: 1, reason: 'never-came' } as const;
    const by = withdrawn.staff('withdraw-placement');
    await withdrawPlacement(by, withdrawn.at.matching, withdrawn.placementId, never);
    await withdrawn.relayAll();
    expect([await withdrawn.iSayByLink(), await withdrawn.opensTheirs(withdrawn.theirs)]).toMatchObject([over, over]);
    const former = await changed.links.toCompany({ ...changed.sent, word: `former-${changed.mine}` }, 'bud-former');
    expect(await changed.opensTheirs(former)).toMatchObject(over);
  });

  test('an address that was put right: the former link ends, and who has not answered is asked at the right one', async () => {
    const at = await linked();
    await at.iAnswer();
    await at.relayAll();
    await at.links.endPersons(at.mine);
    await at.links.endCompanys(at.theirs);
    const ended = { refusal: { code: 'link-used-up' } };
    expect([await at.opens(at.mine), await at.theySayByLink()]).toMatchObject([ended, ended]);
    const asks = (await at.told('CheckInAsked')).map(({ facts }) => (facts as { waitsFor: string[] }).waitsFor);
    expect(asks.toSorted((one, other) => other.length - one.length)).toEqual([['person', 'workplace'], ['workplace']]);
  });
});
