import { beforeAll, describe, expect, test } from 'vitest';
import type { LinkedStillThereAnswer } from '#shared/shapes/still-there.ts';
import { value } from '#test/builders/competence.ts';
import { testCompany } from '#test/builders/matching.ts';
import { sentLinks } from '#test/builders/sent-links.ts';
import { askedAboutStillThere, checkDueOn, ownWords } from '#test/builders/still-there.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { answerCompanyStillThereByLink } from './answer-company-still-there-by-link.ts';
import { answerCompanyStillThere } from './answer-company-still-there.ts';
import { answerMyStillThereByLink } from './answer-my-still-there-by-link.ts';
import { answerMyStillThere } from './answer-my-still-there.ts';
import { answerSixMonthCheck } from './answer-six-month-check.ts';
import { listCompanyStillThere } from './list-company-still-there.ts';
import { openCompanyStillThereLink } from './open-company-still-there-link.ts';
import { openMyStillThereLink } from './open-my-still-there-link.ts';
import { openStillThere } from './open-still-there.ts';
import { withdrawPlacement } from './withdraw-placement.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

/** A question that both were asked, each with a link. */
async function linked() {
  const at = await askedAboutStillThere(table, { answerMyStillThere, answerCompanyStillThere });
  const links = sentLinks(at.at, at.candidateId);
  const about = `${at.placementId}/${checkDueOn}`;
  const sent = { purpose: 'still-there', about, until: '2027-07-23T21:59:59.999Z' } as const;
  const mine = await links.toPerson({ ...sent, word: `mine-${about}` });
  const theirs = await links.toCompany({ ...sent, word: `theirs-${about}` });
  const opens = () => openMyStillThereLink(at.myCall('open-my-still-there-link'), at.own, { word: mine });
  const opensTheirs = () =>
    openCompanyStillThereLink(at.companyCall('open-company-still-there-link'), at.company, { word: theirs });
  const iSayByLink = (more: Partial<LinkedStillThereAnswer> = {}) => {
    const said: LinkedStillThereAnswer = { word: mine, says: 'still', words: ownWords, ...more };
    return answerMyStillThereByLink(at.myCall('answer-my-still-there-by-link'), at.own, said);
  };
  const theySayByLink = (more: Partial<LinkedStillThereAnswer> = {}) => {
    const call = at.companyCall('answer-company-still-there-by-link');
    return answerCompanyStillThereByLink(call, at.company, { word: theirs, says: 'still', ...more });
  };
  return { ...at, links, mine, theirs, opens, opensTheirs, iSayByLink, theySayByLink };
}

const over = { refusal: { code: 'still-there-over' } };

describe('a link to the six-month question', () => {
  test('opens the question alone, and its answers are those of whoever it was sent to, put right until it is settled', async () => {
    const at = await linked();
    expect(value(await at.opens())).toMatchObject({ dueOn: checkDueOn, companyName: 'Hvedekrogen Bageri' });
    const { answerId } = value(await at.iSayByLink({ says: 'another-job', on: '2027-05-01' as never }));
    await at.arrives();
    const shown = JSON.stringify([value(await at.opens()), value(await at.opensTheirs())]);
    expect(shown).not.toMatch(/another-job|fast|can-|per-|pla-/);
    expect(shown).not.toContain(testCompany);
    expect(value(await at.opens()).given).toMatchObject({ answerId, state: 'accepted' });
    value(await at.iSayByLink({ replaces: answerId }));
    await at.arrives();
    const person = { says: 'still', words: ownWords, byLink: true };
    expect(await openStillThere(at.staffCall('open-still-there'), at.at.matching, at.placementId)).toMatchObject({
      value: { person },
    });
    const early = await at.theySayByLink({ says: 'not', on: '2026-11-22' as never });
    expect(early).toMatchObject({ refusal: { errors: [{ pointer: '/on', code: 'before-start' }] } });
    value(await at.theySayByLink());
    await at.arrives();
    expect(await at.check()).toMatchObject({ state: 'answered', stillThere: true });
    expect(value(await at.opens())).toMatchObject({ waits: false, given: { state: 'accepted' } });
    expect(await at.theySayByLink({ says: 'not' })).toMatchObject(over);
  });

  test('an answer to a check that was settled meanwhile is told of as that; a placement that never was asks nothing', async () => {
    const at = await linked();
    value(await at.iSayByLink());
    const settled = { version: (await at.check())?.version ?? 0, stillThere: true };
    value(await answerSixMonthCheck(at.staffCall('answer-six-month-check'), at.at.matching, at.placementId, settled));
    await at.arrives();
    expect(await at.readAnswer((await at.eventsOfMe())[0]?.aggregate ?? '')).toMatchObject({
      ...{ state: 'void', because: 'settled-already' },
    });
    expect([await at.opensTheirs(), await at.iSayByLink({ says: 'not' })]).toMatchObject([over, over]);
    const gone = await linked();
    const never = { version: 1, reason: 'never-came' } as const;
    value(await withdrawPlacement(gone.staffCall('withdraw-placement'), gone.at.matching, gone.placementId, never));
    await gone.at.relay();
    expect([await gone.opens(), await gone.opensTheirs()]).toMatchObject([over, over]);
    const list = await listCompanyStillThere(
      gone.companyCall('list-company-still-there'),
      gone.company,
      testCompany,
      {},
    );
    expect(value(list).items).toEqual([]);
  });

  test('an address that was put right: the former link ends, and who has not answered is asked at the right one', async () => {
    const at = await linked();
    await at.links.endPersons(at.mine);
    await at.theyAnswer();
    await at.arrives();
    await at.links.endCompanys(at.theirs);
    const ended = { refusal: { code: 'link-used-up' } };
    expect([await at.opens(), await at.opensTheirs()]).toMatchObject([ended, ended]);
    const asks = (await at.facts('StillThereAsked')).map(({ round, waitsFor }) => [round, waitsFor]);
    expect(asks).toHaveLength(2);
    expect(asks).toContainEqual(['asked', ['person']]);
  });
});
