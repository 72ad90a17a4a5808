import type { EventOf } from '#shared/events/catalogue.ts';
import type { Scope } from '#shared/kernel/scope.ts';

/** A minute has passed in a scope, as access tells it. */
export function timePassed(scope: Scope, now: string): EventOf<'TimePassed'> {
  return {
    id: `time-${scope}-${now}`,
    type: 'TimePassed',
    schema: 1,
    scope,
    aggregate: scope,
    version: Date.parse(now),
    at: now,
    actor: { personId: 'per-00000000000000000000', role: 'system' },
    facts: { now },
  };
}
