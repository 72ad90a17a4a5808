import type { CandidateVisitation, VisitationDecision } from '#shared/shapes/candidate-visitation.ts';
import type { PreparationRead } from '#shared/shapes/preparation.ts';
import type { Situation } from '#shared/shapes/visitation-terms.ts';

/** What a decision begins from: what the last one said, and what the person told of themself. */
export type StartOfDecision = {
  readonly last: Partial<Pick<VisitationDecision, 'signs' | 'longerSupport' | 'effort' | 'reason'>>;
  readonly situations: readonly Situation[];
  /** A situation is filled in from the person's own preparation, and nobody has decided of it. */
  readonly fromPreparation: boolean;
};

/**
 * The last decision that was reasoned: a group chosen while a conversation was written down has neither signs nor words, and
 * hides nothing of the one before it. Where nobody has decided by signs yet, a broken-off education the person told of
 * themself stands as a suggestion.
 */
export function startOfDecision(
  { decisions, situations }: Pick<CandidateVisitation, 'decisions' | 'situations'>,
  preparation: Pick<PreparationRead, 'answers'> | undefined,
): StartOfDecision {
  const last = decisions.find(({ reason }) => reason !== undefined);
  const brokeOff = preparation?.answers.find(({ question }) => question === 'broke-off');
  const suggests = !last && situations.length === 0 && (brokeOff?.chosen ?? []).some((each) => each !== 'never');
  return {
    last: last ?? {},
    situations: suggests ? ['broke-off-youth-education'] : situations,
    fromPreparation: suggests,
  };
}
