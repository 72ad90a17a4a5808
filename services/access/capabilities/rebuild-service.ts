import * as z from 'zod/mini';
import { parseScope, type Scope } from '#shared/kernel/scope.ts';
import { advanceRebuild, rebuildItem, startRebuild, type RebuildJob } from '#shared/runtime/rebuild.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { Queues } from '#services/access/ports/queues.ts';

/** A service that hears events: by which queue, and which. */
export type RebuildTarget = { readonly queue: string; readonly hears: readonly string[] };

export type RebuildDependencies = {
  readonly targets: Readonly<Record<string, RebuildTarget>>;
  /** Every service with a table, and how to open its outbox in a scope. */
  readonly sources: readonly string[];
  readonly open: (source: string, scope: Scope) => Table;
  readonly jobs: (scope: Scope) => Table;
  readonly queues: Queues;
  readonly ownQueue: string;
  readonly now: () => string;
  readonly report: (code: string, details: Record<string, unknown>) => void;
};

const Month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
/** What a person asks for; `show` tells how far it is and starts nothing. */
const Asked = z.object({
  service: z.string(),
  scope: z.string(),
  show: z.optional(z.boolean()),
  from: z.optional(Month),
  upTo: z.optional(Month),
});
const Continuation = z.object({ Records: z.array(z.object({ body: z.string() })) });

export type RebuildAnswer =
  | Pick<RebuildJob, 'state' | 'startedAt' | 'part' | 'parts' | 'read' | 'handedOver'>
  | {
      readonly refused: 'not-understood' | 'no-such-service' | 'no-such-scope' | 'never-asked';
      readonly known?: string;
    };

/** After a step that told something, so that what happens today does not wait behind a whole history. */
const pauseSeconds = 2;

/**
 * Tells a service once more what it has heard in a scope. A person invokes it with service and scope; it goes on step
 * by step through a queue of its own, and asking again takes up a job that stopped.
 */
export async function rebuildService(event: unknown, dependencies: RebuildDependencies): Promise<RebuildAnswer | void> {
  const continuation = Continuation.safeParse(event);
  if (!continuation.success) return begin(event, dependencies);
  for (const { body } of continuation.data.Records) await goOn(Asked.parse(JSON.parse(body)), dependencies);
}

async function begin(event: unknown, dependencies: RebuildDependencies): Promise<RebuildAnswer> {
  const asked = Asked.safeParse(event);
  if (!asked.success) return { refused: 'not-understood', known: '{"service","scope","show"?,"from"?,"upTo"?}' };
  const { service, scope: text, show, from, upTo } = asked.data;
  const { targets, sources, jobs, queues, ownQueue, now } = dependencies;
  const target = Object.hasOwn(targets, service) ? targets[service] : undefined;
  if (!target) return { refused: 'no-such-service', known: Object.keys(targets).join(', ') };
  const scope = parseScope(text);
  if (!scope) return { refused: 'no-such-scope', known: '0265, P-name, C-…' };
  if (show) {
    const job = await jobs(scope).fresh(rebuildItem, service);
    return job ? progress(job) : { refused: 'never-asked' };
  }
  const startedAt = now();
  const month = startedAt.slice(0, 7);
  const job = await startRebuild(jobs(scope), {
    ...{ service, hears: target.hears, tables: sources, from, startedAt },
    upTo: upTo ?? month,
  });
  await queues.sendLater(ownQueue, { service, scope }, 0);
  return progress(job);
}

async function goOn({ service, scope: text }: z.infer<typeof Asked>, dependencies: RebuildDependencies): Promise<void> {
  const { targets, jobs, open, queues, ownQueue, report } = dependencies;
  let told = 0;
  const scope = parseScope(text);
  const target = targets[service];
  if (!scope || !target) throw new Error('a rebuild of nothing');
  const job = await advanceRebuild(
    jobs(scope),
    service,
    (source) => open(source, scope),
    async (events) => {
      told += events.length;
      await queues.sendAll(
        target.queue,
        events.map((detail) => ({ detail, rebuild: true })),
      );
    },
  );
  if (!job) return;
  report(job.state === 'done' ? 'rebuild-done' : 'rebuild-goes-on', { rebuilt: service, scope, ...progress(job) });
  if (job.state === 'running') await queues.sendLater(ownQueue, { service, scope }, told > 0 ? pauseSeconds : 0);
}

function progress({
  state,
  startedAt,
  part,
  parts,
  read,
  handedOver,
}: RebuildJob): Exclude<RebuildAnswer, { refused: string }> {
  return { state, startedAt, part, parts, read, handedOver };
}
