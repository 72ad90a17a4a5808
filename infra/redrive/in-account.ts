import { DynamoDBStreamsClient, GetRecordsCommand, GetShardIteratorCommand } from '@aws-sdk/client-dynamodb-streams';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueUrlCommand,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import type { StageName } from '#infra/constructs/stage.ts';
import { busName, region, unpublishedQueue } from '#infra/names.ts';
import { publishEvents } from '#shared/runtime/publish-events.ts';
import { type Letters, redrive, type Redriven, type Stream } from '#shared/runtime/redrive.ts';

export type RedriveInAccount = {
  readonly stage: StageName;
  readonly service: string;
  readonly rebuilt: boolean;
  readonly told: (soFar: Redriven) => void;
  readonly failed: (sequenceNumber: string, reason: string) => void;
};

type Letter = { readonly body: string; readonly handle: string };

/** Longer than any redrive takes; a letter that a stopped one had in hand shows again then. */
const hideSeconds = 600;
const atATime = 10;
const waitSeconds = 5;

/** Publishes once more what a service's publisher gave up, with the AWS credentials of whoever runs the command. */
export async function redriveInAccount({ stage, service, rebuilt, told, failed }: RedriveInAccount): Promise<Redriven> {
  const bus = new EventBridgeClient({ region });
  const publishing = {
    service,
    busName: busName(stage),
    putEvents: (Entries: ConstructorParameters<typeof PutEventsCommand>[0]['Entries']) =>
      bus.send(new PutEventsCommand({ Entries })),
    failed,
  };
  return await redrive({
    letters: await lettersIn(unpublishedQueue(stage, service)),
    stream: streamOf(new DynamoDBStreamsClient({ region })),
    publish: (rows) => publishEvents(publishing, rows),
    rebuilt,
    told,
  });
}

async function lettersIn(QueueName: string): Promise<Letters<Letter>> {
  const queues = new SQSClient({ region });
  const { QueueUrl } = await queues.send(new GetQueueUrlCommand({ QueueName }));
  const one = ({ handle: ReceiptHandle }: Letter) => ({ QueueUrl, ReceiptHandle });
  return {
    take: async () => {
      const asked = {
        QueueUrl,
        MaxNumberOfMessages: atATime,
        WaitTimeSeconds: waitSeconds,
        VisibilityTimeout: hideSeconds,
      };
      const { Messages = [] } = await queues.send(new ReceiveMessageCommand(asked));
      return Messages.map(({ Body = '', ReceiptHandle = '' }) => ({ body: Body, handle: ReceiptHandle }));
    },
    remove: async (letter) => void (await queues.send(new DeleteMessageCommand(one(letter)))),
    putBack: async (letter) =>
      void (await queues.send(new ChangeMessageVisibilityCommand({ ...one(letter), VisibilityTimeout: 0 }))),
  };
}

/** How AWS says that a row, or its whole shard, is no longer in the stream. */
const gone = ['TrimmedDataAccessException', 'ResourceNotFoundException'];

function streamOf(client: DynamoDBStreamsClient): Stream {
  return {
    openAt: async ({ streamArn: StreamArn, shardId: ShardId, startSequenceNumber: SequenceNumber }) => {
      const from = { StreamArn, ShardId, SequenceNumber, ShardIteratorType: 'AT_SEQUENCE_NUMBER' } as const;
      try {
        return (await client.send(new GetShardIteratorCommand(from))).ShardIterator;
      } catch (fault) {
        if (gone.includes((fault as Error).name)) return undefined;
        throw fault;
      }
    },
    next: async (ShardIterator) => {
      const { Records: rows = [], NextShardIterator: place } = await client.send(
        new GetRecordsCommand({ ShardIterator }),
      );
      return { rows, place };
    },
  };
}
