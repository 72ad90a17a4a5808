import type { RefusalTable } from '#shared/runtime/problem.ts';

/** Refusals of this service besides those any route can give: none. */
export const notificationsRefusals = {} as const satisfies RefusalTable;
