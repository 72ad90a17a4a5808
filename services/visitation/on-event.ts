import { SQSClient } from '@aws-sdk/client-sqs';
import { config } from '#shared/runtime/config.ts';
import { eventConsumer } from '#shared/runtime/consume.ts';
import { messagesOver, nobodyIsWrittenTo } from '#shared/runtime/ports/messages.ts';
import { configNames } from './config.ts';
import { eventHandlers } from './event-handlers.ts';
import { openVisitation } from './open.ts';

const messages = messagesOver(new SQSClient({ useQueueUrlAsEndpoint: false }), config(configNames).MESSAGES_QUEUE_URL);

export const handler = eventConsumer(
  'visitation',
  eventHandlers(openVisitation, messages),
  eventHandlers(openVisitation, nobodyIsWrittenTo),
);
