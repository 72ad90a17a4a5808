import { describe, expect, test } from 'vitest';
import { pilotPlan } from './herning-plan.ts';

describe('the pilot in Herning', () => {
  const plan = pilotPlan();
  const certified = plan.filter(({ endedBecause }) => !endedBecause);

  test('20 began, 16 got a certificate in 16 companies, 4 ended for the printed reasons', () => {
    expect([plan.length, certified.length]).toEqual([20, 16]);
    expect(new Set(certified.map(({ companyId }) => companyId)).size).toBe(16);
    const reasons = plan.flatMap(({ endedBecause }) => endedBecause ?? []);
    expect(new Set(reasons)).toEqual(new Set(['physical-problems', 'behaviour', 'not-ready']));
    expect(reasons).toHaveLength(4);
  });

  test('everybody begins within March to June 2019', () => {
    expect(plan.every(({ beganOn }) => beganOn >= '2019-03-01' && beganOn <= '2019-06-30')).toBe(true);
  });
});
