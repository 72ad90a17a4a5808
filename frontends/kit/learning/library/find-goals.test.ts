import { expect, test } from 'vitest';
import type { LearningGoalView } from '#shared/shapes/learning-goal.ts';
import { aGoal } from '#test/builders/competence-learning.ts';
import { anId } from '#test/builders/ids.ts';
import { findGoals, goalsByTrade } from './find-goals.ts';

const viewed = (more: Parameters<typeof aGoal>[0]): LearningGoalView => ({
  ...aGoal(more),
  ...{ goalId: anId('learningGoal'), version: 1, state: 'offered', fromPractice: false },
  changedAt: '2026-11-23T09:00:00.000Z',
});
const goals = [
  viewed({ task: 'Forme boller' }),
  viewed({ task: 'Ælte dej', goal: 'Kan ælte en dej' }),
  viewed({ task: 'Vaske gulv', goal: 'Kan vaske et gulv', workArea: 'cleaning' }),
];
const tasks = (searched: string) => findGoals(goals, searched).map(({ task }) => task);

test('every word must be there, in task, goal or steps, large or small', () => {
  expect(tasks('')).toHaveLength(3);
  expect(tasks('ÆLTE')).toEqual(['Ælte dej']);
  expect(tasks('kan vaske')).toEqual(['Vaske gulv']);
  expect(tasks('kollega vaske')).toEqual(['Vaske gulv']);
  expect(tasks('flyve')).toEqual([]);
});

test('trades without a goal are left out', () => {
  expect(goalsByTrade(goals).map(({ area, goals: found }) => [area, found.length])).toEqual([
    ['bakery-kitchen', 2],
    ['cleaning', 1],
  ]);
});
