import { query } from '@solidjs/router';
import type { ListPage } from '#kit/network/pages-of.ts';
import { matching, once } from '#kit/network/services.ts';
import type {
  Decline,
  MatchMeetingCall,
  MatchMeetingChanged,
  MatchMeetingItem,
  Proposals,
} from '#shared/shapes/match.ts';
import type { PlacementItem } from '#shared/shapes/placement.ts';

const one = matching.candidates[':candidateId'];
const sideBySide = '3';
const mostPerPerson = '100';

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

/** Calls a match meeting: both sides are invited at once. */
export async function callMatchMeeting(
  scope: string,
  call: MatchMeetingCall,
  idempotencyKey: string,
): Promise<MatchMeetingChanged> {
  const answer = await matching['match-meetings'].$post({ param: { scope }, json: call }, once(idempotencyKey));
  return await answer.json();
}

/** A person's match meetings, the newest first. */
export const readMeetings = query(async (scope: string, candidateId: string): Promise<ListPage<MatchMeetingItem>> => {
  const answer = await one['match-meetings'].$get({ param: { scope, candidateId }, query: { limit: mostPerPerson } });
  return await answer.json();
}, 'meetings');

/** A person's placements, the newest first. */
export const readPlacements = query(async (scope: string, candidateId: string): Promise<ListPage<PlacementItem>> => {
  const answer = await one.placements.$get({ param: { scope, candidateId }, query: { limit: mostPerPerson } });
  return await answer.json();
}, 'placements');
