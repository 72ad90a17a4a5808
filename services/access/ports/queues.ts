import { SendMessageBatchCommand, SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';

/** Puts messages into queues, each named by its address. */
export type Queues = {
  /** All of them, or it throws: what had been taken then is there twice after the next attempt. */
  readonly sendAll: (queue: string, bodies: readonly unknown[]) => Promise<void>;
  readonly sendLater: (queue: string, body: unknown, seconds: number) => Promise<void>;
};

const messagesAtOnce = 10;

/** The port over SQS. */
export function queuesOver(sqs: SQSClient): Queues {
  return {
    sendAll: async (QueueUrl, bodies) => {
      for (let from = 0; from < bodies.length; from += messagesAtOnce) {
        const Entries = bodies
          .slice(from, from + messagesAtOnce)
          .map((body, place) => ({ Id: String(place), MessageBody: JSON.stringify(body) }));
        const answer = await sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
        if (answer.Failed?.length) throw new Error(`a queue refused messages: ${answer.Failed[0]?.Code}`);
      }
    },
    sendLater: async (QueueUrl, body, DelaySeconds) => {
      await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(body), DelaySeconds }));
    },
  };
}
