import { describe, expect, test } from 'vitest';
import { Problem } from '#kit/network/problem.ts';
import { anId } from '#test/builders/ids.ts';
import { atGoals, readProposal } from './read-proposal.ts';

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

  test('a refusal of a level is told at its goal, wherever it stood among those sent', () => {
    const errors = [
      { pointer: '/levels/0/evidenceIds/1', detail: 'Vælg igen' },
      { pointer: '/levels/0/level', detail: 'Sprunget over' },
      { pointer: '/version', detail: 'Gammel' },
    ];
    const levels = [{ goalId: other.goalId, level: 'mastery' as const, evidenceIds: [] }];
    const told = atGoals(new Problem(422, 'fields-not-accepted', 'Ret', undefined, errors), levels);
    expect((told as Problem).errors.map(({ pointer }) => pointer)).toEqual([
      `/evidence/${other.goalId}`,
      `/level/${other.goalId}`,
      '/version',
    ]);
    const fault = new Error('no answer');
    expect(atGoals(fault, levels)).toBe(fault);
  });
});
