import { beforeAll, expect, test } from 'vitest';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { civilDate } from '#shared/kernel/time.ts';
import { anId } from '#test/builders/ids.ts';
import { matchingAtWork, profiled, type MatchingAtWork } from '#test/builders/matching.ts';
import { running } from '#test/builders/placements.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { seekingPeople } from '../store/seeking-people.ts';
import { askMatchPlan } from './ask-match-plan.ts';
import { endPlacement } from './end-placement.ts';
import { listMatchPlanPeople } from './list-match-plan-people.ts';
import { proposeCandidates } from './propose-candidates.ts';
import { proposeOpenings } from './propose-openings.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

function value<Value>(result: { ok: true; value: Value } | { ok: false; refusal: { code: string } }): Value {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

async function talkedTo(at: MatchingAtWork, heldOn: string, version = 1, id = anId('candidate')): Promise<CandidateId> {
  await at.tell('CandidateProfiled', { ...profiled(id), heldOn }, { version });
  return id;
}

const sinceOf = async (at: MatchingAtWork, candidateId: CandidateId) =>
  (await seekingPeople(at.matching.table)).find((person) => person.candidateId === candidateId)?.waitingSince;

test('of two with as many points the one who has waited longer comes first, in the list and in the plan', async () => {
  const at = await matchingAtWork(table);
  const openingId = await at.opening({ places: 1 });
  const late = await talkedTo(at, '2026-10-01');
  const early = await talkedTo(at, '2026-03-01');
  const list = value(await proposeCandidates(at.call('propose-candidates'), at.matching, { openingId }));
  expect(list.items.map(({ candidateId, waitingSince }) => [candidateId, waitingSince])).toEqual([
    [early, '2026-03-01'],
    [late, '2026-10-01'],
  ]);
  const { planId } = value(await askMatchPlan(at.call('ask-match-plan'), at.matching, {}));
  await at.relay();
  const page = value(await listMatchPlanPeople(at.call('list-match-plan-people'), at.matching, planId, {}));
  expect(
    page.items.map(({ candidateId, place, waitingSince }) => [candidateId, place?.openingId, waitingSince]),
  ).toEqual([
    [early, openingId, '2026-03-01'],
    [late, undefined, '2026-10-01'],
  ]);
});

test('somebody waits since the first conversation of the effort, in whatever order conversations are heard', async () => {
  const at = await matchingAtWork(table);
  const forwards = await talkedTo(at, '2026-03-01');
  await talkedTo(at, '2026-09-01', 2, forwards);
  const backwards = await talkedTo(at, '2026-09-01', 2);
  await talkedTo(at, '2026-03-01', 1, backwards);
  expect([await sinceOf(at, forwards), await sinceOf(at, backwards)]).toEqual(['2026-03-01', '2026-03-01']);
  const again = forwards;
  await at.tell('CandidateClosed', { candidateId: again, reason: 'job', closedOn: '2026-10-01' }, { version: 3 });
  expect(await sinceOf(at, again)).toBeUndefined();
  await at.tell(
    'CandidateProfiled',
    { ...profiled(again), heldOn: '2026-09-01', groupsFrom: '2026-11-02' },
    { version: 4 },
  );
  expect(await sinceOf(at, again)).toBe('2026-11-02');
});

test('and since the end of the last place', async () => {
  const { at, candidateId, placementId } = await running(table);
  await at.relay();
  expect(await sinceOf(at, candidateId)).toBeUndefined();
  const ending = { version: 1, endedOn: civilDate('2026-11-23'), reason: 'other' } as const;
  value(await endPlacement(at.call('end-placement'), at.matching, placementId, ending));
  await at.relay();
  expect(await sinceOf(at, candidateId)).toBe('2026-11-23');
});

test('each proposal says of which day its data are, and what is so old that somebody should ask again', async () => {
  const at = await matchingAtWork(table);
  const openingId = await at.opening();
  const candidateId = await talkedTo(at, '2026-03-01');
  const found = value(await proposeOpenings(at.call('propose-openings'), at.matching, { candidateId, takeAlong: [] }));
  const rests = { personSaidOn: '2026-03-01', personLongAgo: true, openingSaidOn: '2026-11-23', openingLongAgo: false };
  expect(found.items.map(({ restsOn }) => restsOn)).toEqual([rests]);
  const people = value(await proposeCandidates(at.call('propose-candidates'), at.matching, { openingId }));
  expect(people.items.map(({ restsOn }) => restsOn)).toEqual([rests]);
});
