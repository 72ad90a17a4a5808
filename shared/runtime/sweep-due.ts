import { Logger } from '@aws-lambda-powertools/logger';
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import type { Instant } from '#shared/kernel/time.ts';
import type { Call } from './call.ts';
import { envelope, type DomainEvent } from './commit.ts';
import { dueRow, outboxRow, outboxRowOf, type DueRow } from './house-rows.ts';
import type { Table } from './table.ts';
import { insert, removeStanding, type Write } from './write.ts';
import { loggable } from './loggable.ts';

/** What something means that fell due: nothing at all where it was settled in time. */
export type Due = { readonly writes?: readonly Write[]; readonly events?: readonly DomainEvent[] };

/** One handler for each kind of due row that a service writes (`what`). */
export type DueHandlers<Kind extends string = string> = { readonly [kind in Kind]: (row: DueRow) => Promise<Due> };

/** What the sweep could not do. The codes are what an alarm looks for in the log. */
export type SweepReport =
  | { readonly code: 'due-kind-unknown'; readonly what: string; readonly rows: number }
  | { readonly code: 'due-row-failed'; readonly what: string; readonly dueAt: string; readonly fault: unknown };

const rowsAtOnce = 100;
/** A tick comes every minute and has ten seconds: what is left then is done by the next. */
const mostTakenAtATick = 500;
const logger = new Logger({ serviceName: 'sweep-due' });

/**
 * Does what fell due in the table's scope up to `now`, the oldest first and each row once: the row itself is taken away
 * in the transaction that saves what it meant, so of two sweeps one does it. A row of a kind nobody here knows stays
 * and is reported; a handler that fails, or loses a race, leaves its row. Neither stands in the way of the rows behind it. Throws the
 * first fault when the others have had their turn, so that the tick is told again.
 */
export async function sweepDue(
  call: Call,
  table: Table,
  now: Instant,
  handlers: DueHandlers,
  report: (what: SweepReport) => void = logged,
): Promise<void> {
  const unknown = new Map<string, number>();
  const faults: unknown[] = [];
  let taken = 0;
  for await (const row of dueUpTo(table, now)) {
    const handler = Object.hasOwn(handlers, row.what) ? handlers[row.what] : undefined;
    if (!handler) {
      unknown.set(row.what, (unknown.get(row.what) ?? 0) + 1);
      continue;
    }
    try {
      await take(call, table, row, await handler(row));
      taken += 1;
    } catch (fault) {
      faults.push(fault);
      if (!(fault instanceof TransactionCanceledException))
        report({ code: 'due-row-failed', what: row.what, dueAt: row.dueAt, fault });
    }
    if (taken === mostTakenAtATick) break;
  }
  for (const [what, rows] of unknown) report({ code: 'due-kind-unknown', what, rows });
  if (faults.length > 0) throw faults[0];
}

async function* dueUpTo(table: Table, now: Instant): AsyncGenerator<DueRow> {
  let after: Record<string, unknown> | undefined;
  do {
    const page = await table.list({
      kind: dueRow,
      of: [],
      to: `${now}~`,
      limit: rowsAtOnce,
      ...(after && { after }),
    });
    yield* page.items;
    after = page.last;
  } while (after);
}

/** Saves what a row meant and takes the row away, at once; where another sweep took it meanwhile, nothing. */
async function take(call: Call, table: Table, row: DueRow, { writes = [], events = [] }: Due): Promise<void> {
  try {
    await table.transact([
      removeStanding(dueRow, row.dueAt, row.what, row.about),
      ...writes,
      ...events.map((event) => insert(outboxRow, outboxRowOf(envelope(call, event)))),
    ]);
  } catch (fault) {
    const reasons = fault instanceof TransactionCanceledException ? fault.CancellationReasons : undefined;
    if (reasons?.[0]?.Code !== 'ConditionalCheckFailed') throw fault;
  }
}

function logged(what: SweepReport): void {
  if (what.code === 'due-row-failed')
    logger.error(what.code, { what: what.what, dueAt: what.dueAt, error: loggable(what.fault) });
  else logger.error(what.code, { what: what.what, rows: what.rows });
}
