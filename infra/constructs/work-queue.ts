import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { DeadLetters, type DeadLettersProps } from './dead-letters.ts';
import { FailureAlarm } from './failure-alarm.ts';

/** Six times a function's time limit, so that a slow batch is not handed out twice. */
const visibility = Duration.seconds(60);
const attemptsBeforeDead = 5;
/** Longer than all attempts together: what still waits then was never taken up. */
const longestWait = Duration.minutes(10);

/** A queue that keeps its work safe: encrypted by SQS itself, because EventBridge may not use our keys. */
export class WorkQueue extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, props: DeadLettersProps) {
    super(scope, id);
    const dead = new DeadLetters(this, 'Dead', props);
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      visibilityTimeout: visibility,
      deadLetterQueue: { queue: dead.queue, maxReceiveCount: attemptsBeforeDead },
    });
    new FailureAlarm(this, 'Late', {
      ...props,
      failureMeans: `Work has waited more than ten minutes. ${props.failureMeans}`,
      metric: this.queue.metricApproximateAgeOfOldestMessage({ statistic: 'Maximum' }),
      from: longestWait.toSeconds(),
    });
  }
}
