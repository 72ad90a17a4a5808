import { agreementLeftUnsigned } from '#services/matching/store/agreement-events.ts';
import { agreementItem } from '#services/matching/store/agreement-items.ts';
import { agreementAsked } from '#services/matching/store/agreement-due.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { unchanged } from '#shared/runtime/conditions.ts';
import type { DueRow } from '#shared/runtime/house-rows.ts';
import type { Due } from '#shared/runtime/sweep-due.ts';

/** Tells that signatures are still missing. One that was signed, changed, sent anew or withdrawn leaves nothing to tell. */
export async function tellAgreementUnsigned({ table }: MatchingStore, { about }: DueRow): Promise<Due> {
  const { id, edition } = agreementAsked(about);
  const agreement = await table.fresh(agreementItem, ...id);
  if (agreement?.state !== 'to-be-signed' || agreement.edition !== edition) return {};
  return {
    writes: [unchanged(agreementItem, id, agreement.version)],
    events: [agreementLeftUnsigned(agreement)],
  };
}
