import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule as Every } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { DeadLetters } from './dead-letters.ts';
import { ServiceFunction, type ServiceFunctionProps } from './service-function.ts';

export interface ScheduleProps extends Omit<ServiceFunctionProps, 'entry'> {
  readonly every: Duration;
}

/** A tick older than this has been overtaken by the next ones. */
const staleAfter = Duration.minutes(5);

/** Tells the house that time has passed. The only place where a clock enters it. */
export class Schedule extends ServiceFunction {
  constructor(scope: Construct, id: string, props: ScheduleProps) {
    super(scope, id, { ...props, entry: 'on-schedule' });
    const missed = new DeadLetters(this, 'Missed', props);
    new Rule(this, 'Rule', {
      description: `Time passes for ${props.service}`,
      schedule: Every.rate(props.every),
      targets: [
        new LambdaFunction(this.lambda, { deadLetterQueue: missed.queue, retryAttempts: 2, maxEventAge: staleAfter }),
      ],
    });
    this.may(new PolicyStatement({ actions: ['events:PutEvents'], resources: [props.platform.bus.eventBusArn] }));
  }
}
