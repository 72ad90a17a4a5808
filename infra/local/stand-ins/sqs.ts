import { createHash } from 'node:crypto';
import type { Queues } from '../queues.ts';
import { accountId, lastPart, region } from '../resource-names.ts';
import type { Template } from '../template.ts';
import { Refusal, unknownOperation, type JsonService } from './service.ts';

type SendInput = { QueueUrl: string; MessageBody: string; DelaySeconds?: number };
type BatchInput = { QueueUrl: string; Entries: { Id: string; MessageBody: string; DelaySeconds?: number }[] };

/** SQS: SendMessage and SendMessageBatch. Consumers read through event source mappings only. */
export function sqs(template: Template, queues: Queues): JsonService {
  return (operation, input, caller) => {
    const name = lastPart(String(input.QueueUrl ?? ''));
    if (!template.byName('AWS::SQS::Queue', name))
      throw new Refusal('QueueDoesNotExist', `no queue ${name} in the templates`);
    const send = (body: string, delaySeconds = 0): { MessageId: string; MD5OfMessageBody: string } => ({
      MessageId: queues.send(name, body, { delayMs: delaySeconds * 1000 }),
      MD5OfMessageBody: createHash('md5').update(body).digest('hex'),
    });

    caller.mustBeAllowed('sqs:SendMessage', `arn:aws:sqs:${region}:${accountId}:${name}`);
    if (operation === 'SendMessage') {
      const { MessageBody, DelaySeconds } = input as SendInput;
      return send(MessageBody, DelaySeconds);
    }
    if (operation === 'SendMessageBatch') {
      const { Entries } = input as BatchInput;
      return {
        Successful: Entries.map((entry) => ({ Id: entry.Id, ...send(entry.MessageBody, entry.DelaySeconds) })),
        Failed: [],
      };
    }
    return unknownOperation('SQS', operation);
  };
}
