import type { PlacementKind } from '#shared/shapes/vocabulary.ts';

/** Where a placement of a kind can go on to, the nearest step first; the rules say what holds. Nothing after the last step. */
const nextKinds: Readonly<Partial<Record<PlacementKind, readonly PlacementKind[]>>> = {
  'sniff-internship': ['internship', 'hybrid', 'small-job'],
  internship: ['small-job', 'hybrid', 'wage-subsidy', 'flex-job', 'ordinary-job'],
  nytteindsats: ['internship', 'hybrid', 'small-job', 'wage-subsidy'],
  hybrid: ['small-job', 'wage-subsidy', 'flex-job', 'ordinary-job'],
  'small-job': ['ordinary-job', 'wage-subsidy', 'flex-job'],
  'wage-subsidy': ['ordinary-job', 'small-job', 'flex-job'],
  'flex-job': ['ordinary-job'],
  'pensioner-job': ['ordinary-job'],
  'sheltered-employment': ['pensioner-job', 'flex-job', 'ordinary-job'],
};

export function kindsAfter(kind: PlacementKind): readonly PlacementKind[] {
  return nextKinds[kind] ?? [];
}
