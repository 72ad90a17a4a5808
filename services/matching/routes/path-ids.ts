import type { Context } from 'hono';
import { idPattern, type IdKind } from '#shared/kernel/ids.ts';
import type { House } from '#shared/runtime/http.ts';
import { refused } from '../edge.ts';
import type { MatchingRefusal } from '../refusals.ts';

/** The ids of a path, each checked: one that cannot be an id is one that is not found. */
export const candidateIn = (c: Context<House>) => idIn(c, 'candidateId', 'candidate', 'candidate-not-in-effort');
export const openingIn = (c: Context<House>) => idIn(c, 'openingId', 'opening', 'opening-not-found');
export const meetingIn = (c: Context<House>) => idIn(c, 'meetingId', 'matchMeeting', 'match-meeting-not-found');
export const placementIn = (c: Context<House>) => idIn(c, 'placementId', 'placement', 'placement-not-found');

/** The policy has found the company to be the caller's own. */
export const companyIn = (c: Context<House>): string => c.req.param('companyId') ?? '';

function idIn(c: Context<House>, name: string, kind: IdKind, refusal: MatchingRefusal): string {
  const id = c.req.param(name) ?? '';
  if (!idPattern(kind).test(id)) throw refused(refusal);
  return id;
}
