import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Message } from '#shared/shapes/message.ts';

/** Hands messages to notifications, which sends each once and keeps what was sent. */
export type Messages = { readonly send: (message: Message) => Promise<void> };

/** Writes to nobody: what is told once more in a rebuild was written about when it happened. */
export const nobodyIsWrittenTo: Messages = { send: async () => {} };

/** The messages port over notifications' queue. */
export function messagesOver(sqs: SQSClient, queueUrl: string): Messages {
  return {
    send: async (message) => {
      await sqs.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: JSON.stringify({ message }) }));
    },
  };
}
