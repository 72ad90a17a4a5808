import type { RefusalIn, RefusalTable } from '#shared/runtime/problem.ts';

/** Refusals of this service besides those any route can give: none. */
export const notificationsRefusals = {} as const satisfies RefusalTable;

/** What this service may refuse: each of these has a sentence. */
export type NotificationsRefusal = RefusalIn<typeof notificationsRefusals>;
