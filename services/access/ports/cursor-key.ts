import type { Scope } from '#shared/kernel/scope.ts';

/** The key that seals the cursors of a scope's lists. */
export type CursorKey = (scope: Scope) => Promise<Uint8Array>;
