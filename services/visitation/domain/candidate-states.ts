import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { nextState, priorStates, type StateTable } from '#shared/kernel/state-table.ts';
import type { CandidateState } from '#shared/shapes/candidate.ts';
import type { Candidate } from './candidate.ts';

export type CandidateMove =
  | 'hold-first-conversation'
  | 'decide-visitation-group'
  | 'change-card'
  | 'change-owner'
  | 'correct-contact'
  | 'correct-cpr'
  | 'set-next-step'
  | 'change-plan'
  | 'follow-plan'
  | 'take-back-step'
  | 'close-candidate'
  | 'reopen-candidate'
  | 'reopen-candidate-not-met'
  | 'follow-matching'
  | 'follow-conversation';

/**
 * Which act leads from which state to which. Who may act stands in the access policy. A person whose effort ended before
 * the first conversation comes back as referred; what matching tells moves nobody.
 */
export const candidateTable: StateTable<CandidateState, CandidateMove> = {
  referred: {
    'hold-first-conversation': { to: 'in-effort' },
    'decide-visitation-group': { to: 'referred' },
    'change-owner': { to: 'referred' },
    'correct-contact': { to: 'referred' },
    'correct-cpr': { to: 'referred' },
    'close-candidate': { to: 'closed' },
    'change-plan': { to: 'referred' },
    'take-back-step': { to: 'referred' },
    'follow-matching': { to: 'referred' },
  },
  'in-effort': {
    'hold-first-conversation': { to: 'in-effort' },
    'decide-visitation-group': { to: 'in-effort' },
    'change-card': { to: 'in-effort' },
    'change-owner': { to: 'in-effort' },
    'correct-contact': { to: 'in-effort' },
    'correct-cpr': { to: 'in-effort' },
    'set-next-step': { to: 'in-effort' },
    'close-candidate': { to: 'closed' },
    'change-plan': { to: 'in-effort' },
    'follow-plan': { to: 'in-effort' },
    'take-back-step': { to: 'in-effort' },
    'follow-conversation': { to: 'in-effort' },
    'follow-matching': { to: 'in-effort' },
  },
  closed: {
    'correct-contact': { to: 'closed' },
    'correct-cpr': { to: 'closed' },
    'reopen-candidate': { to: 'in-effort' },
    'reopen-candidate-not-met': { to: 'referred' },
    'follow-matching': { to: 'closed' },
  },
};

export type MoveRefusal = 'candidate-closed' | 'candidate-not-closed' | 'first-conversation-comes-first';

/** The state an act leads to, or why it cannot be done now. */
export function stateAfter(
  move: CandidateMove,
  { state }: Pick<Candidate, 'state'>,
): Result<CandidateState, MoveRefusal> {
  const to = nextState(candidateTable, state, move);
  if (to) return ok(to);
  if (state === 'closed') return refuse('candidate-closed');
  const isForClosed = priorStates(candidateTable, move).includes('closed');
  return refuse(isForClosed ? 'candidate-not-closed' : 'first-conversation-comes-first');
}
