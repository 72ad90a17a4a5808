import { describe, expect, test } from 'vitest';
import { roles } from '#shared/access/roles.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { openingStates } from '#shared/shapes/opening.ts';
import { openingTable, step, type OpeningAction } from './opening-states.ts';

const actions: readonly OpeningAction[] = ['change-opening', 'pause-opening', 'reopen-opening', 'close-opening'];
const mayAct = ['company-contact', 'network-coordinator', 'job-broker'];

describe('states of an opening', () => {
  test('state × action → state', () => {
    const table = openingStates.map((state) => actions.map((action) => openingTable[state][action]?.to ?? '-'));
    expect(table).toEqual([
      ['open', 'paused', '-', 'closed'],
      ['paused', '-', 'open', 'closed'],
      ['-', '-', '-', '-'],
    ]);
  });

  test('places are counted in every state, and move none', () => {
    expect(openingStates.map((state) => openingTable[state]['count-places']?.to)).toEqual([...openingStates]);
  });

  test('every state × action × role', () => {
    for (const state of openingStates) {
      for (const action of actions) {
        for (const role of roles) {
          const next = openingTable[state][action];
          const answer = step(state, action, role);
          if (!next) expect(answer).toEqual({ ok: false, refusal: { code: `opening-already-${state}` } });
          else if (mayAct.includes(role)) expect(answer).toEqual({ ok: true, value: next.to });
          else expect(answer).toEqual({ ok: false, refusal: { code: 'role-may-not' } });
        }
      }
    }
  });

  test('the database’s condition is the same table', () => {
    expect(actions.map((action) => priorStates(openingTable, action))).toEqual([
      ['open', 'paused'],
      ['open'],
      ['paused'],
      ['open', 'paused'],
    ]);
  });
});
