import type { InsightRefusal } from '#services/insight/refusals.ts';
import { reportColumns } from '#services/insight/domain/settings.ts';
import { noTargets, unknownColumns, withPeriod } from '#services/insight/domain/targets.ts';
import { reportSettingsItem, targetsItem, type InsightStore } from '#services/insight/store/insight-store.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import { insert, replace } from '#shared/runtime/write.ts';
import type { TargetsChoice, TargetsKept } from '#shared/shapes/results.ts';

/**
 * Sets what the municipality aims at from a day on, by report column and measure, in persons. Targets of another day
 * stay, so that an earlier report keeps the targets of its time.
 * Refusals: municipality-not-joined, fields-not-accepted (unknown report column), stale-version.
 */
export async function setTargets(
  call: Call,
  insight: InsightStore,
  choice: TargetsChoice,
): Promise<Result<TargetsKept, InsightRefusal>> {
  const [settings, known] = await Promise.all([
    insight.table.get(reportSettingsItem),
    insight.table.fresh(targetsItem),
  ]);
  if (!settings) return refuse('municipality-not-joined');
  const unknown = unknownColumns(choice.columns, reportColumns(settings));
  if (unknown.length > 0) return refuse('fields-not-accepted', { errors: unknown });
  const seen = { ...(known ?? noTargets), version: choice.version };
  const after = asNextVersion(withPeriod(seen, choice));
  const { validFrom, columns } = choice;
  return commit(call, insight.table, {
    writes: [choice.version === 0 ? insert(targetsItem, after) : replace(targetsItem, seen, after)],
    events: [domainEvent('TargetsSet', { id: call.scope, version: after.version }, { validFrom, columns })],
    about: [],
    answer: { version: after.version },
  });
}
