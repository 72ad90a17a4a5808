import type { JobId } from '#shared/kernel/ids.ts';
import type { Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from './call.ts';
import { domainEvent, type DomainEvent } from './commit.ts';
import { saveCaused } from './consume.ts';
import { defineItem } from './item.ts';
import type { Table } from './table.ts';
import { insert, replace, type Write } from './write.ts';

/**
 * A long job: more than one request or one function may do. Its row says what is to be done and how far it has come; its
 * own event leads to the next part, through the outbox and the queue as every event, so that a job that is killed goes
 * on where it stood. Whoever started it gets 202 and reads the progress.
 *
 * Each thing must be done in a transaction of its own that finds by itself that it was done before: a part that was
 * killed in the middle is told again from its beginning, and two workers may have the same part.
 */
export type Job = {
  readonly jobId: JobId;
  readonly version: number;
  readonly kind: string;
  /** Whose job it is: it is read by nobody else. */
  readonly owner: string;
  readonly state: 'running' | 'finished';
  readonly startedAt: Instant;
  readonly startedBy: { readonly personId: string; readonly name: string };
  /** What is to be done, in order; each is told to the one who does it. */
  readonly things: readonly string[];
  /** How many of them have had their turn. */
  readonly next: number;
  readonly notDone: readonly { readonly thing: string; readonly because: string }[];
  readonly finishedAt?: Instant;
};

export const jobRow = defineItem<Job>({ name: 'job', partition: (job) => [job.jobId] });

/** What becomes of one thing: done, or a refusal's code. A fault throws, and the queue tells the part again. */
export type ThingDone = 'done' | { readonly because: string };

export type NewJob = Pick<Job, 'jobId' | 'kind' | 'owner' | 'things'>;

/** The write and the event that begin a job, for the transaction of the command that starts it. */
export function beginJob(call: Call, job: NewJob): { readonly writes: Write[]; readonly events: DomainEvent[] } {
  const { personId, name } = call.caller;
  const begun: Job = {
    ...job,
    ...{ version: 1, state: 'running', startedAt: call.now, startedBy: { personId, name }, next: 0, notDone: [] },
  };
  return { writes: [insert(jobRow, begun)], events: [continued(begun)] };
}

/**
 * Does the next part of a job and writes how far it came, with the event that leads on, in one transaction. A part that
 * was done before, whoever did it, does nothing. Of two who do the same part one writes; the other looks anew.
 */
export async function continueJob(
  call: Call,
  table: Table,
  told: { readonly jobId: JobId; readonly step: number },
  atOnce: number,
  work: (thing: string, job: Job) => Promise<ThingDone>,
): Promise<void> {
  const job = await table.fresh(jobRow, told.jobId);
  if (!job || job.state === 'finished' || job.next !== told.step) return;
  const part = job.things.slice(job.next, job.next + atOnce);
  const notDone = [...job.notDone];
  for (const thing of part) {
    const outcome = await work(thing, job);
    if (outcome !== 'done') notDone.push({ thing, because: outcome.because });
  }
  const next = job.next + part.length;
  const isOver = next >= job.things.length;
  const after = asNextVersion<Job>({
    ...{ ...job, next, notDone },
    ...(isOver && { state: 'finished', finishedAt: call.now }),
  });
  await saveCaused(call, table, {
    writes: [replace(jobRow, job, after, ['running'])],
    events: isOver ? [] : [continued(after)],
  });
}

function continued({ jobId, version, kind, next }: Job): DomainEvent<'JobContinued'> {
  return domainEvent('JobContinued', { id: jobId, version }, { jobId, kind, step: next });
}
