import { figureItem, type InsightStore } from '#services/insight/store/insight-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import { openCursor, sealCursor } from '#shared/runtime/cursor.ts';
import type { CaseBehind, CasesQuery } from '#shared/shapes/results.ts';
import { dayAhead } from './show-results.ts';

const pageSize = 50;

/**
 * The people who count in one figure of one column as of a day, those who came last first; one log entry names them.
 * A page may hold fewer than asked for, where people have left the figure again. A column nobody reports holds nobody.
 * Refusals: fields-not-accepted (a day ahead), cursor-not-valid.
 */
export async function listCasesBehind(
  call: Call,
  insight: InsightStore,
  ask: CasesQuery,
): Promise<Result<{ items: CaseBehind[]; cursor: string | null }>> {
  const today = dateOf(call.now);
  const asOf = ask.asOf ?? today;
  if (asOf > today) return dayAhead();
  const { cursorKey } = await insight.keys();
  const of = [ask.measure, ask.column.replaceAll('#', ' ')];
  const list = ['figure', ...of, asOf].join('/');
  const after = openCursor(cursorKey, list, ask.cursor);
  if (!after.ok) return after;
  const page = await insight.table.list({
    kind: figureItem,
    of,
    to: `${asOf}~`,
    descending: true,
    limit: ask.limit ?? pageSize,
    ...(after.value && { after: after.value }),
  });
  const people = page.items.filter((row) => !row.until || asOf < row.until);
  await recordViewing(
    call,
    insight.table,
    people.map((row) => row.candidateId),
  );
  return ok({
    items: people.map(({ candidateId, from }) => ({ candidateId, date: from })),
    cursor: sealCursor(cursorKey, list, page.last),
  });
}
