import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import { Logger } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import middy from '@middy/core';
import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { EventEnvelope } from '#shared/events/event.ts';
import { config } from './config.ts';

/** Publishes what the outbox and the access log of one table hold: the one function between stream and bus. */
const settings = config(['SERVICE', 'BUS_NAME']);
const logger = new Logger({ serviceName: `${settings.SERVICE}-publisher` });
const bus = new EventBridgeClient({});
const batch = new BatchProcessor(EventType.DynamoDBStreams);

export const handler = middy<DynamoDBStreamEvent>()
  .use(injectLambdaContext(logger, { clearState: true }))
  .handler((event, context) => processPartialResponse(event, publish, batch, { context }));

async function publish(record: DynamoDBRecord): Promise<void> {
  const stored = record.dynamodb?.NewImage?.['event']?.S;
  if (!stored) throw new Error('an outbox row without an event');
  const event = JSON.parse(stored) as EventEnvelope;
  const answer = await bus.send(
    new PutEventsCommand({
      Entries: [
        {
          EventBusName: settings.BUS_NAME,
          Source: `fodfaeste.${settings.SERVICE}`,
          DetailType: event.type,
          Detail: stored,
        },
      ],
    }),
  );
  if (answer.FailedEntryCount) throw new Error(`the bus refused ${event.type}: ${answer.Entries?.[0]?.ErrorCode}`);
}
