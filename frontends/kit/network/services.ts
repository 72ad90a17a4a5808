import { hc } from 'hono/client';
import type { Api as AccessApi } from '#services/access/api.ts';
import type { Api as VisitationApi } from '#services/visitation/api.ts';
import { request } from './request.ts';

// Typed by each service's own routes; the types are all that is imported.

/** Access: the municipality's own settings and staff, and who has seen a citizen's data. */
export const access = hc<AccessApi>('', { fetch: request }).api.access[':scope'];

/** Visitation: a municipality's people, their next step and their path. */
export const visitation = hc<VisitationApi>('', { fetch: request }).api.visitation[':scope'];

/** The header that makes the same submission twice one change. */
export function once(idempotencyKey: string): { headers: { 'idempotency-key': string } } {
  return { headers: { 'idempotency-key': idempotencyKey } };
}
