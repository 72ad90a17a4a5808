import { hc } from 'hono/client';
import type { Api as AccessApi } from '#services/access/api.ts';
import type { Api as ClusterNetworkApi } from '#services/cluster-network/api.ts';
import type { Api as CompetenceApi } from '#services/competence/api.ts';
import type { Api as InsightApi } from '#services/insight/api.ts';
import type { Api as MatchingApi } from '#services/matching/api.ts';
import type { Api as NotificationsApi } from '#services/notifications/api.ts';
import type { Api as VisitationApi } from '#services/visitation/api.ts';
import { request } from './request.ts';

// Typed by each service's own routes; the types are all that is imported.
const typed = { fetch: request };
const accessApi = hc<AccessApi>('', typed).api.access;

/** Access: who is signed in, in which role, and out again. Belongs to no scope. */
export const accessSession = {
  session: accessApi.session,
  signIn: accessApi['sign-in'],
  signOut: accessApi['sign-out'],
};

/** Access: the municipality's own settings and staff, and who has seen a citizen's data. */
export const access = accessApi[':scope'];

/** Visitation: a municipality's people, their next step and their path. */
export const visitation = hc<VisitationApi>('', typed).api.visitation[':scope'];

/** Cluster network: companies, their people and their openings. */
export const clusterNetwork = hc<ClusterNetworkApi>('', typed).api['cluster-network'][':scope'];

/** Matching: proposals, match meetings, placements and what follows them. */
export const matching = hc<MatchingApi>('', typed).api.matching[':scope'];

/** Competence: institutions, courses, tailored courses and certificates. */
export const competence = hc<CompetenceApi>('', typed).api.competence[':scope'];

/** Notifications: what was sent to somebody, and whether it left. */
export const notifications = hc<NotificationsApi>('', typed).api.notifications[':scope'];

/** Insight: results beside targets. */
export const insight = hc<InsightApi>('', typed).api.insight[':scope'];

/**
 * What a call of a typed client answers, as its route promises it: `answerOf(visitation.candidates.$post(…))`.
 * Throws the `Problem` that `request` throws.
 */
export async function answerOf<Answer>(call: Promise<{ json: () => Promise<Answer> }>): Promise<Answer> {
  return await (await call).json();
}

/** The header that makes the same submission twice one change. */
export function once(idempotencyKey: string): { headers: { 'idempotency-key': string } } {
  return { headers: { 'idempotency-key': idempotencyKey } };
}
