import type { Placement } from '#services/matching/domain/placement.ts';
import { wishesWeighMost } from '#services/matching/domain/weights.ts';
import { wishMet, type PlacementWish } from '#services/matching/domain/wish-met.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { writeUnlessNewer } from '#shared/runtime/conditions.ts';
import { defineItem } from '#shared/runtime/item.ts';
import { insert, type Write } from '#shared/runtime/write.ts';
import type { ProfileFacts } from '#shared/shapes/profile.ts';
import type { MatchingStore } from './matching-store.ts';
import { weightsInForce } from './match-weights-items.ts';
import { placementItem } from './people-items.ts';
import { openingItem } from './shared-items.ts';

/** Found by the first day of the placement. */
export const placementWishItem = defineItem<PlacementWish, 'placement-wishes'>({
  name: 'placement-wish',
  partition: (wish) => [wish.placementId],
  indexes: {
    'placement-wishes': { on: 'gsi1', place: (wish) => ({ of: [], sort: `${wish.startsOn}#${wish.placementId}` }) },
  },
});

/** Keeps with a new placement whether it is a wish, as wishes and weights are that day: later they may be others. */
export async function keepWish(
  matching: MatchingStore,
  placement: Placement,
  { wishes }: Pick<ProfileFacts, 'wishes'>,
  today: CivilDate,
): Promise<Write> {
  const { placementId, openingId, startsOn } = placement;
  const [{ parts, version }, stored] = await Promise.all([
    weightsInForce(matching.table, today),
    openingId ? matching.shared().get(openingItem, openingId) : undefined,
  ]);
  return insert(placementWishItem, {
    ...{ placementId, startsOn, withdrawn: false, drawnFrom: placement.version },
    met: wishMet(wishes, stored?.facts?.workArea),
    weights: { version, wishesWeighedMost: wishesWeighMost(parts) },
  });
}

/** Follows a placement that was put right or came to nothing; one from before wishes were kept stays out of it. */
export async function followWish({ table }: Pick<MatchingStore, 'table'>, placementId: PlacementId): Promise<void> {
  const [placement, kept] = await Promise.all([
    table.fresh(placementItem, placementId),
    table.fresh(placementWishItem, placementId),
  ]);
  if (!placement || !kept) return;
  const drawn = { startsOn: placement.startsOn, withdrawn: placement.state === 'withdrawn' };
  if (kept.startsOn === drawn.startsOn && kept.withdrawn === drawn.withdrawn) return;
  const wish: PlacementWish = { ...kept, ...drawn, drawnFrom: placement.version };
  await writeUnlessNewer(table, placementWishItem, wish, 'drawnFrom');
}
