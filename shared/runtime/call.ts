import type { Caller } from '#shared/access/caller.ts';
import type { ActionName, Purpose, SystemAction } from '#shared/access/policy.ts';
import type { Id, IdKind } from '#shared/kernel/ids.ts';
import type { PartnershipScope, Scope } from '#shared/kernel/scope.ts';
import type { Instant } from '#shared/kernel/time.ts';

/**
 * One act: who does what, where, when, under which rule. The route makes it once; capabilities take it as their first
 * argument, so that nobody reads a hidden clock or an ambient actor.
 */
export type Call = {
  readonly caller: Caller;
  readonly action: ActionName | SystemAction;
  readonly rule: { readonly id: string; readonly purpose: Purpose };
  readonly scope: Scope;
  readonly partnership?: PartnershipScope;
  readonly now: Instant;
  readonly requestId: string;
  readonly language: Language;
  readonly newId: <Kind extends IdKind>(of: Kind) => Id<Kind>;
  /**
   * Where a caller without a session asks from, for limits alone: never kept, told or logged as it is. Absent where
   * somebody is signed in.
   */
  readonly askedFrom?: string;
  /** Rows that were read already because of the event that is being told (`readOnce`); absent where a person asks. */
  readonly seen?: Map<string, Promise<unknown>>;
  /** Present on commands: makes a repeated request one effect. */
  readonly command?: { readonly key: string; readonly bodyHash: string; readonly status: number };
};

export type Language = 'da' | 'en';
