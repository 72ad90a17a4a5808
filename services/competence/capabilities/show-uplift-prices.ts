import { defaultPrices, pricesOn } from '#services/competence/domain/uplift-prices.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { upliftPricesItem } from '#services/competence/store/tailored-items.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { UpliftPricesView } from '#shared/shapes/uplift-prices.ts';

/** What courses cost here and who may agree to how much: today's, those that were set, and the document's examples. */
export async function showUpliftPrices(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
): Promise<Result<UpliftPricesView, CompetenceRefusal>> {
  const today = dateOf(call.now);
  const own = await table.fresh(upliftPricesItem);
  return ok({
    version: own?.version ?? 0,
    today: pricesOn(own, today),
    set: (own?.sets ?? []).map(({ validFrom, prices }) => ({ validFrom, prices })).toReversed(),
    defaults: defaultPrices(today),
  });
}
