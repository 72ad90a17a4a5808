import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Platform } from './platform.ts';
import type { ServiceFunction } from './service-function.ts';
import { WorkQueue } from './work-queue.ts';

/**
 * The port for e-mail and SMS: services post messages, `notifications` sends them.
 * It stands with the platform, because those who post and the one who sends must not wait for each other's stacks.
 */
export class MessageQueue extends Construct {
  readonly queue: IQueue;

  constructor(scope: Construct, id: string, platform: Pick<Platform, 'alarms'>) {
    super(scope, id);
    const failureMeans = 'People wait for e-mails and texts that are not sent: invitations, sign-in links, reminders.';
    this.queue = new WorkQueue(this, 'Work', { platform, failureMeans }).queue;
  }

  /** Lets a function post messages, and tells it where. */
  takesFrom(poster: ServiceFunction): void {
    poster.tell('MESSAGES_QUEUE_URL', this.queue.queueUrl);
    poster.may(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [this.queue.queueArn] }));
  }
}
