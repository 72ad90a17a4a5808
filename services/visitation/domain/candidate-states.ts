import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { CandidateState } from '#shared/shapes/candidate.ts';
import type { Candidate } from './candidate.ts';

/**
 * Which act leads from which state to which; what is not here is refused. Who may act stands in the access policy. A
 * person whose effort ended before the first conversation comes back as referred.
 */
export const candidateMoves = {
  'hold-first-conversation': { referred: 'in-effort', 'in-effort': 'in-effort' },
  'change-card': { 'in-effort': 'in-effort' },
  'change-owner': { referred: 'referred', 'in-effort': 'in-effort' },
  'set-next-step': { 'in-effort': 'in-effort' },
  'close-candidate': { referred: 'closed', 'in-effort': 'closed' },
  'reopen-candidate': { closed: 'in-effort' },
  'reopen-candidate-not-met': { closed: 'referred' },
} as const satisfies Record<string, { readonly [from in CandidateState]?: CandidateState }>;
export type CandidateMove = keyof typeof candidateMoves;

export type MoveRefusal = 'candidate-closed' | 'candidate-not-closed' | 'first-conversation-comes-first';

/** The state an act leads to, or why it cannot be done now. */
export function stateAfter(
  move: CandidateMove,
  { state }: Pick<Candidate, 'state'>,
): Result<CandidateState, MoveRefusal> {
  const row: { readonly [from in CandidateState]?: CandidateState } = candidateMoves[move];
  const to = row[state];
  if (to) return ok(to);
  if (state === 'closed') return refuse('candidate-closed');
  return refuse('closed' in row ? 'candidate-not-closed' : 'first-conversation-comes-first');
}

/** The states an act may start from; the database checks the same. */
export function priorStates(move: CandidateMove): CandidateState[] {
  return Object.keys(candidateMoves[move]) as CandidateState[];
}
