import type { InsightRefusal } from '#services/insight/refusals.ts';
import { figureColumn } from '#services/insight/domain/tally.ts';
import { resultsTable } from '#services/insight/domain/results-table.ts';
import { columnName, reportColumns } from '#services/insight/domain/settings.ts';
import { noTargets, targetsOn } from '#services/insight/domain/targets.ts';
import {
  figureItem,
  reportSettingsItem,
  targetsItem,
  type InsightStore,
} from '#services/insight/store/insight-store.ts';
import { talliedUpTo } from '#services/insight/store/tally-writes.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { addMonths, dateOf, type CivilDate } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { sixMonthCheck } from '#shared/rules/placement-rules.ts';
import type { ResultsView } from '#shared/shapes/results.ts';

/**
 * The VTA table of a municipality as of a day, today where none is named: registered up to now, happened up to that
 * day. It shows numbers of persons and nobody, so nothing is logged.
 * Refusals: municipality-not-joined, fields-not-accepted (a day ahead).
 */
export async function showResults(
  call: Call,
  insight: InsightStore,
  ask: { readonly asOf?: CivilDate | undefined },
): Promise<Result<ResultsView, InsightRefusal>> {
  const today = dateOf(call.now);
  const asOf = ask.asOf ?? today;
  if (asOf > today) return dayAhead();
  const [settings, targets = noTargets, tallied] = await Promise.all([
    insight.table.get(reportSettingsItem),
    insight.table.get(targetsItem),
    talliedUpTo(insight.table, asOf),
  ]);
  if (!settings) return refuse('municipality-not-joined');
  const columns = reportColumns(settings);
  const achieved: Parameters<typeof resultsTable>[0]['achieved'] = (figure, column) =>
    tallied.get(figureColumn(figure, column)) ?? 0;
  const early = columns.filter((column) => achieved('stillThere', column) === 0 && achieved('employed', column) > 0);
  return ok(
    resultsTable({
      asOf,
      registeredUpTo: call.now,
      columns: columns.map((id) => ({ id, name: columnName(settings, id, call.language) })),
      achieved,
      targets: targetsOn(targets, asOf),
      targetsVersion: targets.version,
      checksFrom: await firstChecks(insight, early, asOf),
    }),
  );
}

/** What every reading of the figures says to a day that has not come. */
export function dayAhead(): Result<never, InsightRefusal> {
  return refuse('fields-not-accepted', { errors: [{ pointer: '/asOf', code: 'report-day-ahead' }] });
}

/** When the first person employed in a column can be asked, where that day is after the report's. */
async function firstChecks(
  insight: InsightStore,
  columns: readonly string[],
  asOf: CivilDate,
): Promise<Map<string, CivilDate>> {
  const firsts = await Promise.all(
    columns.map(async (column) => {
      const { items } = await insight.table.list({ kind: figureItem, of: ['employed', column], limit: 1 });
      const from = items[0]?.from;
      return from && ([column, addMonths(from, ruleOn(sixMonthCheck, from).value)] as const);
    }),
  );
  return new Map(firsts.flatMap((first) => (first && first[1] > asOf ? [first] : [])));
}
