import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import { Logger } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import middy from '@middy/core';
import type { SQSEvent, SQSRecord } from 'aws-lambda';
import * as z from 'zod/mini';
import { parseScope } from '#shared/kernel/scope.ts';
import { Message } from '#shared/shapes/message.ts';
import type { OpenNotifications } from './api.ts';
import { sendMessage } from './capabilities/send-message.ts';

const Queued = z.object({ message: Message });

/** The consumer of the messages queue as a Lambda function: each message is checked, sent, and fails alone. */
export function messageHandler(open: OpenNotifications) {
  const logger = new Logger({ serviceName: 'notifications-on-event' });
  const batch = new BatchProcessor(EventType.SQS);
  return middy<SQSEvent>()
    .use(injectLambdaContext(logger, { clearState: true }))
    .handler((event, context) =>
      processPartialResponse(
        event,
        async (record: SQSRecord) => {
          try {
            await takeIn(open, record.body);
          } catch (fault) {
            // Only the fault's name: what a mail provider says of a failure may hold the address.
            logger.error('message-not-sent', { messageId: record.messageId, fault: (fault as Error).name });
            throw fault;
          }
        },
        batch,
        { context, throwOnFullBatchFailure: false },
      ),
    );
}

/** Sends the message a queue holds. Throws where it is no message or cannot be sent: the queue tells it again. */
export async function takeIn(open: OpenNotifications, body: string): Promise<void> {
  const { message } = Queued.parse(JSON.parse(body));
  const scope = parseScope(message.scope);
  if (!scope) throw new Error('a message without a scope');
  await sendMessage(open({ scope }), message);
}
