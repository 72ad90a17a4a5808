import { describe, expect, it } from 'vitest';
import type { PreparationAnswer } from '#shared/shapes/preparation.ts';
import { instant } from '#shared/kernel/time.ts';
import { withNewest, withoutSent } from './waiting-answers.ts';

const answer = (question: PreparationAnswer['question'], minute: number): PreparationAnswer => ({
  ...{ question, chosen: ['yes'] },
  givenAt: instant(Date.parse('2026-11-28T10:00:00Z') + minute * 60_000),
});

describe('answers that wait for the network', () => {
  it('are the newest to each question', () => {
    const waiting = withNewest([answer('liked-school', 1), answer('broke-off', 1)], answer('liked-school', 2));
    expect(waiting).toEqual([answer('broke-off', 1), answer('liked-school', 2)]);
  });

  it('stay where another was given while they were on their way', () => {
    const sent = [answer('liked-school', 1), answer('broke-off', 1)];
    expect(withoutSent([answer('broke-off', 1), answer('liked-school', 2)], sent)).toEqual([answer('liked-school', 2)]);
  });
});
