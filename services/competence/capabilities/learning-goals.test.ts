import { beforeAll, describe, expect, test } from 'vitest';
import { competenceAtWork, value, type CompetenceAtWork } from '#test/builders/competence.ts';
import { aGoal, learningAtWork } from '#test/builders/competence-learning.ts';
import { anId } from '#test/builders/ids.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { acceptLearningGoal } from './accept-learning-goal.ts';
import { addLearningGoal } from './add-learning-goal.ts';
import { changeLearningGoal } from './change-learning-goal.ts';
import { changeLearningGoals } from './change-learning-goals.ts';
import { listGoalVersions } from './list-goal-versions.ts';
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
    const read = at.callShared('list-goal-versions', 'job-broker');
    const kept = value(await listGoalVersions(read, at.inPartnership, goalId, {}));
    expect(kept.items.map(({ version, goal }) => [version, goal])).toEqual([
      [2, 'Kan forme runde boller'],
      [1, aGoal().goal],
    ]);
    expect(await listGoalVersions(read, at.inPartnership, anId('learningGoal'), {})).toMatchObject({
      refusal: { code: 'learning-goal-not-found' },
    });
  });

  test('a retired goal is offered no longer and stays retired', async () => {
    const at = await competenceAtWork(table);
    const { goalId } = await add(at);
    const call = () => at.callShared('retire-learning-goal', coordinator);
    const retire = (more: object, id = goalId) =>
      retireLearningGoal(call(), at.inPartnership, id, { version: 1, because: 'task-gone', ...more });
    expect(await retire({ because: 'other' })).toMatchObject({
      refusal: { errors: [{ pointer: '/note', code: 'say-why' }] },
    });
    expect(await retire({ note: 'Bageriet bager ikke selv mere.' })).toMatchObject({
      value: { state: 'retired' },
    });
    expect(await offered(at)).toEqual([]);
    expect(await offered(at, { state: 'retired' })).toMatchObject([
      { retired: { because: 'task-gone', note: 'Bageriet bager ikke selv mere.' } },
    ]);
    const told = (await at.events(at.partnership)).find(({ type }) => type === 'LearningGoalRetired');
    expect(told?.facts).toMatchObject({ because: 'task-gone' });
    expect(JSON.stringify(await at.events(at.partnership))).not.toContain('bager ikke selv');
    expect(await retire({ version: 2 })).toMatchObject({
      refusal: { code: 'learning-goal-retired' },
    });
    expect(await retire({}, anId('learningGoal'))).toMatchObject({
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
