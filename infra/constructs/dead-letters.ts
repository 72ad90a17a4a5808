import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { FailureAlarm } from './failure-alarm.ts';
import type { Platform } from './platform.ts';

export interface DeadLettersProps {
  readonly platform: Pick<Platform, 'alarms'>;
  /** What people miss until somebody has sent these on. */
  readonly failureMeans: string;
  /** The queue's name, where a person's command looks for it. */
  readonly queueName?: string;
}

/** Where what could not be delivered waits fourteen days, with an alarm as soon as there is anything. */
export class DeadLetters extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, props: DeadLettersProps) {
    super(scope, id);
    this.queue = new Queue(this, 'Queue', {
      ...(props.queueName && { queueName: props.queueName }),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    acknowledge(this, 'SQS3', 'This is where dead letters go: a person looks at them, no further queue does.');
    new FailureAlarm(this, 'Alarm', {
      ...props,
      failureMeans: `Something was given up and waits for a person (docs/operations.md). ${props.failureMeans}`,
      metric: this.queue.metricApproximateNumberOfMessagesVisible({ statistic: 'Maximum' }),
    });
  }
}
