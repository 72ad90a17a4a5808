import { Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { DeadLetters } from './dead-letters.ts';
import { ServiceFunction, type ServiceFunctionProps } from './service-function.ts';
import { WorkQueue } from './work-queue.ts';

export interface EventConsumerProps extends Omit<ServiceFunctionProps, 'entry'> {
  /** The names of the events it hears. */
  readonly consumes: readonly string[];
  /** A queue somebody else fills; without it the consumer gets one of its own. */
  readonly queue?: IQueue;
}

const messagesAtATime = 10;
/** What the bus lets a rule ask: a pattern of so many characters (EventBridge quotas). */
const patternLength = 2048;

/**
 * Hears events at its own pace: rule → queue → function. What fails is tried again alone, five times,
 * and then waits among the dead letters; a rule that cannot reach the queue has dead letters of its own.
 */
export class EventConsumer extends ServiceFunction {
  readonly queue: IQueue;

  constructor(scope: Construct, id: string, props: EventConsumerProps) {
    super(scope, id, { ...props, entry: 'on-event' });
    this.queue = props.queue ?? new WorkQueue(this, 'Work', props).queue;
    if (props.consumes.length > 0) this.#hear(this.queue, props);
    this.lambda.addEventSource(
      new SqsEventSource(this.queue, { batchSize: messagesAtATime, reportBatchItemFailures: true }),
    );
  }

  #hear(queue: IQueue, props: EventConsumerProps): void {
    const unreached = new DeadLetters(this, 'Unreached', props);
    rulefuls(props.consumes).forEach((names, at) => {
      new Rule(this, at === 0 ? 'Rule' : `Rule${at + 1}`, {
        eventBus: props.platform.bus,
        description: `What ${props.service} hears from the others`,
        eventPattern: { detailType: names },
        targets: [new SqsQueue(queue, { deadLetterQueue: unreached.queue })],
      });
    });
  }
}

/** The names in their order, as few lists as there must be for each to fit into the pattern of a rule. */
export function rulefuls(names: readonly string[]): string[][] {
  const lists: string[][] = [[]];
  for (const name of names) {
    const last = lists.at(-1) ?? [];
    if (JSON.stringify({ 'detail-type': [...last, name] }).length > patternLength) lists.push([name]);
    else last.push(name);
  }
  return lists;
}
