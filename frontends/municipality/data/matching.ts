import { query } from '@solidjs/router';
import { answerOf, matching } from '#kit/network/services.ts';

const sideBySide = '3';

/** The openings proposed for one person, explained; `alongIds` are excluded openings to explain anyway. */
export const readProposals = query((scope: string, candidateId: string, alongIds: readonly string[]) => {
  const includeExcluded = alongIds.length > 0 ? alongIds.join(',') : undefined;
  const ofPerson = matching.candidates[':candidateId'].proposals;
  return answerOf(ofPerson.$get({ param: { scope, candidateId }, query: { limit: sideBySide, includeExcluded } }));
}, 'proposals');
