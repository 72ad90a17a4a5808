import type { Call } from '#shared/runtime/call.ts';

/** The platform acting in the partnership because of a municipality's event. */
export function inPartnership(call: Call): Call {
  const { partnership, ...rest } = call;
  if (!partnership) throw new Error('an event of a municipality without its partnership');
  return { ...rest, scope: partnership };
}
