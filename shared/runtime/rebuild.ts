import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { accessLogEvents } from '#shared/events/access-events.ts';
import { sourcesOf } from '#shared/events/catalogue.ts';
import type { EventEnvelope } from '#shared/events/event.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { outboxRow, viewedRow } from './house-rows.ts';
import { defineItem } from './item.ts';
import type { Table } from './table.ts';
import { insert, replace } from './write.ts';

/**
 * Tells a service once more what it has heard in a scope, from the outboxes of those it hears (decision 2026-11-27).
 * The row says how far it has come, so that it goes on there after a stop.
 */
export type RebuildJob = {
  readonly service: string;
  readonly version: number;
  readonly state: 'running' | 'done';
  /** The events that are told, and the services in whose tables they lie. */
  readonly hears: readonly string[];
  readonly tables: readonly string[];
  /** The months that are read, `2020-01` to `2026-11`. */
  readonly from: string;
  readonly upTo: string;
  readonly startedAt: string;
  /** How many parts (a source's month of events, or day of viewings) are read, of how many; and where in the next. */
  readonly part: number;
  readonly parts: number;
  readonly after?: Record<string, unknown>;
  /** Rows read, and events handed over among them. */
  readonly read: number;
  readonly handedOver: number;
};
export const rebuildItem = defineItem<RebuildJob>({ name: 'rebuild', partition: (job) => [job.service] });

/** One partition of one source: a month of its outbox, or a day of its access log. */
type Part = { readonly table: string; readonly kind: typeof outboxRow | typeof viewedRow; readonly of: string };

/** The house is younger than this. */
const firstMonth = '2020-01';
const rowsAtOnce = 100;
/** What one step does, well within a function's time. */
const mostEventsAStep = 200;
const mostQueriesAStep = 150;

export type Asked = {
  readonly service: string;
  readonly hears: readonly string[];
  /** Every service with a table, for what lies in all of them. */
  readonly tables: readonly string[];
  readonly from?: string | undefined;
  /** The last month there can be anything in. */
  readonly upTo: string;
  readonly startedAt: string;
};

/** Begins a job, or gives the one that runs already: it is taken up where it stopped. */
export async function startRebuild(jobs: Table, asked: Asked): Promise<RebuildJob> {
  const known = await jobs.fresh(rebuildItem, asked.service);
  if (known?.state === 'running') return known;
  const { service, hears, tables, from = firstMonth, upTo, startedAt } = asked;
  const fresh = {
    service,
    hears,
    tables,
    from,
    upTo,
    startedAt,
    state: 'running',
    part: 0,
    read: 0,
    handedOver: 0,
  } as const;
  const job: RebuildJob = { ...fresh, version: (known?.version ?? 0) + 1, parts: partsOf(fresh).length };
  await jobs.transact([known ? replace(rebuildItem, known, job, ['done']) : insert(rebuildItem, job)]);
  return job;
}

/**
 * Takes a running job one step on: reads the next rows of the sources, hands over the events, and notes how far it
 * came. What was handed over before a stop is handed over again. Gives nothing where there is nothing to go on with:
 * the job is done, or somebody else is further.
 */
export async function advanceRebuild(
  jobs: Table,
  service: string,
  open: (source: string) => Table,
  handOver: (events: readonly EventEnvelope[]) => Promise<void>,
): Promise<RebuildJob | undefined> {
  const job = await jobs.fresh(rebuildItem, service);
  if (job?.state !== 'running') return undefined;
  const after = await step(job, open, handOver);
  try {
    await jobs.transact([replace(rebuildItem, job, after, ['running'])]);
    return after;
  } catch (fault) {
    const reasons = fault instanceof TransactionCanceledException ? fault.CancellationReasons : undefined;
    if (reasons?.[0]?.Code === 'ConditionalCheckFailed') return undefined;
    throw fault;
  }
}

async function step(
  job: RebuildJob,
  open: (source: string) => Table,
  handOver: (events: readonly EventEnvelope[]) => Promise<void>,
): Promise<RebuildJob> {
  const parts = partsOf(job);
  let { part, after, read, handedOver } = job;
  for (let queries = 0; queries < mostQueriesAStep && handedOver - job.handedOver < mostEventsAStep; queries++) {
    const next = parts[part];
    if (!next) break;
    const page = await open(next.table).list({
      kind: next.kind as typeof outboxRow,
      of: [next.of],
      limit: rowsAtOnce,
      ...(after && { after }),
    });
    const events = page.items
      .map((row) => JSON.parse(row.event) as EventEnvelope)
      .filter(({ type }) => job.hears.includes(type));
    if (events.length > 0) await handOver(events);
    read += page.items.length;
    handedOver += events.length;
    after = page.last;
    if (!after) part += 1;
  }
  const { after: _before, ...rest } = job;
  const state = part < parts.length ? 'running' : 'done';
  return { ...asNextVersion(rest), state, part, read, handedOver, ...(after && { after }) };
}

function partsOf({ hears, tables, from, upTo }: Pick<RebuildJob, 'hears' | 'tables' | 'from' | 'upTo'>): Part[] {
  const months = monthsFrom(from, upTo);
  const events = sourcesOf(hears).flatMap((table) =>
    months.map((month): Part => ({ table, kind: outboxRow, of: month })),
  );
  if (!hears.some((name) => name in accessLogEvents)) return events;
  const viewings = tables.flatMap((table) =>
    months.flatMap(daysOf).map((day): Part => ({ table, kind: viewedRow, of: day })),
  );
  return [...events, ...viewings];
}

function monthsFrom(from: string, upTo: string): string[] {
  const months: string[] = [];
  for (let month = from; month <= upTo; month = monthAfter(month)) months.push(month);
  return months;
}

function monthAfter(month: string): string {
  const day = new Date(`${month}-01T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + 1);
  return day.toISOString().slice(0, 7);
}

function daysOf(month: string): string[] {
  const days = (Date.parse(`${monthAfter(month)}-01`) - Date.parse(`${month}-01`)) / 86_400_000;
  return Array.from({ length: days }, (_, place) => `${month}-${String(place + 1).padStart(2, '0')}`);
}
