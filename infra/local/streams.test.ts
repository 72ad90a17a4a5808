import { expect, it } from 'vitest';
import { resourcesOf, scratchStore } from '#test/runtime-fixture/scratch.ts';
import { openQueues } from './queues.ts';
import { passedSequences } from './streams.ts';

it('what a dead letter names is not forgotten by the stream', () => {
  const store = scratchStore();
  const template = resourcesOf({
    Mapping: {
      Type: 'AWS::Lambda::EventSourceMapping',
      Properties: {
        EventSourceArn: 'arn:aws:dynamodb:x:0:table/T/stream/local',
        FunctionName: 'F',
        StartingPosition: 'TRIM_HORIZON',
        DestinationConfig: { OnFailure: { Destination: 'arn:aws:sqs:x:0:Letters' } },
      },
    },
  });
  const reach = store.database.prepare('INSERT INTO checkpoints (mapping, sequence) VALUES (?, ?)');
  reach.run(template.ofType('AWS::Lambda::EventSourceMapping')[0]?.id ?? '', '90');
  expect(passedSequences(template, store).get('T')).toBe(90);
  const letter = { DDBStreamBatchInfo: { startSequenceNumber: '40', endSequenceNumber: '41' } };
  openQueues(store).send('Letters', JSON.stringify(letter));
  expect(passedSequences(template, store).get('T')).toBe(39);
});
