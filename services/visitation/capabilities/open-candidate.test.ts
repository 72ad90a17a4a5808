import { beforeAll, describe, expect, test } from 'vitest';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { accepted, anOffice } from '#test/builders/visitation.ts';
import { matchingEventsOf } from '#test/builders/matching-events.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { listHistory } from './list-history.ts';
import { nameCandidates } from './name-candidates.ts';
import { openCandidate } from './open-candidate.ts';
import { revealCpr } from './reveal-cpr.ts';
import { aReferral } from '#test/builders/visitation.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const nobody = 'can-00000000000000000000' as CandidateId;

describe('open a candidate', () => {
  test('the page holds contact, step, profile and words, and never the CPR number', async () => {
    const office = await anOffice(table);
    const { cpr } = aReferral();
    const { candidateId, ownerId, cprSealed, citizen } = await office.met({ cpr, email: 'amina@example.dk' });
    const page = accepted(await openCandidate(office.call('open-candidate'), office.visitation, candidateId));
    expect(page).toMatchObject({
      candidateId,
      version: 2,
      name: 'Amina Haddad',
      email: 'amina@example.dk',
      ownerId,
      visitationGroup: 'activity-ready',
      words: { dream: 'Arbejde med brød.' },
      conversations: [{ heldOn: '2026-11-23', visitationGroup: 'activity-ready' }],
      history: [],
      historyCursor: null,
    });
    for (const secret of [cpr, cprSealed, citizen]) expect(JSON.stringify(page)).not.toContain(secret);
  });

  test('who opened it is logged; a person we do not have is refused and nothing logged', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.referred();
    await openCandidate(office.call('open-candidate'), office.visitation, candidateId);
    await openCandidate(office.call('open-candidate'), office.visitation, nobody);
    const opened = (await office.logged()).filter(({ facts }) => facts.action === 'open-candidate');
    expect(opened.map(({ facts }) => facts)).toMatchObject([{ candidateIds: [candidateId], ruleId: 'V03' }]);
    expect(await openCandidate(office.call('open-candidate'), office.visitation, nobody)).toMatchObject({
      refusal: { code: 'candidate-not-found' },
    });
  });

  test('the timeline is paged, the newest first', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.met();
    const news = matchingEventsOf(office.scope, candidateId);
    await office.hear(news.called('2026-11-24T08:00:00.000Z', '2026-11-27T09:30:00.000Z'));
    await office.hear(news.held('2026-11-27T11:00:00.000Z', true));
    const first = accepted(
      await listHistory(office.call('list-history'), office.visitation, candidateId, { limit: 1 }),
    );
    expect(first.items).toMatchObject([{ kind: 'match-meeting-held', agreed: true, meetingId: news.meetingId }]);
    const rest = accepted(
      await listHistory(office.call('list-history'), office.visitation, candidateId, {
        cursor: first.cursor as string,
      }),
    );
    expect(rest.items).toMatchObject([
      { kind: 'match-meeting-called', on: '2026-11-27', companyName: 'Hvedekrogen Bageri' },
    ]);
    const another = await office.met();
    expect(
      await listHistory(office.call('list-history'), office.visitation, another.candidateId, {
        cursor: first.cursor as string,
      }),
    ).toMatchObject({ refusal: { code: 'cursor-not-valid' } });
  });
});

describe('reveal the CPR number', () => {
  test('it is shown, and logged as a step of its own', async () => {
    const office = await anOffice(table);
    const { cpr } = aReferral();
    const { candidateId } = await office.referred({ cpr });
    const shown = accepted(await revealCpr(office.call('reveal-cpr'), office.visitation, candidateId));
    expect(shown).toEqual({ cpr });
    const log = (await office.logged()).filter(({ facts }) => facts.action === 'reveal-cpr');
    expect(log).toMatchObject([{ facts: { candidateIds: [candidateId], ruleId: 'V05' } }]);
    expect(JSON.stringify(log)).not.toContain(cpr);
  });

  test('a person we do not have is refused', async () => {
    const office = await anOffice(table);
    expect(await revealCpr(office.call('reveal-cpr'), office.visitation, nobody)).toMatchObject({
      refusal: { code: 'candidate-not-found' },
    });
  });
});

describe('name candidates', () => {
  test('the names of ours, with one entry in the log; a neighbour’s person is left out', async () => {
    const office = await anOffice(table);
    const there = await (await anOffice(table)).referred();
    const one = await office.referred();
    const two = await office.referred({ firstName: 'Bo', lastName: 'Lund' });
    const ids = [one.candidateId, two.candidateId, there.candidateId, nobody];
    const names = accepted(await nameCandidates(office.call('name-candidates'), office.visitation, { ids }));
    expect(names.items).toEqual([
      { candidateId: one.candidateId, name: 'Amina Haddad' },
      { candidateId: two.candidateId, name: 'Bo Lund' },
    ]);
    const log = (await office.logged()).filter(({ facts }) => facts.action === 'name-candidates');
    expect(log.map(({ facts }) => facts.candidateIds)).toEqual([[one.candidateId, two.candidateId]]);
  });
});
