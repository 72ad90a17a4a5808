import { Hono, type Context } from 'hono';
import { type House, body, query } from '#shared/runtime/http.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import * as goal from '#shared/shapes/learning-goal.ts';
import { acceptLearningGoal } from '../capabilities/accept-learning-goal.ts';
import { addLearningGoal } from '../capabilities/add-learning-goal.ts';
import { changeLearningGoal } from '../capabilities/change-learning-goal.ts';
import { listGoalVersions } from '../capabilities/list-goal-versions.ts';
import { listLearningGoals } from '../capabilities/list-learning-goals.ts';
import { listProposedGoals } from '../capabilities/list-proposed-goals.ts';
import { retireLearningGoal } from '../capabilities/retire-learning-goal.ts';
import { command, read, unwrap } from '../edge.ts';
import type { OpenCompetence } from '../store/competence-store.ts';
import { goalIn } from './learning-ids.ts';

/** The task library, under the partnership. */
export function learningGoalRoutes(open: OpenCompetence) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/learning-goals',
      read('list-learning-goals', {
        title: 'The library’s goals of a trade, in order of the task',
        answers: goal.LearningGoalPage,
      }),
      query(goal.LearningGoalQuery),
      async (c) => c.json(unwrap(await listLearningGoals(...of(c), c.req.valid('query')))),
    )
    .get(
      '/proposed-learning-goals',
      read('list-proposed-goals', {
        title: 'Goals that practice proposes, the oldest first',
        answers: goal.LearningGoalPage,
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listProposedGoals(...of(c), c.req.valid('query')))),
    )
    .post(
      '/learning-goals',
      command('add-learning-goal', {
        title: 'Add a task to the library as a learning goal with criteria',
        answers: goal.LearningGoalSaved,
        status: 201,
      }),
      body(goal.LearningGoalText),
      async (c) => c.json(unwrap(await addLearningGoal(...of(c), c.req.valid('json'))), 201),
    )
    .get(
      '/learning-goals/:goalId/versions',
      read('list-goal-versions', {
        title: 'A goal as it has been, the newest version first',
        answers: goal.LearningGoalPage,
        refuses: ['learning-goal-not-found'],
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listGoalVersions(...of(c), goalIn(c), c.req.valid('query')))),
    )
    .put(
      '/learning-goals/:goalId',
      command('change-learning-goal', {
        title: 'Write a goal anew, as a whole',
        answers: goal.LearningGoalSaved,
        status: 200,
        refuses: ['learning-goal-not-found', 'learning-goal-retired'],
      }),
      body(goal.LearningGoalChange),
      async (c) => c.json(unwrap(await changeLearningGoal(...of(c), goalIn(c), c.req.valid('json')))),
    )
    .post(
      '/learning-goals/:goalId/acceptance',
      command('accept-learning-goal', {
        title: 'Take a proposed goal into the library',
        answers: goal.LearningGoalSaved,
        status: 200,
        refuses: ['learning-goal-not-found', 'learning-goal-in-library', 'learning-goal-retired'],
      }),
      body(goal.LearningGoalStep),
      async (c) => c.json(unwrap(await acceptLearningGoal(...of(c), goalIn(c), c.req.valid('json')))),
    )
    .post(
      '/learning-goals/:goalId/retirement',
      command('retire-learning-goal', {
        title: 'Take a goal out of the library for new records, with the reason',
        answers: goal.LearningGoalSaved,
        status: 200,
        refuses: ['learning-goal-not-found', 'learning-goal-retired'],
      }),
      body(goal.LearningGoalRetirement),
      async (c) => c.json(unwrap(await retireLearningGoal(...of(c), goalIn(c), c.req.valid('json')))),
    );
}
