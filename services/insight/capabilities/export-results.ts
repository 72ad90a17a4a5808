import type { InsightRefusal } from '#services/insight/refusals.ts';
import { resultsCsv } from '#services/insight/domain/results-csv.ts';
import type { InsightStore } from '#services/insight/store/insight-store.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { ResultsFile } from '#shared/shapes/results.ts';
import { showResults } from './show-results.ts';

/**
 * Makes the VTA table as of a day into a file for a spreadsheet and gives a link that is good for some minutes. The
 * file holds numbers of persons and nobody.
 * Refusals: those of show-results.
 */
export async function exportResults(
  call: Call,
  insight: InsightStore,
  ask: { readonly asOf?: CivilDate | undefined },
): Promise<Result<ResultsFile, InsightRefusal>> {
  const results = await showResults(call, insight, ask);
  if (!results.ok) return results;
  const { asOf } = results.value;
  const name = `results/${asOf}-${call.requestId}.csv`;
  await insight.files.store(call.scope, name, resultsCsv(results.value, call.language), 'text/csv; charset=utf-8');
  const link = await insight.files.downloadLink(
    call.scope,
    name,
    `${call.language === 'da' ? 'resultater' : 'results'}-${asOf}.csv`,
  );
  return commit(call, insight.table, { writes: [], events: [], about: [], answer: { link } });
}
