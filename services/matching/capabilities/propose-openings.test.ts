import { beforeAll, describe, expect, test } from 'vitest';
import type { CandidateId, OpeningId } from '#shared/kernel/ids.ts';
import { viewedRow } from '#shared/runtime/house-rows.ts';
import { anId } from '#test/builders/ids.ts';
import { matchingAtWork, openingFacts, profiled, testCompany } from '#test/builders/matching.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { declineProposal } from './decline-proposal.ts';
import { proposeCandidates } from './propose-candidates.ts';
import { proposeOpenings } from './propose-openings.ts';
import { undoDecline } from './undo-decline.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

async function proposalsFor(
  at: Awaited<ReturnType<typeof matchingAtWork>>,
  candidateId: CandidateId,
  takeAlong: string[] = [],
) {
  const proposed = await proposeOpenings(at.call('propose-openings'), at.matching, { candidateId, takeAlong });
  if (!proposed.ok) throw new Error(proposed.refusal.code);
  return proposed.value;
}

describe('propose openings', () => {
  test('the first wish first, each explained; what is left out says why, and may be taken along', async () => {
    const at = await matchingAtWork(table);
    const bakery = await at.opening();
    const shop = await at.opening({ workArea: 'shop', title: 'Tøjstuen' });
    const heavy = await at.opening({ demands: { liftsKg: 25, danish: 'none', drivingLicence: false } });
    const elsewhere = await at.opening({ offeredTo: '9998' });
    const candidate = await at.candidate({ liftsAtMostKg: 10 });
    const { items, total, excluded, takenAlong } = await proposalsFor(at, candidate, [heavy, elsewhere]);
    expect(items.map((item) => [item.opening.openingId, item.group])).toEqual([
      [bakery, 'best'],
      [shop, 'best'],
    ]);
    expect(total).toBe(2);
    expect(items[0]?.for.map((reason) => reason.text)).toContain('Det er første ønske: bageri og køkken.');
    expect(items[0]?.travel).toEqual({ minutes: 12, transport: 'bicycle', estimated: true });
    expect(excluded.map(({ opening, exclusions }) => [opening.openingId, exclusions.map((one) => one.code)])).toEqual([
      [heavy, ['lifting-too-heavy']],
      [elsewhere, ['not-offered-here']],
    ]);
    expect(takenAlong.map((item) => item.opening.openingId)).toEqual([heavy]);
  });

  test('who looked is logged; nobody is told', async () => {
    const at = await matchingAtWork(table);
    const candidate = await at.candidate();
    await proposalsFor(at, candidate);
    const log = await at.matching.table.list({ kind: viewedRow, of: ['2026-11-23'], limit: 10 });
    expect(
      log.items.map((row) => [JSON.parse(row.event).facts.candidateIds, JSON.parse(row.event).facts.ruleId]),
    ).toEqual([[[candidate], 'M01']]);
    expect(await at.events()).toEqual([]);
  });

  test('a person whose first conversation is not held, or who is closed, has no proposals', async () => {
    const at = await matchingAtWork(table);
    const ask = (candidateId: CandidateId) =>
      proposeOpenings(at.call('propose-openings'), at.matching, { candidateId, takeAlong: [] });
    expect(await ask(anId('candidate'))).toMatchObject({ refusal: { code: 'candidate-not-in-effort' } });
    const candidateId = await at.candidate();
    await at.tell('CandidateClosed', { candidateId, reason: 'education', closedOn: '2026-11-23' }, { version: 2 });
    expect(await ask(candidateId)).toMatchObject({ refusal: { code: 'candidate-not-in-effort' } });
  });

  test('an older profile that arrives late changes nothing', async () => {
    const at = await matchingAtWork(table);
    await at.opening();
    const candidateId = await at.candidate();
    await at.tell('CandidateProfiled', profiled(candidateId, { wishes: ['care'] }), { version: 3 });
    await at.tell('CandidateProfiled', profiled(candidateId, { wishes: ['shop'] }), { version: 2 });
    const { items, personVersion } = await proposalsFor(at, candidateId);
    expect(items[0]?.against.map((reason) => reason.values['first'])).toContain('care');
    expect(personVersion).toBe(3);
  });
});

describe('not this place', () => {
  test('a declined opening is no longer proposed, stays listed with its reason, and comes back when undone', async () => {
    const at = await matchingAtWork(table);
    const openingId = await at.opening();
    const candidateId = await at.candidate();
    const said = { openingId, reason: 'too-far', note: 'Bussen går for sjældent.' } as const;
    const declined = await declineProposal(at.call('decline-proposal'), at.matching, candidateId, said);
    expect(declined).toMatchObject({ ok: true, value: { openingId, reason: 'too-far', declinedOn: '2026-11-23' } });
    const without = await proposalsFor(at, candidateId);
    expect([without.items, without.excluded, without.declined.map((one) => one.note)]).toEqual([
      [],
      [],
      ['Bussen går for sjældent.'],
    ]);
    expect(await at.events()).toEqual([]);
    await undoDecline(at.call('undo-decline'), at.matching, { candidateId, openingId });
    expect((await proposalsFor(at, candidateId)).items).toHaveLength(1);
  });

  test('an opening or a person that is not there is refused; the same command twice is one', async () => {
    const at = await matchingAtWork(table);
    const candidateId = await at.candidate();
    const openingId = await at.opening();
    const decline = (candidate: CandidateId, opening = openingId, call = at.call('decline-proposal')) =>
      declineProposal(call, at.matching, candidate, { openingId: opening, reason: 'other' });
    expect(await decline(anId('candidate'))).toMatchObject({ refusal: { code: 'candidate-not-in-effort' } });
    expect(await decline(candidateId, anId('opening'))).toMatchObject({ refusal: { code: 'opening-not-found' } });
    const call = at.call('decline-proposal');
    expect(await decline(candidateId, openingId, call)).toEqual(await decline(candidateId, openingId, call));
  });
});

describe('propose candidates', () => {
  test('those whose first wish it is come first; those with a hard reason last; paged', async () => {
    const at = await matchingAtWork(table);
    const openingId = await at.opening({ demands: { liftsKg: 25, danish: 'none', drivingLicence: false } });
    const first = await at.candidate();
    const excluded = await at.candidate({ liftsAtMostKg: 5 });
    const second = await at.candidate({ wishes: ['shop', 'bakery-kitchen'] });
    await at.candidate({ wishes: ['care'] });
    const ask = (more = {}) => proposeCandidates(at.call('propose-candidates'), at.matching, { openingId, ...more });
    const page = await ask();
    if (!page.ok) throw new Error(page.refusal.code);
    expect(page.value.items.map((item) => item.candidateId)).toEqual([first, second, excluded]);
    const told = [
      'against',
      'candidateId',
      'exclusions',
      'for',
      'group',
      'notKnown',
      'ownerId',
      'parts',
      'points',
      'restsOn',
      'travel',
      'waitingSince',
    ];
    expect(Object.keys(page.value.items[0] ?? {}).sort()).toEqual([...told, 'wouldChange']);
    expect(page.value.items.at(-1)?.exclusions.map((one) => one.code)).toEqual(['lifting-too-heavy']);
    const one = await ask({ limit: 2 });
    const two = one.ok && (await ask({ limit: 2, cursor: one.value.cursor }));
    expect(two && two.ok && two.value.items.map((item) => item.candidateId)).toEqual([second]);
    expect(await ask({ cursor: 'forged.cursor' })).toMatchObject({ refusal: { code: 'cursor-not-valid' } });
  });

  test('a page is not gone on from when the opening has become of another kind of work', async () => {
    const at = await matchingAtWork(table);
    const openingId = await at.opening();
    await at.candidate();
    await at.candidate();
    const ask = (cursor?: string) =>
      proposeCandidates(at.call('propose-candidates'), at.matching, { openingId, limit: 1, cursor });
    const page = await ask();
    const cursor = (page.ok && page.value.cursor) || undefined;
    expect(await ask(cursor)).toMatchObject({ ok: true });
    const changed = {
      openingId,
      companyId: testCompany,
      companyName: 'Hvedekrogen Bageri',
      opening: openingFacts({ workArea: 'shop' }),
    };
    await at.tell('OpeningChanged', changed, { scope: at.partnership, partnership: undefined, version: 2 });
    expect(await ask(cursor)).toMatchObject({ refusal: { code: 'cursor-not-valid' } });
    expect(await ask()).toMatchObject({ value: { openingVersion: 2 } });
  });

  test('changed wishes move the person; a closed person is gone', async () => {
    const at = await matchingAtWork(table);
    const openingId = await at.opening({ workArea: 'care' });
    const candidateId = await at.candidate();
    const found = async () => {
      const page = await proposeCandidates(at.call('propose-candidates'), at.matching, { openingId });
      return page.ok && page.value.items.map((item) => item.candidateId);
    };
    expect(await found()).toEqual([]);
    await at.tell('CandidateProfiled', profiled(candidateId, { wishes: ['shop', 'care'] }), { version: 2 });
    expect(await found()).toEqual([candidateId]);
    await at.tell('CandidateClosed', { candidateId, reason: 'education', closedOn: '2026-11-23' }, { version: 3 });
    expect(await found()).toEqual([]);
  });

  test('an opening that is missing, paused or offered to another is refused', async () => {
    const at = await matchingAtWork(table);
    const ask = (openingId: OpeningId) => proposeCandidates(at.call('propose-candidates'), at.matching, { openingId });
    expect(await ask(anId('opening'))).toMatchObject({ refusal: { code: 'opening-not-found' } });
    expect(await ask(await at.opening({ offeredTo: '9998' }))).toMatchObject({
      refusal: { code: 'opening-not-offered' },
    });
    const paused = await at.opening();
    await at.tell(
      'OpeningPaused',
      { openingId: paused, companyId: '41000007' },
      { scope: at.partnership, partnership: undefined, version: 2 },
    );
    expect(await ask(paused)).toMatchObject({ refusal: { code: 'opening-not-open' } });
  });
});
