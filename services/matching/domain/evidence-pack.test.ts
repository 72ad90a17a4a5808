import { describe, expect, expectTypeOf, test } from 'vitest';
import { roles } from '#shared/access/roles.ts';
import { nextState } from '#shared/kernel/state-table.ts';
import { packStates, PackDraft } from '#shared/shapes/evidence-pack.ts';
import type { AttendanceAnswer } from './attendance-day.ts';
import type { CheckIn, SaidAtCheckIn } from './check-in.ts';
import type { EvidenceOfPlacement } from './evidence-document.ts';
import { packTable, type PackAction } from './evidence-pack.ts';
import type { HelpCall } from './help-call.ts';
import type { ShownPlace } from './shown-proposals.ts';
import type { UsableObservation, WorkObservation } from './work-observation.ts';

const leadsTo = (state: (typeof packStates)[number], action: PackAction) =>
  roles.filter((role) => nextState(packTable, state, action, role));

describe('a description', () => {
  test('is issued only after the person commented or had the time to, by staff alone', () => {
    const from = packStates.filter((state) => leadsTo(state, 'issue-evidence-pack').length > 0);
    expect(from).toEqual(['commented', 'uncommented']);
    expect(leadsTo('commented', 'issue-evidence-pack')).toEqual(['caseworker', 'job-broker']);
    expect(leadsTo('with-person', 'let-pack-deadline-pass')).toEqual(['secretariat']);
  });

  test('once issued is changed by nothing but a newer one', () => {
    expect(Object.keys(packTable.issued)).toEqual(['give-evidence-pack', 'supersede-evidence-pack']);
    expect([packTable.superseded, packTable.withdrawn]).toEqual([{}, {}]);
  });

  test('is made of observations that were marked: what was answered, wished or asked for can never be', () => {
    expectTypeOf<EvidenceOfPlacement['observations'][number]>().toEqualTypeOf<UsableObservation>();
    expectTypeOf<WorkObservation>().not.toExtend<UsableObservation>();
    expectTypeOf<AttendanceAnswer>().not.toExtend<UsableObservation>();
    expectTypeOf<CheckIn>().not.toExtend<UsableObservation>();
    expectTypeOf<SaidAtCheckIn>().not.toExtend<UsableObservation>();
    expectTypeOf<ShownPlace>().not.toExtend<UsableObservation>();
    expectTypeOf<HelpCall>().not.toExtend<UsableObservation>();
    expectTypeOf<keyof EvidenceOfPlacement>().toEqualTypeOf<'placement' | 'days' | 'pauses' | 'observations'>();
    expect(packStates).toHaveLength(8);
  });

  test('words that look like health are met at their field', () => {
    const words = { supports: [{ what: 'Samtale hos psykolog', effect: 'helped' }], notTried: 'Hele dage' };
    const draft = { purpose: 'flex-job', from: '2026-11-01', until: '2026-11-30', words };
    const read = PackDraft.safeParse(draft);
    expect(read.error?.issues).toMatchObject([{ path: ['words', 'supports'], message: 'looks-like-health' }]);
    expect(PackDraft.safeParse({ ...draft, keepWords: true }).success).toBe(true);
  });
});
