import { asNextVersion } from '#shared/kernel/version.ts';
import { saveCaused } from '#shared/runtime/consume.ts';
import { removeUnchanged } from '#shared/runtime/conditions.ts';
import type { Holding } from './held-by-citizen.ts';
import { preparationTold } from './preparation-events.ts';
import {
  preparationItem,
  preparationRow,
  preparationSupportItem,
  readPreparation,
  supportRow,
} from './preparation-items.ts';
import { put, remove } from '#shared/runtime/write.ts';

/**
 * What the person answered, with what makes it hard: it goes under the other citizen's keys, in a version above both, so
 * that the municipality reads it from there.
 */
export const heldPreparation: Holding = {
  kinds: [preparationItem, preparationSupportItem],
  follow: async ({ candidateId, from, to, call }) => {
    const row = await from.table.fresh(preparationItem, candidateId);
    const left = await readPreparation(from, candidateId);
    if (!row || !left) return;
    const there = await to.table.fresh(preparationItem, candidateId);
    if (!there || there.version <= left.version) {
      const carried = asNextVersion(left);
      const keys = await to.keys();
      await saveCaused(call, to.table, {
        writes: [
          put(preparationItem, preparationRow(keys, carried)),
          put(preparationSupportItem, supportRow(keys, carried)),
        ],
        events: carried.state === 'submitted' ? [preparationTold('PreparationChanged', carried)] : [],
      });
    }
    await from.table.transact([removeUnchanged(preparationItem, row), remove(preparationSupportItem, candidateId)]);
  },
};
