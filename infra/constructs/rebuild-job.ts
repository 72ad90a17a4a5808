import { type CfnFunction, RecursiveLoop } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { asWords, pack } from '#shared/runtime/packed.ts';
import { useOfDataKey } from './data-key.ts';
import type { Platform } from './platform.ts';
import type { Retellable } from './retellable.ts';
import { ServiceFunction } from './service-function.ts';
import { WorkQueue } from './work-queue.ts';

export interface RebuildJobProps {
  readonly platform: Platform;
  readonly services: readonly Retellable[];
}

/** The logs of what happened and of who has viewed whom, in any scope; nothing of what is known about anybody. */
const logs = ['*#outbox#*', '*#viewed#*'];
const jobs = ['*#rebuild#*'];
const failureMeans = 'What a service has lost is not told to it again; it goes on with what it has.';

/**
 * Tells a service once more what it has heard, when a person asks for it (docs/operations.md). It may read every
 * table's logs by key and nothing else, write its own progress, and put messages into the services' queues.
 */
export class RebuildJob extends ServiceFunction {
  constructor(scope: Construct, id: string, { platform, services }: RebuildJobProps) {
    super(scope, id, { platform, service: 'access', entry: 'on-rebuild', failureMeans });
    const { queue } = new WorkQueue(this, 'Steps', { platform, failureMeans });
    this.lambda.addEventSource(new SqsEventSource(queue, { batchSize: 10, reportBatchItemFailures: true }));
    this.#maySend('REBUILD_QUEUE_URL', queue);
    // It wakes itself once a step; unasked, Lambda would take that for a fault and stop it after sixteen.
    (this.lambda.node.defaultChild as CfnFunction).recursiveLoop = RecursiveLoop.ALLOW;
    this.#readLogs(services);
    this.may(useOfDataKey(platform.dataKey, 'dynamodb'));
    this.#keepProgress(services);
    this.#tell(services);
  }

  #readLogs(services: readonly Retellable[]): void {
    const named = services.map(({ service, table }) => [service, table.table.tableName] as const);
    this.tell('REBUILD_TABLES', JSON.stringify(Object.fromEntries(named)));
    this.may(
      new PolicyStatement({
        actions: ['dynamodb:Query'],
        resources: services.map(({ table }) => table.table.tableArn),
        conditions: keysLike(logs),
      }),
    );
  }

  #keepProgress(services: readonly Retellable[]): void {
    const own = services.find(({ service }) => service === 'access');
    if (!own) throw new Error('a rebuild keeps its progress in the table of access');
    this.tell('TABLE_NAME', own.table.table.tableName);
    this.may(
      new PolicyStatement({
        actions: ['dynamodb:GetItem', 'dynamodb:PutItem'],
        resources: [own.table.table.tableArn],
        conditions: keysLike(jobs),
      }),
    );
  }

  #tell(services: readonly Retellable[]): void {
    const hearing = services.flatMap(({ service, hears: { names, queue } }) =>
      names.length > 0 && queue ? [{ service, queue, names }] : [],
    );
    const queues = hearing.map(({ service, queue }) => [service, queue.queueUrl]);
    this.tell('REBUILD_QUEUES', JSON.stringify(Object.fromEntries(queues)));
    this.tell('REBUILD_HEARS', pack(heardBy(hearing)));
    this.may(
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: hearing.map(({ queue }) => queue.queueArn) }),
    );
  }

  #maySend(setting: string, queue: IQueue): void {
    this.tell(setting, queue.queueUrl);
    this.may(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [queue.queueArn] }));
  }
}

/** Events by who hears them, both as words, the events with commas between: shorter than a list for each service, and a function's settings hold 4 KB. */
function heardBy(hearing: readonly { readonly service: string; readonly names: readonly string[] }[]) {
  const heard = new Map<string, string[]>();
  for (const name of [...new Set(hearing.flatMap(({ names }) => names))].sort()) {
    const services = hearing.filter(({ names }) => names.includes(name)).map(({ service }) => service);
    heard.set(services.join(' '), [...(heard.get(services.join(' ')) ?? []), name]);
  }
  return Object.fromEntries([...heard].map(([services, names]) => [services, names.map(asWords).join(',')]));
}

/** `ForAllValues` alone is true for no keys at all, and `ForAnyValue` alone lets foreign keys ride along: both. */
function keysLike(patterns: string[]): Record<string, Record<string, string[]>> {
  const leading = { 'dynamodb:LeadingKeys': patterns };
  return { 'ForAllValues:StringLike': leading, 'ForAnyValue:StringLike': leading };
}
