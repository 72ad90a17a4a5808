import { faultsOfPrices } from '#services/competence/domain/tailored-faults.ts';
import { withPrices } from '#services/competence/domain/uplift-prices.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { upliftPricesItem } from '#services/competence/store/tailored-items.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import type { UpliftPricesSaved, UpliftPricesSet } from '#shared/shapes/uplift-prices.ts';

/**
 * The municipality's own prices and limits, from today or a later day on. What held before stays, so that a decision can
 * be read under the prices it was made under. Refusals: fields-not-accepted, stale-version, prices-start-before-others.
 */
export async function setUpliftPrices(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  set: UpliftPricesSet,
): Promise<Result<UpliftPricesSaved, CompetenceRefusal>> {
  const errors = faultsOfPrices(set, dateOf(call.now));
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const before = await table.fresh(upliftPricesItem);
  const { version, validFrom, ...prices } = set;
  if ((before?.version ?? 0) !== version) return refuse('stale-version');
  if (before?.sets.some((each) => each.validFrom > validFrom)) return refuse('prices-start-before-others');
  const setBy = call.caller.personId;
  const after = withPrices(before, { validFrom, prices, setBy, setAt: call.now });
  return commit(call, table, {
    writes: [putOver(upliftPricesItem, before, after)],
    events: [domainEvent('UpliftPricesSet', { id: 'uplift-prices', version: after.version }, { validFrom, setBy })],
    about: [],
    answer: { version: after.version, validFrom },
  });
}
