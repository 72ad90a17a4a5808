import { profileAnswersOf } from '#services/visitation/domain/profile-answers.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import type { ProfileAnswers } from '#shared/shapes/preparation.ts';
import { openAnswers, receivedPreparationItem } from './preparation-items.ts';
import type { VisitationStore } from './visitation-store.ts';

/**
 * What a profile may know of a person's own answers, in the municipality; undefined where nothing was received. What makes
 * it hard lies in an item of its own that is not read here.
 */
export async function profileAnswers(
  { table, keys }: Pick<VisitationStore, 'table' | 'keys'>,
  candidateId: CandidateId,
): Promise<ProfileAnswers | undefined> {
  const received = await table.fresh(receivedPreparationItem, candidateId);
  if (!received) return undefined;
  return profileAnswersOf(received, openAnswers(await keys(), candidateId, 'own', received.sealed).answers);
}
