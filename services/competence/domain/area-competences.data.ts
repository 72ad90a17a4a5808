import type { Competence, WorkArea } from '#shared/shapes/vocabulary.ts';

/** What one uses in each kind of work, in the words a profile and a course are described with. */
export const usedIn: Readonly<Record<WorkArea, readonly Competence[]>> = {
  'bakery-kitchen': ['cooking', 'baking', 'cleaning'],
  shop: ['serving-customers', 'cash-register'],
  warehouse: ['packing-sorting', 'forklift'],
  cleaning: ['cleaning'],
  'gardens-outdoors': ['gardening'],
  care: ['caring', 'cooking'],
  children: ['children', 'caring'],
  office: ['computer'],
  'building-crafts': ['painting', 'repairing'],
  production: ['packing-sorting', 'forklift'],
  'farming-animals': ['animals', 'gardening'],
  'driving-transport': ['driving-licence', 'forklift'],
  'hotel-restaurant': ['serving-customers', 'cooking', 'cleaning'],
  'reuse-repair': ['repairing', 'sewing'],
};
