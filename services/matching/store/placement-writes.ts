import type { Engagement } from '#services/matching/domain/engagement.ts';
import type { OpeningId } from '#shared/kernel/ids.ts';
import type { Scope } from '#shared/kernel/scope.ts';
import { insert, replace, update, type Write } from '#shared/runtime/write.ts';
import { engagementItem } from './people-items.ts';
import { ledgerItem } from './shared-items.ts';

/** Takes one place of an opening; refused as opening-already-filled where none is free or it is no longer open. */
export function claimPlace(partnership: Scope, openingId: OpeningId): Write<'opening-already-filled'> {
  return update(ledgerItem, [openingId], {
    set: 'SET taken = taken + :one, everTaken = everTaken + :one',
    onlyIf: '#open = :yes AND taken < #places',
    names: { '#open': 'open', '#places': 'places' },
    values: { ':one': 1, ':yes': true },
    refusedAs: 'opening-already-filled',
    inScope: partnership,
  });
}

/** Gives one place of an opening back. */
export function releasePlace(partnership: Scope, openingId: OpeningId): Write {
  return update(ledgerItem, [openingId], {
    set: 'SET taken = taken - :one',
    onlyIf: 'taken > :none',
    values: { ':one': 1, ':none': 0 },
    inScope: partnership,
  });
}

/** The candidate's engagement after a change, on condition that nothing else changed it. */
export function engagementWrite(before: Engagement | undefined, after: Engagement): Write {
  return before ? replace(engagementItem, before, after) : insert(engagementItem, after);
}

/** The engagement with the placement that carries the six-month check from now on, or none. */
export function engagementAfter(
  { firstPaidPlacementId: _before, ...engaged }: Engagement,
  { firstPaidPlacementId }: Pick<Engagement, 'firstPaidPlacementId'>,
): Engagement {
  return { ...engaged, ...(firstPaidPlacementId && { firstPaidPlacementId }) };
}
