import { describe, expect, test } from 'vitest';
import { LearningGoalChange, LearningGoalText, type LearningGoalView } from '#shared/shapes/learning-goal.ts';
import { aGoal } from '#test/builders/competence-learning.ts';
import { anId } from '#test/builders/ids.ts';
import { emptyGoal, fieldsOfGoal, readGoal } from './goal-fields.ts';

const stored: LearningGoalView = {
  ...aGoal({ hours: 20, credits: 2 }),
  ...{ goalId: anId('learningGoal'), version: 3, state: 'offered', fromPractice: false },
  changedAt: '2026-11-23T09:00:00.000Z',
};

describe('a learning goal in a form', () => {
  test('is read as it was written', () => {
    expect(readGoal(LearningGoalText, fieldsOfGoal(stored))).toEqual({ body: aGoal({ hours: 20, credits: 2 }) });
    expect(readGoal(LearningGoalChange, fieldsOfGoal(stored), { version: 3 })).toMatchObject({ body: { version: 3 } });
  });

  test('says at each field what to write; hours, credits and competence may be left out', () => {
    const read = readGoal(LearningGoalText, emptyGoal);
    expect(Object.keys('errors' in read ? read.errors : {}).toSorted()).toEqual([
      'criteria.acquaintance',
      'criteria.knowledge',
      'criteria.mastery',
      'goal',
      'task',
      'workArea',
    ]);
    const { hours: _h, credits: _c, competence: _k, ...least } = fieldsOfGoal(stored);
    expect('body' in readGoal(LearningGoalText, { ...emptyGoal, ...least })).toBe(true);
  });

  test('hours in words are no number', () => {
    const read = readGoal(LearningGoalText, { ...fieldsOfGoal(stored), hours: 'mange' });
    expect(read).toEqual({ errors: { hours: 'Skriv et tal.' } });
  });
});
