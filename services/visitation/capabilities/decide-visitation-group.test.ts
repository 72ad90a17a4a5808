import { beforeAll, describe, expect, test } from 'vitest';
import { civilDate, instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { VisitationDeciding } from '#shared/shapes/candidate-visitation.ts';
import { accepted, anOffice, type AnOffice } from '#test/builders/visitation.ts';
import { aDecision } from '#test/builders/visitation-groups.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { decideVisitationGroup } from './decide-visitation-group.ts';
import { holdFirstConversation } from './hold-first-conversation.ts';
import { openCandidate } from './open-candidate.ts';
import { showVisitation } from './show-visitation.ts';
import { aConversation } from '#test/builders/visitation.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const decide = (
  office: AnOffice,
  candidateId: string,
  more: Partial<VisitationDeciding> = {},
  as: Partial<Call> = {},
) =>
  decideVisitationGroup(
    office.call('decide-visitation-group', as),
    office.visitation,
    candidateId as never,
    aDecision(more),
  );
const shown = async (office: AnOffice, candidateId: string) =>
  accepted(await showVisitation(office.call('show-visitation'), office.visitation, candidateId as never));
const refusedFields = (...errors: (readonly [pointer: string, code: string])[]) => ({
  refusal: { code: 'fields-not-accepted', errors: errors.map(([pointer, code]) => ({ pointer, code })) },
});

describe('decide a visitation group', () => {
  test('stands with its facts, reason and rule; earlier decisions stay, and the group is the one of the latest day', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.met();
    expect(await shown(office, candidateId)).toMatchObject({ visitationGroup: 'activity-ready', since: '2026-11-23' });
    accepted(await decide(office, candidateId));
    const later = { now: instant('2026-12-14T09:00:00Z') };
    const back = {
      visitationGroup: 'activity-ready',
      effort: 'company-based',
      decidedOn: civilDate('2026-12-14'),
      version: 3,
    };
    accepted(await decide(office, candidateId, back, later));
    const written = { version: 4, decidedOn: civilDate('2026-11-30'), reason: 'Skrevet ned senere.' };
    accepted(await decide(office, candidateId, written, later));
    const visitation = await shown(office, candidateId);
    expect(visitation).toMatchObject({ visitationGroup: 'activity-ready', since: '2026-12-14', version: 5 });
    expect(visitation.decisions.map(({ visitationGroup, decidedOn }) => `${visitationGroup} ${decidedOn}`)).toEqual([
      'activity-ready 2026-12-14',
      'education-ready 2026-11-30',
      'education-ready 2026-11-23',
      'activity-ready 2026-11-23',
    ]);
    expect(visitation.decisions[2]).toMatchObject({
      ...{
        reason: aDecision().reason,
        ruleVersion: '2014-01',
        effort: 'bridge-building',
        byId: office.caseworker.personId,
      },
      signs: aDecision().signs,
    });
    const page = accepted(await openCandidate(office.call('open-candidate'), office.visitation, candidateId));
    expect(page.visitationGroup).toBe('activity-ready');
    expect(page.history.filter(({ kind }) => kind === 'visitation-decided')).toHaveLength(3);
  });

  test('the others are told the group and the day, and nothing of why', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.met();
    accepted(await decide(office, candidateId));
    const told = (await office.told()).filter(({ version }) => version === 3);
    expect(Object.fromEntries(told.map(({ type, facts }) => [type, facts]))).toMatchObject({
      VisitationGroupDecided: {
        ...{ candidateId, visitationGroup: 'education-ready', from: '2026-11-23', ruleVersion: '2014-01' },
      },
      CandidateProfiled: { visitationGroup: 'education-ready' },
    });
    expect(JSON.stringify(told)).not.toMatch(/unsettled|prøve fag|bridge/);
  });

  test('is possible before the first conversation, which keeps the group or decides another', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.referred();
    accepted(await decide(office, candidateId, { version: 1 }));
    const hold = (version: number, visitationGroup: string) =>
      holdFirstConversation(
        ...([office.call('hold-first-conversation'), office.visitation, candidateId] as const),
        aConversation({ version, visitationGroup }),
      );
    accepted(await hold(2, 'education-ready'));
    expect((await shown(office, candidateId)).decisions).toHaveLength(1);
    accepted(await hold(3, 'activity-ready'));
    expect(await shown(office, candidateId)).toMatchObject({ visitationGroup: 'activity-ready', decisions: [{}, {}] });
    const groups = (await office.told()).filter(({ type }) => type === 'VisitationGroupDecided');
    expect(groups.map(({ version }) => version).toSorted()).toEqual([2, 4]);
  });

  test('who broke off a youth education or waits for an apprenticeship is education-ready, unless longer support is explained', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.met();
    const waits = { situations: ['waits-for-apprenticeship'], effort: undefined } as const;
    const longer = { ...waits, situations: [...waits.situations], visitationGroup: 'activity-ready' };
    expect(await decide(office, candidateId, longer)).toMatchObject(
      refusedFields(['/longerSupport', 'longer-support-unexplained']),
    );
    const none = { ...longer, visitationGroup: 'obviously-education-ready', longerSupport: 'Længere støtte.' };
    expect(await decide(office, candidateId, none)).toMatchObject({ refusal: { code: 'fields-not-accepted' } });
    accepted(await decide(office, candidateId, { ...longer, visitationGroup: 'education-ready' }));
    const talk = (version: number) =>
      holdFirstConversation(
        ...([office.call('hold-first-conversation'), office.visitation, candidateId] as const),
        aConversation({ version, visitationGroup: 'activity-ready' }),
      );
    expect(await talk(3)).toMatchObject(refusedFields(['/visitationGroup', 'longer-support-unexplained']));
    accepted(await decide(office, candidateId, { ...longer, version: 3, longerSupport: 'Er i behandling i to år.' }));
    accepted(await talk(4));
  });

  test('a group, sign or effort nobody knows, signs that contradict each other and a day to come are refused at their fields', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.met();
    const odd = {
      ...{ visitationGroup: 'of-billund', effort: 'bridge-building', decidedOn: civilDate('2026-11-24') },
      signs: [
        { id: 'realistic-goal', holds: true },
        { id: 'unsettled-choice', holds: true },
        { id: 'nobody-knows', holds: true },
      ],
    };
    expect(await decide(office, candidateId, odd)).toMatchObject(
      refusedFields(
        ['/visitationGroup', 'unknown-visitation-group'],
        ['/decidedOn', 'date-in-future'],
        ['/signs/1', 'signs-contradict'],
        ['/signs/2/id', 'unknown-sign'],
        ['/effort', 'unknown-effort'],
      ),
    );
    expect(await decide(office, candidateId, { version: 1 })).toMatchObject({ refusal: { code: 'stale-version' } });
  });

  test('of two at once one stands, and the other is told that the page is older', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.met();
    const both = await Promise.all([decide(office, candidateId), decide(office, candidateId)]);
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect((await shown(office, candidateId)).decisions).toHaveLength(2);
  });
});
