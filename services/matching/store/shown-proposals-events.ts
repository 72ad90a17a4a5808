import type { ProposalsAnswer, ShownProposals } from '#services/matching/domain/shown-proposals.ts';
import type { AnswerOutcome } from '#shared/kernel/answer.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import type { ShownVoidReason } from '#shared/shapes/shown-proposals.ts';

/** Places were shown, answered or taken back; not which, and not what was said. */
export function shownProposalsChanged({
  candidateId,
  version,
  state,
}: ShownProposals): DomainEvent<'ShownProposalsChanged'> {
  return domainEvent(
    'ShownProposalsChanged',
    { id: `${candidateId}/shown-proposals`, version },
    { candidateId, state },
  );
}

/** A person has said something to the places they were shown: what, stays where they said it. */
export function proposalsAnswered(sent: ProposalsAnswer, partnership: string): DomainEvent<'ProposalsAnswered'> {
  const { answerId, version, owner, candidateId } = sent;
  return domainEvent('ProposalsAnswered', { id: answerId, version }, { answerId, owner, candidateId, partnership });
}

/** An answer is sent once and settled once. */
const settledVersion = 2;

/** What became of it. */
export function proposalsAnswerSettled(
  answer: { readonly answerId: string; readonly sender: string; readonly candidateId: string },
  outcome: AnswerOutcome,
  because?: ShownVoidReason,
): DomainEvent<'ProposalsAnswerSettled'> {
  const facts = { ...answer, outcome, ...(because && { because }) };
  return domainEvent('ProposalsAnswerSettled', { id: answer.answerId, version: settledVersion }, facts);
}
