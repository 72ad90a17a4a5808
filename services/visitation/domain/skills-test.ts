import { nextState, type StateTable } from '#shared/kernel/state-table.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { ruleIfAny } from '#shared/rules/dated-rule.ts';
import { skillsTestUnless } from '#shared/rules/visitation-group-rules.ts';
import type { SkillsTest, SkillsTestState } from '#shared/shapes/candidate-visitation.ts';
import type { PersonVisitation } from './visitation-decision.ts';

export type SkillsTestMove = 'mark-skills-test-taken' | 'record-skills-test-result' | 'cancel-skills-test';

/** A test of reading, writing and maths: ordered, taken, assessed; one that comes to nothing is cancelled. */
export const skillsTestTable: StateTable<SkillsTestState, SkillsTestMove> = {
  ordered: { 'mark-skills-test-taken': { to: 'taken' }, 'cancel-skills-test': { to: 'cancelled' } },
  taken: { 'record-skills-test-result': { to: 'assessed' } },
  assessed: {},
  cancelled: {},
};

/** The test under way, where there is one. */
export function testUnderWay({ tests }: Pick<PersonVisitation, 'tests'>): SkillsTest | undefined {
  return tests.find(({ state }) => state === 'ordered' || state === 'taken');
}

/** The person with the test under way one step on; undefined where none is in a state for it. */
export function withTestMoved(
  visited: PersonVisitation,
  move: SkillsTestMove,
  what: Partial<SkillsTest>,
): PersonVisitation | undefined {
  const underWay = testUnderWay(visited);
  const state = underWay && nextState(skillsTestTable, underWay.state, move);
  if (!state) return undefined;
  const tests = visited.tests.map((test) => (test === underWay ? { ...test, ...what, state } : test));
  return asNextVersion({ ...visited, tests });
}

/** The person with a test that was ordered. */
export function withTest(visited: PersonVisitation, ordered: Omit<SkillsTest, 'state'>): PersonVisitation {
  return asNextVersion({ ...visited, tests: [...visited.tests, { state: 'ordered', ...ordered }] });
}

/** Whether the rule of a day exempts the person from being tested. */
export function isExemptFromTest({ situations }: Pick<PersonVisitation, 'situations'>, on: CivilDate): boolean {
  const exempt = ruleIfAny(skillsTestUnless, on)?.value ?? [];
  return situations.some((each) => exempt.includes(each));
}

/** Whether the rule asks for a test that nobody has ordered; not before facts of the person were checked. */
export function isTestDue(visited: PersonVisitation, on: CivilDate): boolean {
  if (!ruleIfAny(skillsTestUnless, on)) return false;
  const isChecked = visited.decisions.some(({ reason }) => reason !== undefined);
  return isChecked && visited.tests.every(({ state }) => state === 'cancelled') && !isExemptFromTest(visited, on);
}
