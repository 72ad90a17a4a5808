import { query } from '@solidjs/router';
import { answerOf, matching } from '#kit/network/services.ts';
import type { SignsLine } from '#shared/shapes/break-off-signs.ts';
import { namesOf } from './results.ts';

/** The signs of a placement, and what was done about those before. */
export const readSigns = query(
  (scope: string, placementId: string) =>
    answerOf(matching.placements[':placementId']['break-off-signs'].$get({ param: { scope, placementId } })),
  'placement-signs',
);

export type NamedSigns = SignsLine & { readonly name: string | undefined };

/** The placements with signs that nobody has dealt with, with names: one's own, or all. */
export const readSignsList = query(async (scope: string, view: 'mine' | 'all'): Promise<readonly NamedSigns[]> => {
  const page = await answerOf(matching['break-off-signs'].$get({ param: { scope }, query: { view, limit: '100' } }));
  const open = page.items.filter((line) => line.open.length > 0);
  const names = await namesOf(
    scope,
    open.map(({ candidateId }) => candidateId),
  );
  return open.map((line) => ({ ...line, name: names.get(line.candidateId) }));
}, 'signs-list');
