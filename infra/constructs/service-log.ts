import { RemovalPolicy } from 'aws-cdk-lib';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { StageSettings } from './stage.ts';

/** A log with an end: kept as long as the stage says, then deleted by itself. */
export class ServiceLog extends Construct {
  readonly group: LogGroup;

  constructor(scope: Construct, id: string, stage: StageSettings) {
    super(scope, id);
    this.group = new LogGroup(this, 'Group', { retention: stage.retention, removalPolicy: RemovalPolicy.DESTROY });
  }
}
