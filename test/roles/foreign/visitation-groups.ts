import { aDecision } from '#test/builders/visitation-groups.ts';
import type { Attempt, Ids } from './attempts.ts';

const on = '2026-11-23';
const refused = { visited: 'candidate-not-found' };

/** What is tried with people’s groups, tests and orders; our own `visited` was referred and nothing else. */
export function groupAttempts(at: string): Attempt[] {
  const person = (rest: string) => (ids: Ids) => `${at}/candidates/${ids['visited']}${rest}`;
  const step = (action: Attempt['action'], rest: string, body: object): Attempt => ({
    ...{ action, method: 'POST', path: person(rest), body: () => body, refused },
  });
  return [
    { action: 'show-visitation', method: 'GET', path: person('/visitation'), refused },
    {
      ...{ action: 'decide-visitation-group', method: 'POST', path: person('/visitation') },
      body: ({ group }) => ({ ...aDecision(), version: 1, visitationGroup: group, effort: undefined }),
      refused: { ...refused, group: 'fields-not-accepted' },
    },
    step('order-skills-test', '/skills-tests', { version: 1, on }),
    step('mark-skills-test-taken', '/skills-tests/taken', { version: 2, on }),
    step('record-skills-test-result', '/skills-tests/result', {
      ...{ version: 3, reading: 'suffices', writing: 'suffices', maths: 'teaching' },
    }),
    step('order-skills-test', '/skills-tests', { version: 4, on }),
    step('cancel-skills-test', '/skills-tests/cancelled', { version: 5, on }),
    step('give-education-order', '/education-orders', { version: 6, on }),
    step('end-education-order', '/education-orders/ended', { version: 7, on, because: 'withdrawn' }),
  ];
}
