import type { InsightRefusal } from '#services/insight/refusals.ts';
import { noTargets } from '#services/insight/domain/targets.ts';
import { targetsItem, type InsightStore } from '#services/insight/store/insight-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { TargetsView } from '#shared/shapes/results.ts';

/** All targets of a municipality, period by period; none where none were set. */
export async function showTargets(insight: InsightStore): Promise<Result<TargetsView, InsightRefusal>> {
  const { version, periods } = (await insight.table.get(targetsItem)) ?? noTargets;
  return ok({ version, periods: [...periods] });
}
