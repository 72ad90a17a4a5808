import { isPlaced } from '#services/matching/domain/engagement.ts';
import type { Placement } from '#services/matching/domain/placement.ts';
import { earlierOf, waitingSince } from '#services/matching/domain/waiting.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import type { Table } from '#shared/runtime/table.ts';
import { put, remove } from '#shared/runtime/write.ts';
import { putOver, unchanged } from '#shared/runtime/conditions.ts';
import {
  certifiedItem,
  comparedProfile,
  engagementItem,
  placementItem,
  profileItem,
  seekingItem,
  type KnownProfile,
  type Seeking,
} from './people-items.ts';

/** The newest placements of a person: an earlier one ended before these. */
const newest = 10;

/**
 * Brings the lists of those who seek in step with what is known of a person: the newest profile (`heard`, where it is
 * newer than the one kept), what certificates show, and the placements that run. Repeats without harm; a race throws, and the queue tells again.
 */
export async function settleSeeking(table: Table, candidateId: CandidateId, heard?: KnownProfile): Promise<void> {
  const [before, engagement, certified, placements] = await Promise.all([
    table.fresh(profileItem, candidateId),
    table.fresh(engagementItem, candidateId),
    table.fresh(certifiedItem, candidateId),
    table.list({ kind: placementItem, index: 'placements-of', of: [candidateId], limit: newest, descending: true }),
  ]);
  const told = heard && (!before || heard.version > before.version) ? heard : before;
  if (!told) return;
  const { certified: _before, seekingSince: _since, ...rest } = told;
  const since =
    told.closed || before?.closed ? told.seekingSince : earlierOf(before?.seekingSince, heard?.seekingSince);
  const after: KnownProfile = {
    ...rest,
    ...(since && { seekingSince: since }),
    ...(certified && { certified: certified.competences }),
  };
  const wanted = after.closed || isPlaced(engagement) ? [] : seekingOf(after, placements.items);
  const gone = [...seekingOf(before), ...seekingOf(after)].filter(
    (old) => !wanted.some((row) => isSamePlace(row, old)),
  );
  await table.transact([
    putOver(profileItem, before, after),
    unchanged(engagementItem, [candidateId], engagement?.version),
    unchanged(certifiedItem, [candidateId], certified?.version),
    ...uniquePlaces(gone).map((row) => remove(seekingItem, row.workArea, String(row.wishPlace), row.candidateId)),
    ...wanted.map((row) => put(seekingItem, row)),
  ]);
}

function seekingOf(known: KnownProfile | undefined, placements: readonly Placement[] = []): Seeking[] {
  const { candidateId, ownerId, saidOn, seekingSince } = known ?? {};
  const profile = known && comparedProfile(known);
  if (!profile || !candidateId || !ownerId) return [];
  const since = waitingSince(seekingSince, placements);
  return [...new Set(profile.wishes)].map((workArea, wishPlace) => ({
    workArea,
    wishPlace,
    candidateId,
    ownerId,
    profile,
    ...(saidOn && { saidOn }),
    ...(since && { waitingSince: since }),
  }));
}

function uniquePlaces(rows: readonly Seeking[]): Seeking[] {
  return rows.filter((row, place) => rows.findIndex((other) => isSamePlace(other, row)) === place);
}

function isSamePlace(one: Seeking, other: Seeking): boolean {
  return one.workArea === other.workArea && one.wishPlace === other.wishPlace;
}
