import { describe, expect, test } from 'vitest';
import { civilDate, instant } from '#shared/kernel/time.ts';
import type { VisitationDecision } from '#shared/shapes/candidate-visitation.ts';
import { startOfDecision } from './start-of-decision.ts';

const decision = (more: Partial<VisitationDecision>): VisitationDecision => ({
  ...{ visitationGroup: 'education-ready', decidedOn: civilDate('2026-11-20'), at: instant('2026-11-20T09:00:00Z') },
  ...{ byId: 'per-1', ruleVersion: '2026', signs: [] },
  ...more,
});
const answered = (...chosen: ('never' | 'once')[]) => ({
  answers: [{ question: 'broke-off' as const, chosen, givenAt: instant('2026-11-19T09:00:00Z') }],
});

describe('where a decision begins', () => {
  test('in what the last reasoned one said, though a conversation chose a group since', () => {
    const reasoned = decision({ reason: 'Han ved, hvad han vil.', signs: [{ id: 'realistic-goal', holds: true }] });
    const { last } = startOfDecision({ decisions: [decision({}), reasoned], situations: [] }, undefined);
    expect(last).toMatchObject({ reason: 'Han ved, hvad han vil.', signs: [{ id: 'realistic-goal' }] });
  });

  test('with a broken-off education that the person told of, until somebody has decided', () => {
    const nothing = { decisions: [], situations: [] };
    expect(startOfDecision(nothing, answered('once'))).toMatchObject({
      situations: ['broke-off-youth-education'],
      fromPreparation: true,
    });
    for (const told of [answered('never'), answered(), undefined])
      expect(startOfDecision(nothing, told)).toMatchObject({ situations: [], fromPreparation: false });
    const decided = { decisions: [decision({ reason: 'Set sammen.' })], situations: [] };
    expect(startOfDecision(decided, answered('once'))).toMatchObject({ situations: [], fromPreparation: false });
  });
});
