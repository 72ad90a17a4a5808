import { noEngagement } from '#services/matching/domain/engagement.ts';
import { cancelCheck, checkSetBy, setAgain } from '#services/matching/domain/six-month-check.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { MatchingStore } from './matching-store.ts';
import { checkItem, engagementItem, placementItem, profileItem } from './people-items.ts';
import { engagementWrite } from './placement-writes.ts';
import { checkWrites } from './settle-check.ts';

/** After a death nobody is asked whether the person is still there, whatever is put right later. Repeats without harm. */
export async function askNoLonger({ table }: MatchingStore, candidateId: CandidateId): Promise<void> {
  const kept = await table.fresh(engagementItem, candidateId);
  const engagement = kept ?? noEngagement(candidateId);
  if (engagement.unasked) return;
  const { firstPaidPlacementId } = engagement;
  const check = firstPaidPlacementId ? await table.fresh(checkItem, firstPaidPlacementId) : undefined;
  const cancelled = check && cancelCheck(check);
  await table.transact([
    engagementWrite(kept, asNextVersion({ ...engagement, unasked: true })),
    ...(cancelled ? checkWrites(check, cancelled, 'cancel') : []),
  ]);
}

/**
 * The death was registered by mistake, and the effort was taken up again: what was to be asked is asked again. Nothing
 * where the effort is closed. Repeats without harm.
 */
export async function askAgain({ table }: MatchingStore, candidateId: CandidateId): Promise<void> {
  if ((await table.fresh(profileItem, candidateId))?.closed) return;
  const kept = await table.fresh(engagementItem, candidateId);
  if (!kept?.unasked) return;
  const { unasked: _mistake, ...engagement } = kept;
  const [placement, check] = await Promise.all(
    kept.firstPaidPlacementId
      ? [table.fresh(placementItem, kept.firstPaidPlacementId), table.fresh(checkItem, kept.firstPaidPlacementId)]
      : [undefined, undefined],
  );
  const fresh = placement && checkSetBy(placement, noEngagement(candidateId));
  await table.transact([
    engagementWrite(kept, asNextVersion(engagement)),
    ...(fresh && check?.state === 'cancelled' ? checkWrites(check, setAgain(check, fresh), 'set') : []),
  ]);
}
