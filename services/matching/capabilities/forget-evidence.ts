import { isPackUnderWay } from '#services/matching/domain/evidence-pack.ts';
import { packAsked } from '#services/matching/store/evidence-due.ts';
import { packChanged } from '#services/matching/store/evidence-pack-events.ts';
import { evidencePackItem } from '#services/matching/store/evidence-pack-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { workObservationItem } from '#services/matching/store/work-observation-items.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { removeUnchanged } from '#shared/runtime/conditions.ts';
import type { DueRow } from '#shared/runtime/house-rows.ts';
import type { Due } from '#shared/runtime/sweep-due.ts';

/** A description that was never issued goes when its time has passed; one that was issued has a row of its own. */
export async function forgetPackDraft(matching: Pick<MatchingStore, 'table'>, row: DueRow): Promise<Due> {
  return forgetPack(matching, row, (state) => state === 'withdrawn' || isPackUnderWay({ state }));
}

/** A description that was issued goes when its time has passed; the person's own copy stays theirs. */
export async function forgetIssuedPack(matching: Pick<MatchingStore, 'table'>, row: DueRow): Promise<Due> {
  return forgetPack(matching, row, () => true);
}

type State = Parameters<typeof isPackUnderWay>[0]['state'];

async function forgetPack(
  { table }: Pick<MatchingStore, 'table'>,
  { about }: DueRow,
  goes: (state: State) => boolean,
): Promise<Due> {
  const pack = await table.fresh(evidencePackItem, ...packAsked(about).id);
  if (!pack || !goes(pack.state)) return {};
  const forgotten = packChanged(asNextVersion(pack), 'forgotten');
  return { writes: [removeUnchanged(evidencePackItem, pack)], events: [forgotten] };
}

/** What was seen of how somebody works goes when its time has passed. */
export async function forgetObservation({ table }: Pick<MatchingStore, 'table'>, { about }: DueRow): Promise<Due> {
  const [placementId = '', observationId = ''] = about.split('/');
  const observation = await table.fresh(workObservationItem, placementId, observationId);
  return observation ? { writes: [removeUnchanged(workObservationItem, observation)] } : {};
}
