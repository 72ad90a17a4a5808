import { Logger } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import middy from '@middy/core';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { config } from './config.ts';
import { publishEvents } from './publish-events.ts';

/** Publishes what the outbox and the access log of one table hold: the one function between stream and bus. */
const settings = config(['SERVICE', 'BUS_NAME']);
const logger = new Logger({ serviceName: `${settings.SERVICE}-publisher` });
const bus = new EventBridgeClient({});

export const handler = middy<DynamoDBStreamEvent>()
  .use(injectLambdaContext(logger, { clearState: true }))
  .handler((event) =>
    publishEvents(
      {
        service: settings.SERVICE,
        busName: settings.BUS_NAME,
        putEvents: (Entries) => bus.send(new PutEventsCommand({ Entries })),
        failed: (sequenceNumber, reason) => logger.error('event-not-published', { sequenceNumber, reason }),
      },
      event.Records,
    ),
  );
