import { beforeAll, describe, expect, test } from 'vitest';
import { historyItem } from '#services/visitation/store/visitation-store.ts';
import type { CprCorrection } from '#shared/shapes/candidate-changes.ts';
import { accepted, anOffice, aReferral, type AnOffice } from '#test/builders/visitation.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { correctCpr } from './correct-cpr.ts';
import { referCandidate } from './refer-candidate.ts';
import { revealCpr } from './reveal-cpr.ts';
import { searchCandidates } from './search-candidates.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const reason: CprCorrection['reason'] = 'got-a-real-number';
const correct = (office: AnOffice, id: string, correction: Omit<CprCorrection, 'reason'>) =>
  correctCpr(office.call('correct-cpr'), office.visitation, id as never, { ...correction, reason });
const found = async (office: AnOffice, text: string) =>
  accepted(await searchCandidates(office.call('search-candidates'), office.visitation, { text })).items.map(
    ({ candidateId }) => candidateId,
  );

describe('correct a CPR number', () => {
  test('the person stays one, found by the new number; nothing that is told or kept holds a number', async () => {
    const office = await anOffice(table);
    const [substitute, real] = [aReferral().cpr, aReferral().cpr];
    const { candidateId, version, citizen } = await office.met({ cpr: substitute });
    expect(accepted(await correct(office, candidateId, { version, cpr: real })).version).toBe(version + 1);

    const shown = accepted(await revealCpr(office.call('reveal-cpr'), office.visitation, candidateId));
    expect(shown.cpr).toBe(real);
    expect(await found(office, real)).toEqual([candidateId]);
    expect(await found(office, substitute)).toEqual([]);
    const told = (await office.told()).find(({ type }) => type === 'CandidateCprCorrected');
    const now = await office.now(candidateId);
    expect(told?.facts).toEqual({ candidateId, citizen: now.citizen, formerCitizen: citizen });
    expect(now.citizen).not.toBe(citizen);
    const lines = await office.visitation.table.list({ kind: historyItem, of: [candidateId], limit: 10 });
    expect(lines.items.map(({ entry }) => entry)).toContainEqual(
      expect.objectContaining({ kind: 'cpr-corrected', reason, byId: office.caseworker.personId }),
    );
    const everything = JSON.stringify([await office.told(), await office.logged(), lines.items, now]);
    for (const number of [substitute, real]) expect(everything).not.toContain(number);
  });

  test('the former number is free for whoever has it; the new one is taken', async () => {
    const office = await anOffice(table);
    const [former, right] = [aReferral().cpr, aReferral().cpr];
    const { candidateId, version } = await office.referred({ cpr: former });
    accepted(await correct(office, candidateId, { version, cpr: right }));
    const refer = (cpr: string) =>
      referCandidate(office.call('refer-candidate'), office.visitation, aReferral({ cpr }));
    expect(await refer(right)).toMatchObject({
      refusal: { code: 'candidate-already-known', values: { candidateId } },
    });
    expect((await refer(former)).ok).toBe(true);
  });

  test('a number of another person of the municipality is refused, and of two who take one, one does', async () => {
    const office = await anOffice(table);
    const [one, other, third] = await Promise.all([office.referred(), office.referred(), office.referred()]);
    const taken = aReferral().cpr;
    accepted(await correct(office, third.candidateId, { version: 1, cpr: taken }));
    expect(await correct(office, one.candidateId, { version: 1, cpr: taken })).toMatchObject({
      refusal: { code: 'candidate-already-known', values: { candidateId: third.candidateId } },
    });
    const cpr = aReferral().cpr;
    const both = await Promise.all(
      [one, other].map(({ candidateId }) => correct(office, candidateId, { version: 1, cpr })),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'candidate-already-known' } });
  });

  test('the same number is no correction, and an old page is refused', async () => {
    const office = await anOffice(table);
    const { candidateId, version, ...was } = await office.referred({ cpr: aReferral().cpr });
    const { cpr } = accepted(await revealCpr(office.call('reveal-cpr'), office.visitation, candidateId));
    expect(await correct(office, candidateId, { version, cpr })).toMatchObject({
      refusal: { code: 'nothing-corrected' },
    });
    expect(await correct(office, candidateId, { version: version + 1, cpr: aReferral().cpr })).toMatchObject({
      refusal: { code: 'stale-version' },
    });
    expect(await office.now(candidateId)).toMatchObject(was);
  });
});
