import { openForProposals, type Opening } from '#services/matching/domain/opening.ts';
import { defineNumbered } from '#shared/runtime/numbered-changes.ts';
import type { Files } from '#shared/runtime/ports/files.ts';
import { valuesInMemory, type RememberedValues, type ValuesInMemory } from '#shared/runtime/values-in-memory.ts';
import { openingItem } from './shared-items.ts';

/** Every open opening of a partnership, in memory. */
export const openingChanges = defineNumbered({
  known: openingItem,
  one: 'opening',
  many: 'openings',
  idOf: ({ openingId }) => openingId,
  shown: openForProposals,
  storedBefore: 'opening',
});

export type OpeningsInMemory = ValuesInMemory<Opening>;

/** What a warm function knows of each partnership's openings. */
export type RememberedOpenings = RememberedValues<Opening>;

export function openingsInMemory(files: Files, remembered?: RememberedOpenings): OpeningsInMemory {
  return valuesInMemory(openingChanges, () => files, remembered);
}
