import * as z from 'zod/mini';
import { roles } from '#shared/access/roles.ts';

/**
 * What happened, as services tell one another: past tense, with scope, aggregate, aggregate version and the facts a
 * consumer needs. No names, no CPR, no addresses (architecture, section 4).
 */
export const EventEnvelope = z.object({
  id: z.string(),
  type: z.string(),
  /** The number of the form of `facts`. */
  schema: z.number(),
  scope: z.string(),
  /** The partnership of a municipality, so that a consumer can reach what its members share. */
  partnership: z.optional(z.string()),
  /** The id of what changed, and its version after the change. */
  aggregate: z.string(),
  version: z.number(),
  /** When it happened (the clock of the act, not of the delivery). */
  at: z.string(),
  actor: z.object({ personId: z.string(), role: z.enum([...roles, 'system']) }),
  facts: z.unknown(),
});
export type EventEnvelope = z.infer<typeof EventEnvelope>;
