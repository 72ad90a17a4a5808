import type { InsightRefusal } from '#services/insight/refusals.ts';
import { figureItem, type InsightStore } from '#services/insight/store/insight-store.ts';
import type { Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { pagedList, type PageOf } from '#shared/runtime/paged-list.ts';
import type { CaseBehind, CasesQuery } from '#shared/shapes/results.ts';
import { dayAhead } from './show-results.ts';

/**
 * The people who count in one figure of one column as of a day, those who came last first; one log entry names them.
 * A page may hold fewer than asked for, where people have left the figure again. A column nobody reports holds nobody.
 * Refusals: fields-not-accepted (a day ahead), cursor-not-valid.
 */
export async function listCasesBehind(
  call: Call,
  insight: InsightStore,
  ask: CasesQuery,
): Promise<Result<PageOf<CaseBehind>, InsightRefusal>> {
  const today = dateOf(call.now);
  const asOf = ask.asOf ?? today;
  if (asOf > today) return dayAhead();
  const of = [ask.measure, ask.column.replaceAll('#', ' ')];
  const query = { kind: figureItem, of, to: `${asOf}~`, descending: true, name: ['figure', ...of, asOf].join('/') };
  return pagedList(call, insight, ask, query, ({ candidateId, from, until }) =>
    !until || asOf < until ? { candidateId, date: from } : undefined,
  );
}
