import { SQSClient } from '@aws-sdk/client-sqs';
import type { Scope } from '#shared/kernel/scope.ts';
import { config } from '#shared/runtime/config.ts';
import { eventConsumer } from '#shared/runtime/consume.ts';
import { messagesOver, nobodyIsWrittenTo } from '#shared/runtime/ports/messages.ts';
import { documentClient, openTable } from '#shared/runtime/table.ts';
import { onEventConfigNames } from './config.ts';
import { eventHandlers } from './event-handlers.ts';

const settings = config(onEventConfigNames);
const client = documentClient();
// The queue's address says which queue; where to send is the client's to know, on AWS as in the local runtime.
const sqs = new SQSClient({ useQueueUrlAsEndpoint: false });

const dependencies = {
  access: { open: (scope: Scope) => openTable(client, settings.TABLE_NAME, scope) },
  messages: messagesOver(sqs, settings.MESSAGES_QUEUE_URL),
  publicOrigin: settings.PUBLIC_ORIGIN,
};

export const handler = eventConsumer(
  'access',
  eventHandlers(dependencies),
  eventHandlers({ ...dependencies, messages: nobodyIsWrittenTo }),
);
