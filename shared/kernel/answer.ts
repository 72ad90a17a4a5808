import type { AnswerId } from './ids.ts';
import { nextState, type StateTable } from './state-table.ts';
import type { Instant } from './time.ts';
import { asNextVersion } from './version.ts';

/**
 * An answer: what somebody in one scope says about what another scope owns (docs/decisions/2026-11-27-answers-across-scopes.md).
 * `sent`: the owner has not settled it yet. `accepted`: it did what it says. `void`: it could not be used, and `because`
 * says why.
 */
export const answerStates = ['sent', 'accepted', 'void'] as const;
export type AnswerState = (typeof answerStates)[number];

export type AnswerOutcome = 'accepted' | 'void';

/** What the owner makes of an answer; once settled it stays so. */
export const answerTable: StateTable<AnswerState, AnswerOutcome> = {
  sent: { accepted: { to: 'accepted' }, void: { to: 'void' } },
  accepted: {},
  void: {},
};

/** What every answer holds, in the scope of the one who sent it. */
export type AnswerFields = {
  readonly answerId: AnswerId;
  readonly version: number;
  readonly state: AnswerState;
  /** The scope that owns what is answered, as the sender's own row names it; never taken from the request. */
  readonly owner: string;
  /** The id of what is answered. */
  readonly about: string;
  readonly sentAt: Instant;
  readonly sentBy: string;
  readonly settledAt?: Instant;
  /** Why it could not be used: a code, put in words where the sender reads it. */
  readonly because?: string;
};

/** How an answer was settled. */
export type Settlement = {
  readonly outcome: AnswerOutcome;
  readonly because?: string | undefined;
  readonly at: Instant;
};

/** A new answer. */
export function sentAnswer<Content extends object>(
  content: Content & Pick<AnswerFields, 'answerId' | 'owner' | 'about' | 'sentAt' | 'sentBy'>,
): Content & Omit<AnswerFields, 'because' | 'settledAt'> {
  return { ...content, version: 1, state: 'sent' };
}

/** The answer after its settlement; the same where it was settled before. */
export function settledAnswer<Answer extends AnswerFields>(answer: Answer, settlement: Settlement): Answer {
  const { outcome, because, at } = settlement;
  const state = nextState(answerTable, answer.state, outcome);
  if (!state) return answer;
  return asNextVersion({ ...answer, state, settledAt: at, ...(because && { because }) });
}
