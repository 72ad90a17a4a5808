import { beforeAll, describe, expect, test } from 'vitest';
import type { OpenCompetence } from '#services/competence/store/competence-store.ts';
import { consentWithdrawalItem } from '#services/competence/store/consent-items.ts';
import { evidenceAnswerItem } from '#services/competence/store/learning-items.ts';
import { arrivingPhoto, shownPhoto } from '#services/competence/store/photo-items.ts';
import { citizenScope, type CitizenScope } from '#shared/kernel/scope.ts';
import {
  allOfAPerson,
  courseWords,
  filesOf,
  ownWords,
  portfolioWords,
  rowsOf,
  underWay,
  type AllOfAPerson,
} from '#test/builders/competence-citizen.ts';
import { certificatesAtWork } from '#test/builders/competence-certificates.ts';
import { consented } from '#test/builders/competence-consent.ts';
import { value } from '#test/builders/competence.ts';
import { anId } from '#test/builders/ids.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { downloadCertificate } from './download-certificate.ts';
import { listMyAssessments } from './list-my-assessments.ts';
import { listMyCourses } from './list-my-courses.ts';
import { listMyRecords } from './list-my-records.ts';
import { listOwnCertificates } from './list-own-certificates.ts';
import { listOwnConsents } from './list-own-consents.ts';
import { openReceivedPortfolio } from './open-received-portfolio.ts';
import { openSharedPortfolio } from './open-shared-portfolio.ts';
import { sharePortfolio } from './share-portfolio.ts';
import { showMyCourse } from './show-my-course.ts';
import { showMyPhoto } from './show-my-photo.ts';
import { showPortfolio } from './show-portfolio.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const someCitizen = (): CitizenScope => citizenScope(`C-${anId('candidate').slice(4)}`);

async function corrected({ at, candidateId, citizen, relay }: AllOfAPerson, right = someCitizen(), version = 3) {
  await at.tell('CandidateCprCorrected', { candidateId, citizen: right, formerCitizen: citizen }, { version });
  await at.relay(right);
  await relay();
  return right;
}

/** All that a citizen can read of competence. */
async function read({ at }: Pick<AllOfAPerson, 'at'>, citizen: CitizenScope) {
  const own = at.open(at.callOf('show-portfolio', citizen));
  const call = (action: Parameters<typeof at.callOf>[0]) => at.callOf(action, citizen);
  return {
    records: value(await listMyRecords(call('list-my-records'), own)).items,
    assessments: value(await listMyAssessments(call('list-my-assessments'), own)).items,
    courses: value(await listMyCourses(call('list-my-courses'), own)).items,
    tailored: value(await listMyCourses(call('list-my-courses'), own)).tailored,
    consents: value(await listOwnConsents(call('list-own-consents'), own)).items,
    certificates: value(await listOwnCertificates(own, {})).items,
    portfolio: await showPortfolio(call('show-portfolio'), own),
  };
}

/** What of a scope's rows still says anything of the person: logs and keys aside, which show nobody anything. */
async function leftOf(all: AllOfAPerson, scope: string): Promise<string[]> {
  const logs = new Set(['outbox', 'viewed', 'idempotency', 'data-key']);
  const rows = (await rowsOf(table, scope)).filter(({ itemKind }) => !logs.has(String(itemKind)));
  const ids = [
    all.candidateId,
    all.recordId,
    all.requestId,
    all.enrolmentId,
    all.assessmentId,
    all.certificateId,
    all.shareId,
  ];
  return rows
    .filter((row) => ids.some((id) => JSON.stringify(row).includes(id)))
    .map(({ itemKind }) => String(itemKind));
}

describe('after a CPR number was put right', () => {
  test('nothing of the person is left with whom they were taken for, neither row nor file', async () => {
    const all = await allOfAPerson(table);
    await underWay(all);
    expect((await leftOf(all, all.citizen)).length).toBeGreaterThan(15);
    expect(filesOf(all, all.citizen)).toHaveLength(4);
    await corrected(all);
    expect(await leftOf(all, all.citizen)).toEqual([]);
    expect(filesOf(all, all.citizen)).toEqual([]);
    const seen = await read(all, all.citizen);
    const { portfolio, ...lists } = seen;
    expect(Object.values(lists)).toEqual([[], [], [], [], [], []]);
    expect(portfolio).toMatchObject({ words: '', inMatching: false, shares: [], showings: [] });
  });

  test('and all of it is with the citizen they are: words, photo, signature, courses, certificate and its files', async () => {
    const all = await allOfAPerson(table);
    const before = await read(all, all.citizen);
    const right = await corrected(all);
    const seen = await read(all, right);
    const { portfolio, ...lists } = seen;
    const { portfolio: was, ...others } = before;
    const { assessments, courses } = lists;
    expect(lists).toEqual(others);
    expect(JSON.stringify(seen)).toContain(ownWords);
    expect(courses).toMatchObject([{ evaluation: { words: courseWords, state: 'accepted' } }]);
    expect(assessments).toMatchObject([{ state: 'signed', signature: { state: 'accepted' } }]);
    expect([was.words, portfolio.words]).toEqual([portfolioWords, portfolioWords]);
    const own = all.at.open(all.at.callOf('show-my-photo', right));
    const place = { recordId: all.recordId, evidenceId: all.shown };
    expect(value(await showMyPhoto(all.at.callOf('show-my-photo', right), own, place)).link).toContain(all.shown);
    expect((await own.files().load(right, shownPhoto(all.shown))).length).toBeGreaterThan(0);
    expect(value(await downloadCertificate(own, all.certificateId, 'pdf')).link).toContain(all.certificateId);
    expect(filesOf(all, right)).toHaveLength(3);
  });

  test('what is on its way arrives all the same, and what became of it is read where the person is now', async () => {
    const all = await allOfAPerson(table);
    const { answerId, withdrawalId, unfinished } = await underWay(all);
    const right = await corrected(all);
    const own = all.at.open(all.at.callOf('list-my-records', right));
    expect(await own.table.fresh(evidenceAnswerItem, all.recordId, answerId)).toMatchObject({ state: 'accepted' });
    expect(await own.table.fresh(consentWithdrawalItem, all.candidateId, withdrawalId)).toMatchObject({
      state: 'accepted',
    });
    expect(
      (await read(all, right)).records[0]?.evidence.filter(({ words }) => words?.startsWith(ownWords)),
    ).toHaveLength(2);
    for (const scope of [all.citizen, right])
      await expect(own.files().load(scope, arrivingPhoto(unfinished))).rejects.toThrow('no file');
  });

  test('no link and no showing goes on: the person reads that they were, and makes their own', async () => {
    const all = await allOfAPerson(table);
    const { at, citizen, to, shareId, word, showingId } = all;
    const receiver = at.open({ ...at.call('open-received-portfolio'), scope: to });
    const opens = (scope: CitizenScope) =>
      openSharedPortfolio(at.callOf('open-shared-portfolio', scope), at.open(at.callOf('show-portfolio', scope)), {
        shareId,
        word,
      });
    const looks = () =>
      openReceivedPortfolio({ ...at.call('open-received-portfolio'), scope: to }, receiver, showingId);
    expect([(await opens(citizen)).ok, (await looks()).ok]).toEqual([true, true]);
    const right = await corrected(all);
    expect(await looks()).toMatchObject({ refusal: { code: 'portfolio-not-received' } });
    for (const scope of [citizen, right])
      expect(await opens(scope)).toMatchObject({ refusal: { code: 'share-not-open' } });
    expect((await read(all, right)).portfolio).toMatchObject({
      shares: [{ shareId, state: 'ended', views: 2 }],
      showings: [{ answerId: showingId, state: 'accepted', endedAt: expect.any(String) }],
    });
  });

  test('a yes to matching is not passed on, and what was told before is taken back by the newest word', async () => {
    const all = await allOfAPerson(table);
    const right = await corrected(all);
    const told = async (scope: CitizenScope) =>
      (await all.at.events(scope)).filter(({ type }) => type === 'CertifiedCompetencesChanged');
    const [before, after] = [await told(all.citizen), await told(right)];
    expect(before.at(-1)?.facts).toMatchObject({ candidateId: all.candidateId, competences: [{}, {}] });
    const newest = after.toSorted((one, other) => one.version - other.version).at(-1);
    expect(newest?.facts).toMatchObject({ candidateId: all.candidateId, competences: [] });
    expect(newest?.version).toBeGreaterThan(Math.max(...before.map(({ version }) => version)));
    expect((await read(all, right)).portfolio.inMatching).toBe(false);
  });

  test('told twice, or after a later correction, it ends the same', async () => {
    const all = await allOfAPerson(table);
    const [wrong, right] = [someCitizen(), someCitizen()];
    const { candidateId, citizen, at } = all;
    await at.tell('CandidateCprCorrected', { candidateId, citizen: right, formerCitizen: wrong }, { version: 5 });
    await corrected(all, wrong, 3);
    await corrected(all, wrong, 3);
    for (const scope of [citizen, wrong]) expect(await leftOf(all, scope)).toEqual([]);
    expect((await read(all, right)).certificates).toHaveLength(1);
    await at.tell('CandidateCprCorrected', { candidateId, citizen, formerCitizen: right }, { version: 7 });
    expect(await leftOf(all, right)).toEqual([]);
    expect(await read(all, citizen)).toMatchObject({ certificates: [{}], portfolio: { words: portfolioWords } });
  });
});

describe('what belongs to the one they were taken for', () => {
  test('stays: their own certificate, consent, words and yes; a link to both loses what was never theirs', async () => {
    const all = await allOfAPerson(table);
    const { at, citizen, own } = all;
    const other = anId('candidate');
    await at.tell('CandidateReferred', {
      ...{ candidateId: other, citizen, ownerId: anId('person'), targetGroups: [] },
      ...{ referredOn: '2026-11-02', firstConversationDueOn: '2026-11-09' },
    });
    await consented(at, other);
    const certificates = await certificatesAtWork(table, at);
    const theirs = await certificates.issued({ person: { candidateId: other, citizen }, name: 'Jonas Bæk' });
    const certificateIds = [all.certificateId, theirs.certificateId];
    const made = { purpose: 'workplace', withWords: false, days: 30 } as const;
    const { link } = value(await sharePortfolio(all.call('share-portfolio'), own, { certificateIds, ...made }));
    const right = await corrected(all);
    const seen = await read(all, citizen);
    expect(seen.certificates.map(({ certificateId }) => certificateId)).toEqual([theirs.certificateId]);
    expect(seen.consents.map(({ candidateId }) => candidateId)).toEqual([other]);
    expect(seen.portfolio).toMatchObject({ words: portfolioWords, inMatching: true });
    expect(seen.portfolio.shares.map(({ certificates: many, state }) => [many, state])).toEqual([[1, 'open']]);
    const [shareId = '', word = ''] = link.split('/').slice(-2);
    expect(value(await openSharedPortfolio(all.call('open-shared-portfolio'), own, { shareId, word }))).toMatchObject({
      name: 'Jonas Bæk',
      certificates: [{}],
    });
    expect(filesOf(all, citizen).every((name) => name.includes(theirs.certificateId))).toBe(true);
    expect(await read(all, right)).toMatchObject({ certificates: [{}], portfolio: { words: '' } });
  });
});

describe('what is written in the very moment of a correction', () => {
  test('follows the person, though it was addressed to who they were taken for', async () => {
    const all = await allOfAPerson(table);
    const { at, citizen, enrolmentId } = all;
    const right = someCitizen();
    let isCorrected = false;
    /** The correction is taken in after the writer has looked which citizen it is, and before it writes. */
    const open: OpenCompetence = (call) => {
      const store = at.open(call);
      if (call.scope !== citizen) return store;
      const transact: typeof store.table.transact = async (writes) => {
        if (!isCorrected) await corrected(all, right);
        isCorrected = true;
        return store.table.transact(writes);
      };
      return { ...store, table: { ...store.table, transact } };
    };
    await showMyCourse({ ...at.call('list-enrolments'), action: 'take-in-event' }, open, enrolmentId);
    expect(isCorrected).toBe(true);
    expect(await leftOf(all, citizen)).toEqual([]);
    expect((await read(all, right)).courses).toHaveLength(1);
  });
});
