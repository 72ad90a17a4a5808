import { query } from '@solidjs/router';
import { getJson, postJson } from '#kit/network/request.ts';
import type { ListPage } from '#kit/network/pages-of.ts';
import type { Decline, MatchMeetingCall, MatchMeetingChanged, MatchMeetingItem, Proposals } from '#shared/shapes/match.ts';
import type { PlacementItem } from '#shared/shapes/placement.ts';

/** The openings proposed for one person, explained; `alongIds` are excluded openings to explain anyway. */
export const readProposals = query(
  async (scope: string, candidateId: string, alongIds: readonly string[]) =>
    await getJson<Proposals>(`${path(scope, candidateId)}/proposals`, { limit: 3, includeExcluded: alongIds.join(',') }),
  'proposals',
);

/** "Not this place", with the reason. */
export async function decline(scope: string, candidateId: string, declined: Decline): Promise<void> {
  await postJson(`${path(scope, candidateId)}/declines`, declined);
}

/** Takes a "not this place" back. */
export async function undoDecline(scope: string, candidateId: string, openingId: string): Promise<void> {
  await postJson(`${path(scope, candidateId)}/declines/${openingId}/undo`);
}

/** Calls a match meeting: both sides are invited at once. */
export async function callMatchMeeting(scope: string, call: MatchMeetingCall, idempotencyKey: string): Promise<MatchMeetingChanged> {
  return await postJson(`/api/matching/${scope}/meetings`, call, idempotencyKey);
}

/** A person's match meetings, the newest first. */
export const readMeetings = query(
  async (scope: string, candidateId: string) => await getJson<ListPage<MatchMeetingItem>>(`${path(scope, candidateId)}/meetings`),
  'meetings',
);

/** A person's placements, the newest first. */
export const readPlacements = query(
  async (scope: string, candidateId: string) => await getJson<ListPage<PlacementItem>>(`${path(scope, candidateId)}/placements`),
  'placements',
);

const path = (scope: string, candidateId: string): string => `/api/matching/${scope}/candidates/${candidateId}`;
