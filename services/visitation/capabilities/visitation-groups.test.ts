import { beforeAll, describe, expect, test } from 'vitest';
import { civilDate, instant } from '#shared/kernel/time.ts';
import type { OwnGroupSet } from '#shared/shapes/visitation-group.ts';
import { aCaller } from '#test/builders/call.ts';
import { accepted, anOffice, type AnOffice } from '#test/builders/visitation.ts';
import { aDecision, anOwnGroup } from '#test/builders/visitation-groups.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { decideVisitationGroup } from './decide-visitation-group.ts';
import { setVisitationGroup } from './set-visitation-group.ts';
import { showVisitationGroups } from './show-visitation-groups.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const in2027 = instant('2027-01-04T09:00:00Z');
const set = (office: AnOffice, more: Partial<OwnGroupSet> = {}) => {
  const leader = aCaller('team-leader', office.scope);
  return setVisitationGroup(
    office.call('set-visitation-group', { caller: leader }),
    office.visitation,
    anOwnGroup(more),
  );
};
const groups = async (office: AnOffice, now = instant('2026-11-23T09:00:00Z')) =>
  accepted(await showVisitationGroups(office.call('show-visitation-groups', { now }), office.visitation));

describe('the groups of a municipality', () => {
  test('are the national ones it joined with: signs, first choice with evidence, and source', async () => {
    const { groups: shown, others } = await groups(await anOffice(table));
    expect(shown.map(({ id, own }) => [id, own])).toEqual([
      ['obviously-education-ready', false],
      ['education-ready', false],
      ['activity-ready', false],
    ]);
    expect(shown[1]?.efforts[0]).toMatchObject({
      id: 'bridge-building',
      evidence: { da: expect.stringContaining('34 %') },
    });
    expect(shown.every(({ signs, source }) => signs.length > 3 && source.title.includes('STAR'))).toBe(true);
    expect(others).toEqual([]);
  });

  test('one of the coming law is added without code: from its day people can be visited to it by its own signs', async () => {
    const office = await anOffice(table);
    accepted(await set(office));
    const today = await groups(office);
    expect(today.others).toMatchObject([{ id: 'near-job', own: true, validFrom: '2027-01-01' }]);
    expect(today.groups.map(({ id }) => id)).not.toContain('near-job');
    expect((await groups(office, in2027)).groups.map(({ id }) => id)).toEqual([
      'obviously-education-ready',
      'education-ready',
      'activity-ready',
      'near-job',
    ]);
    const { candidateId } = await office.met();
    const wanted = {
      ...{ visitationGroup: 'near-job', signs: [{ id: 'wants-to-begin', holds: true }], effort: 'trial' },
      decidedOn: civilDate('2027-01-04'),
    };
    const decide = (more: object, now = in2027) =>
      decideVisitationGroup(
        ...([office.call('decide-visitation-group', { now }), office.visitation, candidateId] as const),
        aDecision({ ...wanted, ...more }),
      );
    const tooEarly = await decide({ decidedOn: civilDate('2026-11-23') }, instant('2026-11-23T10:00:00Z'));
    expect(tooEarly).toMatchObject({ refusal: { code: 'fields-not-accepted' } });
    accepted(await decide({}));
  });

  test('a national group is described anew or ends by the municipality’s own of the same name', async () => {
    const office = await anOffice(table);
    const ends = { id: 'activity-ready', validFrom: civilDate('2026-11-23'), validTo: civilDate('2026-12-31') };
    accepted(await set(office, ends));
    expect((await groups(office)).groups.find(({ id }) => id === 'activity-ready')).toMatchObject({ own: true });
    expect((await groups(office, in2027)).groups.map(({ id }) => id)).toEqual([
      'obviously-education-ready',
      'education-ready',
    ]);
    expect((await groups(office, in2027)).others).toMatchObject([{ id: 'activity-ready', validTo: '2026-12-31' }]);
  });

  test('what is past is not described anew, nor from an older list, nor with a sign that contradicts nothing known', async () => {
    const office = await anOffice(table);
    expect(await set(office, { validFrom: civilDate('2026-11-22') })).toMatchObject({
      refusal: { errors: [{ pointer: '/validFrom', code: 'date-passed' }] },
    });
    const text = { da: 'Et tegn', en: 'A sign' };
    expect(await set(office, { signs: [{ id: 'one', text, contradicts: 'other' }] })).toMatchObject({
      refusal: { errors: [{ pointer: '/signs/0/contradicts', code: 'unknown-sign' }] },
    });
    accepted(await set(office));
    expect(await set(office)).toMatchObject({ refusal: { code: 'stale-version' } });
  });
});
