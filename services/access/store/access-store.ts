import type { Scope } from '#shared/kernel/scope.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { Write } from '#shared/runtime/write.ts';

/**
 * Access' one table. It is opened by the functions' own role, for any scope, because access is what says whose scope
 * is whose; no role bound to a scope reaches it.
 */
export type AccessStore = { readonly open: (scope: Scope) => Table };

/**
 * Where things stand that come before any scope: sessions, sign-ins, who is who, which places there are. No path can
 * name it, since it has the form of no scope.
 */
export const beforeScopes = 'access' as Scope;

/** The same write, in another scope than the table was opened for. */
export function inScope<Code extends string>(scope: Scope, write: Write<Code>): Write<Code> {
  return { ...write, toTransactItem: (table) => write.toTransactItem(table, scope) };
}
