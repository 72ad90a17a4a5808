import type { Caller } from '#shared/access/caller.ts';
import { scopeKind } from '#shared/kernel/scope.ts';

/** The municipality that employs the caller; undefined for those who act for a whole partnership. */
export function ownMunicipality({ scope }: Pick<Caller, 'scope'>): string | undefined {
  return scopeKind(scope) === 'municipality' ? scope : undefined;
}
