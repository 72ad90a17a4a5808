import { Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Construct } from 'constructs';
import { unpublishedQueue } from '#infra/names.ts';
import { DeadLetters } from './dead-letters.ts';
import { FailureAlarm } from './failure-alarm.ts';
import type { ScopedTable } from './scoped-table.ts';
import { ServiceFunction, type ServiceFunctionProps } from './service-function.ts';

export interface OutboxPublisherProps extends Omit<ServiceFunctionProps, 'entry'> {
  readonly table: ScopedTable;
}

const recordsAtATime = 100;
const attempts = 10;
const latestTelling = Duration.minutes(5);

/**
 * Carries what a table's outbox says to the event bus: new outbox rows, and the entries of who has viewed whom.
 * A poisoned row is found by halving the batch, and what cannot be carried waits among the dead letters.
 */
export class OutboxPublisher extends ServiceFunction {
  constructor(scope: Construct, id: string, props: OutboxPublisherProps) {
    super(scope, id, { ...props, entry: 'publisher' });
    const queueName = unpublishedQueue(props.platform.stage.name, props.service);
    const dead = new DeadLetters(this, 'Dead', { ...props, queueName });
    this.lambda.addEventSource(
      new DynamoEventSource(props.table.table, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        batchSize: recordsAtATime,
        bisectBatchOnError: true,
        reportBatchItemFailures: true,
        retryAttempts: attempts,
        maxRecordAge: Duration.hours(23),
        onFailure: new SqsDlq(dead.queue),
        filters: [
          FilterCriteria.filter({
            eventName: FilterRule.isEqual('INSERT'),
            dynamodb: { NewImage: { itemKind: { S: FilterRule.or('outbox', 'viewed') } } },
          }),
        ],
      }),
    );
    new FailureAlarm(this, 'Late', {
      ...props,
      failureMeans: `What was saved is told to the others more than five minutes late. ${props.failureMeans}`,
      metric: this.lambda.metric('IteratorAge', { statistic: 'Maximum' }),
      from: latestTelling.toMilliseconds(),
    });
    this.may(new PolicyStatement({ actions: ['events:PutEvents'], resources: [props.platform.bus.eventBusArn] }));
  }
}
