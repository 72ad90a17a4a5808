import { Logger } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import { SQSClient } from '@aws-sdk/client-sqs';
import middy from '@middy/core';
import { config } from '#shared/runtime/config.ts';
import { fromWords, unpack } from '#shared/runtime/packed.ts';
import { documentClient, openTable } from '#shared/runtime/table.ts';
import { wallClock } from '#shared/runtime/wall-clock.ts';
import { rebuildService, type RebuildTarget } from './capabilities/rebuild-service.ts';
import { onRebuildConfigNames } from './config.ts';
import { queuesOver } from './ports/queues.ts';

const settings = config(onRebuildConfigNames);
const client = documentClient();
const tables = JSON.parse(settings.REBUILD_TABLES) as Record<string, string>;
const queues = JSON.parse(settings.REBUILD_QUEUES) as Record<string, string>;
const heard = Object.entries(unpack(settings.REBUILD_HEARS) as Record<string, string>);
const hearsOf = (service: string): string[] =>
  heard.flatMap(([services, names]) => (services.split(' ').includes(service) ? names.split(',').map(fromWords) : []));
const targets = Object.fromEntries(
  Object.entries(queues).map(([service, queue]): [string, RebuildTarget] => [
    service,
    { queue, hears: hearsOf(service) },
  ]),
);
const logger = new Logger({ serviceName: 'access-on-rebuild' });

export const handler = middy<unknown>()
  .use(injectLambdaContext(logger, { clearState: true }))
  .handler((event) =>
    rebuildService(event, {
      targets,
      sources: Object.keys(tables),
      jobs: (scope) => openTable(client, settings.TABLE_NAME, scope),
      open: (source, scope) => openTable(client, tables[source] ?? '', scope),
      queues: queuesOver(new SQSClient({ useQueueUrlAsEndpoint: false })),
      ownQueue: settings.REBUILD_QUEUE_URL,
      now: () => new Date(wallClock()).toISOString(),
      report: (code, details) => logger.info(code, details),
    }),
  );
