import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Platform } from '#infra/constructs/platform.ts';
import { RebuildJob } from '#infra/constructs/rebuild-job.ts';
import type { Retellable } from '#infra/constructs/retellable.ts';

export interface RebuildStackProps extends StackProps {
  readonly platform: Platform;
  readonly services: readonly Retellable[];
}

/** The job that tells a service once more what it has heard. It reads what all of them have told, so it stands last. */
export class RebuildStack extends Stack {
  constructor(scope: Construct, id: string, { platform, services, ...stack }: RebuildStackProps) {
    super(scope, id, stack);
    const job = new RebuildJob(this, 'Rebuild', { platform, services });
    new CfnOutput(this, 'RebuildFunction', { value: job.lambda.functionName });
  }
}
