import { describe, expect, test } from 'vitest';
import { anId } from '#test/builders/ids.ts';
import { readProposal } from './read-proposal.ts';

describe('a proposal of levels', () => {
  const [one, other] = [{ goalId: anId('learningGoal') }, { goalId: anId('learningGoal') }];
  const evidenceId = anId('evidence');

  test('holds the goals that have a level, with what each rests on', () => {
    const fields = {
      [`level.${one.goalId}`]: 'knowledge',
      [`evidence.${one.goalId}`]: [evidenceId],
      [`level.${other.goalId}`]: '',
      [`evidence.${other.goalId}`]: [],
    };
    expect(readProposal([one, other], fields, 1, 'Vælg')).toEqual({
      body: { version: 1, levels: [{ goalId: one.goalId, level: 'knowledge', evidenceIds: [evidenceId] }] },
    });
  });

  test('without any level is told at the first goal', () => {
    const fields = { [`level.${one.goalId}`]: '', [`evidence.${one.goalId}`]: [] };
    expect(readProposal([one], fields, 1, 'Vælg')).toEqual({ errors: { [`level.${one.goalId}`]: 'Vælg' } });
  });
});
