import { describe, expect, test } from 'vitest';
import { addDays, civilDate } from '#shared/kernel/time.ts';
import { paaVejPlan, starPlan, vivirkPlan } from './local-partnerships-plan.ts';

function counted(values: readonly (string | undefined)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value ?? 'active'] = (counts[value ?? 'active'] ?? 0) + 1;
  return counts;
}

describe('the people behind the printed figures', () => {
  test('PÅ VEJ: 32 young people in Billund, and what became of them', () => {
    const plan = paaVejPlan();
    expect(plan).toHaveLength(32);
    expect(counted(plan.map(({ closed }) => closed?.reason))).toEqual({
      'ordinary-employment': 4,
      'flex-job': 3,
      'early-retirement-pension': 4,
      'education-fgu': 2,
      'education-stu': 1,
      'education-eud': 2,
      'education-hf': 1,
      'passed-on-to-public-support': 14,
      active: 1,
    });
    expect(plan.every(({ referredOn }) => referredOn >= '2018-09-01' && referredOn < '2021-01-01')).toBe(true);
  });

  test('ViVirk’R: 36 admitted in four municipalities, 20 of them for at least a year by the end of June 2019', () => {
    const plan = vivirkPlan();
    expect(plan).toHaveLength(36);
    expect(counted(plan.map(({ municipality }) => municipality))).toEqual({
      '0760': 10,
      '0751': 9,
      '0730': 9,
      '0813': 8,
    });
    const aYearAgo = addDays(civilDate('2019-06-30'), -365);
    expect(plan.filter(({ referredOn }) => referredOn <= aYearAgo)).toHaveLength(20);
    expect(plan.every(({ referredOn }) => referredOn < '2019-06-30')).toBe(true);
    expect(counted(plan.map(({ inResults }) => inResults))).toEqual({ yes: 34, no: 2 });
  });

  test('STAR: about 7, 35 and 57 per cent, the strongest met the day they were referred', () => {
    for (const today of ['2026-11-28', '2026-12-24', '2027-03-29'].map(civilDate)) {
      const plan = starPlan(today);
      const share = (group: string): number =>
        (100 * plan.filter(({ visitationGroup }) => visitationGroup === group).length) / plan.length;
      expect(share('obviously-education-ready')).toBeCloseTo(7, 0);
      expect(share('education-ready')).toBeCloseTo(36, 0);
      expect(share('activity-ready')).toBeCloseTo(57, 0);
      const strongest = plan.filter(({ visitationGroup }) => visitationGroup === 'obviously-education-ready');
      expect(strongest.every(({ heldOn, referredOn }) => heldOn === referredOn)).toBe(true);
      expect(plan.every(({ heldOn, referredOn }) => referredOn <= heldOn && heldOn < today)).toBe(true);
    }
  });

  test('nobody shares a number with somebody else of the demo', () => {
    const places = [...paaVejPlan(), ...vivirkPlan(), ...starPlan(civilDate('2026-11-28'))].map(({ place }) => place);
    expect(new Set(places).size).toBe(32 + 36 + 42);
  });
});
