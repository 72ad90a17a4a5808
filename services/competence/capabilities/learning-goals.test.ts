import { beforeAll, describe, expect, test } from 'vitest';
import { learningGoalVersionItem } from '#services/competence/store/learning-items.ts';
import { competenceAtWork, value, type CompetenceAtWork } from '#test/builders/competence.ts';
import { aGoal, learningAtWork } from '#test/builders/competence-learning.ts';
import { anId } from '#test/builders/ids.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { acceptLearningGoal } from './accept-learning-goal.ts';
import { addLearningGoal } from './add-learning-goal.ts';
import { changeLearningGoal } from './change-learning-goal.ts';
import { changeLearningGoals } from './change-learning-goals.ts';
import { listLearningGoals } from './list-learning-goals.ts';
import { listProposedGoals } from './list-proposed-goals.ts';
import { retireLearningGoal } from './retire-learning-goal.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const coordinator = 'education-coordinator';
const add = async (at: CompetenceAtWork, more = {}) =>
  value(await addLearningGoal(at.callShared('add-learning-goal', coordinator), at.inPartnership, aGoal(more)));
const offered = async (at: CompetenceAtWork, more = {}) => {
  const call = at.callShared('list-learning-goals');
  return value(await listLearningGoals(call, at.inPartnership, { workArea: 'bakery-kitchen', ...more })).items;
};

describe('the task library', () => {
  test('shows a trade’s goals in order of the task, and no other trade’s', async () => {
    const at = await competenceAtWork(table);
    await add(at, { task: 'Øse suppe op' });
    await add(at, { task: 'Ælte dej' });
    await add(at, { task: 'Vaske gulv', workArea: 'cleaning' });
    expect((await offered(at)).map(({ task }) => task)).toEqual(['Ælte dej', 'Øse suppe op']);
    const [event] = await at.events(at.partnership);
    expect(JSON.stringify(event)).not.toContain('suppe');
  });

  test('a changed goal is a new version, and the earlier one is kept as it was', async () => {
    const at = await competenceAtWork(table);
    const { goalId } = await add(at);
    const change = { ...aGoal({ goal: 'Kan forme runde boller' }), version: 1 };
    const call = () => at.callShared('change-learning-goal', coordinator);
    expect(await changeLearningGoal(call(), at.inPartnership, goalId, change)).toMatchObject({ value: { version: 2 } });
    expect(await changeLearningGoal(call(), at.inPartnership, goalId, change)).toMatchObject({
      refusal: { code: 'stale-version' },
    });
    const kept = await at.inPartnership.table.list({ kind: learningGoalVersionItem, of: [goalId], limit: 5 });
    expect(kept.items.map(({ goal }) => goal)).toEqual([aGoal().goal, 'Kan forme runde boller']);
  });

  test('a retired goal is offered no longer and stays retired', async () => {
    const at = await competenceAtWork(table);
    const { goalId } = await add(at);
    const call = () => at.callShared('retire-learning-goal', coordinator);
    expect(await retireLearningGoal(call(), at.inPartnership, goalId, { version: 1 })).toMatchObject({
      value: { state: 'retired' },
    });
    expect(await offered(at)).toEqual([]);
    expect(await offered(at, { state: 'retired' })).toHaveLength(1);
    expect(await retireLearningGoal(call(), at.inPartnership, goalId, { version: 2 })).toMatchObject({
      refusal: { code: 'learning-goal-retired' },
    });
    expect(await retireLearningGoal(call(), at.inPartnership, anId('learningGoal'), { version: 1 })).toMatchObject({
      refusal: { code: 'learning-goal-not-found' },
    });
  });

  test('grows by practice: a record’s own task is proposed once, and taken in by somebody who looked at it', async () => {
    const work = await learningAtWork(table);
    const { at, recordId, goalId } = work;
    const own = aGoal({ task: 'Pakke morgenbrød' });
    const change = { version: (await work.record()).version, goals: [goalId], ownGoals: [own] };
    value(await changeLearningGoals(at.call('change-learning-goals'), at.competence, recordId, change));
    await work.relay();
    await work.observe();
    await work.relay();
    const proposed = value(
      await listProposedGoals(at.callShared('list-proposed-goals', coordinator), at.inPartnership, {}),
    );
    expect(proposed.items).toMatchObject([{ task: 'Pakke morgenbrød', fromPractice: true, state: 'proposed' }]);
    const [goal] = proposed.items;
    const call = () => at.callShared('accept-learning-goal', coordinator);
    const accept = () => acceptLearningGoal(call(), at.inPartnership, goal?.goalId as never, { version: 1 });
    expect(await accept()).toMatchObject({ value: { state: 'offered' } });
    expect(await accept()).toMatchObject({ refusal: { code: 'learning-goal-in-library' } });
    expect((await offered(at)).map(({ task }) => task)).toContain('Pakke morgenbrød');
  });
});
