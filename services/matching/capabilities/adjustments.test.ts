import { beforeAll, describe, expect, test } from 'vitest';
import { viewedRow } from '#shared/runtime/house-rows.ts';
import { aProfile, matchingAtWork } from '#test/builders/matching.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { declineProposal } from './decline-proposal.ts';
import { proposeCandidateAdjustments } from './propose-candidate-adjustments.ts';
import { proposeNetworkAdjustments } from './propose-network-adjustments.ts';
import { proposeOpeningAdjustments } from './propose-opening-adjustments.ts';
import { proposeOpenings } from './propose-openings.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const quiet = aProfile({ considerations: ['quiet-surroundings'] });
const quietAndFew = aProfile({ considerations: ['quiet-surroundings', 'few-people'] });

/** One bakery; somebody it suits, two who need quiet, one of whom needs few people too, and one who would rather garden. */
async function oneBakery() {
  const at = await matchingAtWork(table);
  const openingId = await at.opening();
  const suited = await at.candidate(aProfile());
  const needsQuiet = await at.candidate(quiet);
  const needsBoth = await at.candidate(quietAndFew);
  const gardener = await at.candidate(aProfile({ wishes: ['gardens-outdoors'] }));
  return { at, openingId, suited, needsQuiet, needsBoth, gardener };
}

function value<Value>(result: { ok: true; value: Value } | { ok: false; refusal: { code: string } }): Value {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

describe('what to ask a company for', () => {
  test('the best one thing for an opening, then two where they suit more; those named see who looked', async () => {
    const { at, openingId, needsQuiet, needsBoth } = await oneBakery();
    const call = at.call('propose-opening-adjustments');
    const asked = value(await proposeOpeningAdjustments(call, at.matching, openingId));
    expect(asked).toMatchObject({ openingId, looked: 3, suits: 1 });
    expect(asked.items.map(({ people, adjustments }) => [people, adjustments.map(({ question }) => question)])).toEqual(
      [
        [1, ['Kan I give rolige omgivelser?']],
        [2, ['Kan I give få mennesker omkring sig?', 'Kan I give rolige omgivelser?']],
      ],
    );
    expect(asked.items[0]?.candidateIds).toEqual([needsQuiet]);
    expect([...(asked.items[1]?.candidateIds ?? [])].sort()).toEqual([needsQuiet, needsBoth].sort());
    const { items: viewed } = await at.matching.table.list({ kind: viewedRow, of: ['2026-11-23'], limit: 50 });
    const named = viewed.flatMap((row) => JSON.parse(row.event).facts.candidateIds as string[]);
    expect(named.sort()).toEqual([needsQuiet, needsBoth].sort());
    expect(await proposeOpeningAdjustments(call, at.matching, 'opn-nowhere' as never)).toMatchObject({
      refusal: { code: 'opening-not-found' },
    });
  });

  test('the least for one person, and none where a place suits or was declined', async () => {
    const { at, openingId, suited, needsBoth } = await oneBakery();
    const call = at.call('propose-candidate-adjustments');
    const asked = value(await proposeCandidateAdjustments(call, at.matching, needsBoth));
    expect(asked.items).toMatchObject([{ opening: { openingId }, points: 10_000, group: 'best' }]);
    expect(asked.items[0]?.adjustments).toHaveLength(2);
    expect(value(await proposeCandidateAdjustments(call, at.matching, suited)).items).toEqual([]);
    value(await declineProposal(at.call('decline-proposal'), at.matching, needsBoth, { openingId, reason: 'not-now' }));
    expect(value(await proposeCandidateAdjustments(call, at.matching, needsBoth)).items).toEqual([]);
    expect(await proposeCandidateAdjustments(call, at.matching, 'can-nobody' as never)).toMatchObject({
      refusal: { code: 'candidate-not-in-effort' },
    });
  });

  test('for those whom no place suits, the company where one yes gives most of them one', async () => {
    const { at, openingId } = await oneBakery();
    const elsewhere = await at.opening({ demands: { liftsKg: 5, danish: 'single-words', drivingLicence: true } });
    const network = value(await proposeNetworkAdjustments(at.call('propose-network-adjustments'), at.matching));
    expect(network).toMatchObject({ seeking: 4, looked: 4, without: 3 });
    const lines = network.items.map(({ opening, people, adjustments }) => [
      ...[opening.openingId, people, adjustments.length],
    ]);
    expect(lines).toEqual([
      [openingId, 2, 2],
      [elsewhere, 2, 3],
      [openingId, 1, 1],
      [elsewhere, 1, 2],
    ]);
  });

  test('a proposal says what one yes alone would do to its points', async () => {
    const { at, needsBoth } = await oneBakery();
    const proposed = value(
      await proposeOpenings(at.call('propose-openings'), at.matching, { candidateId: needsBoth, takeAlong: [] }),
    );
    expect(proposed.items[0]).toMatchObject({ points: 7500 });
    expect(proposed.items[0]?.adjustments.map(({ points, group }) => [points, group])).toEqual([
      [8750, 'good'],
      [8750, 'good'],
    ]);
  });
});
