import { describe, expect, test } from 'vitest';
import { candidateStates } from '#shared/shapes/candidate.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { candidateTable, stateAfter, type CandidateMove } from './candidate-states.ts';

const closed = 'candidate-closed';
const open = 'candidate-not-closed';
const first = 'first-conversation-comes-first';

/** What each act does from referred, in-effort and closed: the state, or the refusal. */
const table: Record<CandidateMove, readonly [string, string, string]> = {
  'hold-first-conversation': ['in-effort', 'in-effort', closed],
  'decide-visitation-group': ['referred', 'in-effort', closed],
  'change-card': [first, 'in-effort', closed],
  'change-owner': ['referred', 'in-effort', closed],
  'correct-contact': ['referred', 'in-effort', 'closed'],
  'correct-cpr': ['referred', 'in-effort', 'closed'],
  'set-next-step': [first, 'in-effort', closed],
  'close-candidate': ['closed', 'closed', closed],
  'reopen-candidate': [open, open, 'in-effort'],
  'reopen-candidate-not-met': [open, open, 'referred'],
  'change-plan': ['referred', 'in-effort', closed],
  'follow-plan': [first, 'in-effort', closed],
  'take-back-step': ['referred', 'in-effort', closed],
  'follow-matching': ['referred', 'in-effort', 'closed'],
  'follow-conversation': [first, 'in-effort', closed],
};

describe('the states of a candidate', () => {
  test.each(Object.keys(table) as CandidateMove[])('%s', (move) => {
    const found = candidateStates.map((state) => {
      const result = stateAfter(move, { state });
      return result.ok ? result.value : result.refusal.code;
    });
    expect(found).toEqual(table[move]);
    expect(priorStates(candidateTable, move)).toEqual(
      candidateStates.filter((state) => stateAfter(move, { state }).ok),
    );
  });
});
