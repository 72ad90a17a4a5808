import { beforeAll, describe, expect, test } from 'vitest';
import { keepLocalRules } from '#services/visitation/store/local-rules.ts';
import { dueRow, outboxRow } from '#shared/runtime/house-rows.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import type { Reopening } from '#shared/shapes/candidate-changes.ts';
import { anId } from '#test/builders/ids.ts';
import { accepted, anOffice, aReferral, type AnOffice } from '#test/builders/visitation.ts';
import { timePassed } from '#test/builders/time-passed.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { closeCandidate } from './close-candidate.ts';
import { listWork } from './list-work.ts';
import { openCandidate } from './open-candidate.ts';
import { reopenCandidate } from './reopen-candidate.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const close = (office: AnOffice, candidateId: string, version: number, more = {}) =>
  closeCandidate(office.call('close-candidate'), office.visitation, candidateId as never, {
    version,
    reason: 'ordinary-employment',
    closedOn: civilDate('2026-11-20'),
    ...more,
  });
const reopen = (
  office: AnOffice,
  candidateId: string,
  version: number,
  { now = '2026-11-23T09:00:00Z', ...more }: Partial<Reopening> & { now?: string } = {},
) => {
  const { cpr: _kept, ...asReferred } = aReferral();
  const reopening = { ...asReferred, version, ...more };
  const call = office.call('reopen-candidate', { now: instant(now) });
  return reopenCandidate(call, office.visitation, candidateId as never, reopening);
};

describe('close a candidate', () => {
  test('the person leaves the lists of work and is found among the closed', async () => {
    const office = await anOffice(table);
    const { candidateId, version } = await office.met();
    const closed = accepted(await close(office, candidateId, version));
    expect(closed).toEqual({ candidateId, version: version + 1 });
    const list = async (ask: Parameters<typeof listWork>[2]) =>
      accepted(await listWork(office.call('list-work'), office.visitation, ask)).items.map((item) => item.state);
    expect(await list({ view: 'mine' })).toEqual([]);
    expect(await list({ view: 'team' })).toEqual([]);
    expect(await list({ view: 'team', state: 'closed' })).toEqual(['closed']);
  });

  test('the event holds the reason and the day, and not the note', async () => {
    const office = await anOffice(table);
    const { candidateId, version } = await office.met();
    await close(office, candidateId, version, { reason: 'other', note: 'Flyttet til sin søster.' });
    const [event] = (await office.told()).filter(({ type }) => type === 'CandidateClosed');
    expect(event?.facts).toEqual({
      ...{ candidateId, reason: 'other', closedOn: '2026-11-20', personTold: true, endingPlacementIds: [] },
    });
    const page = accepted(await openCandidate(office.call('open-candidate'), office.visitation, candidateId));
    expect(page).toMatchObject({ state: 'closed', closed: { reason: 'other', closedOn: '2026-11-20' } });
    expect(page.history[0]).toMatchObject({ kind: 'candidate-closed', note: 'Flyttet til sin søster.' });
  });

  test('the event says which placements end, and whether the person is told; after a death never', async () => {
    const office = await anOffice(table);
    const told = async (more: object) => {
      const { candidateId, version } = await office.met();
      accepted(await close(office, candidateId, version, more));
      const events = (await office.told()).filter((event) => event.type === 'CandidateClosed');
      return events.find(({ aggregate }) => aggregate === candidateId)?.facts;
    };
    const named = { tellPerson: false, endingPlacementIds: ['pla-00000000000000000000'] };
    expect(await told(named)).toMatchObject({ personTold: false, endingPlacementIds: named.endingPlacementIds });
    expect(await told({ reason: 'deceased', tellPerson: true })).toMatchObject({ personTold: false });
  });

  test('a day to come, an older version and a second closing are refused', async () => {
    const office = await anOffice(table);
    const { candidateId, version } = await office.met();
    expect(await close(office, candidateId, version, { closedOn: '2026-11-24' })).toMatchObject({
      refusal: { errors: [{ pointer: '/closedOn', code: 'date-in-future' }] },
    });
    expect(await close(office, candidateId, version - 1)).toMatchObject({ refusal: { code: 'stale-version' } });
    accepted(await close(office, candidateId, version));
    expect(await close(office, candidateId, version + 1)).toMatchObject({ refusal: { code: 'candidate-closed' } });
  });
});

describe('reopen a candidate', () => {
  test('a match is to be found again, and matching is told', async () => {
    const office = await anOffice(table);
    const { candidateId, version } = await office.met();
    await close(office, candidateId, version);
    const again = await reopen(office, candidateId, version + 1);
    expect(again).toMatchObject({ value: { version: version + 2, next: { kind: 'find-match', dueOn: '2026-12-07' } } });
    const told = (await office.told()).filter(({ version: told }) => told === version + 2);
    expect(told.map(({ type }) => type)).toEqual(['CandidateProfiled']);
    expect(told[0]?.facts).not.toHaveProperty('groupsFrom');
    expect(await office.now(candidateId)).not.toHaveProperty('closed');
  });

  test('contact, groups, reason and owner are those of now; the referral and what was counted before stay', async () => {
    const office = await anOffice(table);
    const before = await office.met({ email: 'amina@example.dk' });
    const { candidateId, version } = before;
    await close(office, candidateId, version);
    const fresh = {
      ...{ lastName: 'Haddad Lund', phone: '55 66 77 88', targetGroups: ['ukraine'], reason: 'Praktikken holdt ikke.' },
    };
    const again = accepted(await reopen(office, candidateId, version + 1, fresh));
    const now = await office.now(candidateId);
    expect(now).toMatchObject({ ...fresh, referredOn: before.referredOn, ownerId: office.caseworker.personId });
    expect(now).not.toHaveProperty('email');
    const told = (await office.told()).filter((event) => event.version === again.version);
    expect(told.map(({ type }) => type).toSorted()).toEqual(['CandidateContactCorrected', 'CandidateProfiled']);
    expect(told.find(({ type }) => type === 'CandidateProfiled')?.facts).toMatchObject({
      ...{ targetGroups: ['ukraine'], groupsFrom: '2026-11-23' },
    });
    expect(JSON.stringify(told)).not.toMatch(/Lund|55 66|Praktikken/);
    const page = accepted(await openCandidate(office.call('open-candidate'), office.visitation, candidateId));
    expect(page.history.find(({ kind }) => kind === 'candidate-reopened')).toMatchObject({
      ...{ corrected: ['name', 'phone', 'email'], note: before.reason },
    });
  });

  test('a group or an owner nobody knows is refused at its field, and an older version', async () => {
    const office = await anOffice(table);
    const { candidateId, version } = await office.met();
    await close(office, candidateId, version);
    const unknown = { targetGroups: ['resource-course', 'nobody'], ownerId: anId('person') };
    expect(await reopen(office, candidateId, version + 1, unknown)).toMatchObject({
      refusal: { errors: [{ pointer: '/targetGroups/1' }, { pointer: '/ownerId' }] },
    });
    expect(await reopen(office, candidateId, version)).toMatchObject({ refusal: { code: 'stale-version' } });
  });

  test('who never had a conversation gets one, and its deadline falls due', async () => {
    const office = await anOffice(table);
    const { candidateId, deadlineRule } = await office.referred();
    const values = [{ ruleId: 'first-conversation-within', value: 5, validFrom: '2026-11-24' }];
    await keepLocalRules(office.visitation.table, { version: 1, facts: { values } } as never);
    await close(office, candidateId, 1);
    const again = await reopen(office, candidateId, 2, { now: '2026-11-28T09:00:00Z' });
    const told = (await office.told()).filter(({ version: now }) => now === 3);
    expect(told.map(({ type, facts }) => [type, facts])).toContainEqual([
      ...['CandidateReopened', { candidateId, ownerId: office.caseworker.personId, reopenedOn: '2026-11-28' }],
    ]);
    expect(again).toMatchObject({ value: { next: { kind: 'first-conversation', dueOn: '2026-12-03' } } });
    const renewed = (await office.now(candidateId)).deadlineRule;
    expect([renewed?.startsWith('local'), deadlineRule?.startsWith('local')]).toEqual([true, false]);
    const pass = (now: string) => office.hear(timePassed(office.scope, now));
    const december = { kind: outboxRow, of: ['2026-12'], limit: 10 } as const;
    const overdue = async () => (await office.visitation.table.list(december)).items.length;
    await pass('2026-12-01T09:00:00Z');
    expect(await overdue()).toBe(0);
    await pass('2026-12-06T09:00:00Z');
    expect(await overdue()).toBe(1);
    expect((await office.visitation.table.list({ kind: dueRow, of: [], limit: 10 })).items).toEqual([]);
  });

  test('an effort that goes on is refused', async () => {
    const office = await anOffice(table);
    const { candidateId, version } = await office.met();
    expect(await reopen(office, candidateId, version)).toMatchObject({ refusal: { code: 'candidate-not-closed' } });
  });
});
