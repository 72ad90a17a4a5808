import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Construct } from 'constructs';
import type { Platform } from './platform.ts';

export interface FailureAlarmProps {
  readonly platform: Pick<Platform, 'alarms'>;
  /** What people lose while this lasts: the first thing the one who is woken reads. */
  readonly failureMeans: string;
  /** Counts what goes wrong, or measures how long somebody waits. */
  readonly metric: Metric;
  /** From which value on it rings; one failure is enough when left out. */
  readonly from?: number;
}

const window = Duration.minutes(5);

/** Says in human terms what is lost as soon as it was counted or measured within five minutes. */
export class FailureAlarm extends Construct {
  constructor(scope: Construct, id: string, props: FailureAlarmProps) {
    super(scope, id);
    const alarm = new Alarm(this, 'Alarm', {
      alarmDescription: props.failureMeans,
      metric: props.metric.with({ period: window }),
      threshold: props.from ?? 1,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(props.platform.alarms));
  }
}
