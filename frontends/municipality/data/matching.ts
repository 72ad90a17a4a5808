import { query } from '@solidjs/router';
import { matching, once } from '#kit/network/services.ts';
import type { Decline, Proposals } from '#shared/shapes/match.ts';

const one = matching.candidates[':candidateId'];
const sideBySide = '3';

/** The openings proposed for one person, explained; `alongIds` are excluded openings to explain anyway. */
export const readProposals = query(
  async (scope: string, candidateId: string, alongIds: readonly string[]): Promise<Proposals> => {
    const includeExcluded = alongIds.length > 0 ? alongIds.join(',') : undefined;
    const answer = await one.proposals.$get({
      param: { scope, candidateId },
      query: { limit: sideBySide, includeExcluded },
    });
    return await answer.json();
  },
  'proposals',
);

/** "Not this place", with the reason. */
export async function decline(
  scope: string,
  candidateId: string,
  declined: Decline,
  idempotencyKey: string,
): Promise<void> {
  await one.declined.$post({ param: { scope, candidateId }, json: declined }, once(idempotencyKey));
}

/** Takes a "not this place" back. */
export async function undoDecline(scope: string, candidateId: string, openingId: string): Promise<void> {
  await one.declined[':openingId'].$delete({ param: { scope, candidateId, openingId } });
}
