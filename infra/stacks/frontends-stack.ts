import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { FrontendSite } from '#infra/constructs/frontend-site.ts';
import type { PlatformStack } from './platform-stack.ts';

export interface FrontendsStackProps extends StackProps {
  readonly platform: PlatformStack;
}

/** The one address people see. Apps are not deployed with it: each is released into its own folder of the bucket. */
export class FrontendsStack extends Stack {
  constructor(scope: Construct, id: string, { platform, ...stack }: FrontendsStackProps) {
    super(scope, id, stack);
    const site = new FrontendSite(this, 'Site', { platform, logs: platform.logs });
    new CfnOutput(this, 'SiteBucket', { value: site.bucket.bucketName });
    new CfnOutput(this, 'SiteDistribution', { value: site.distribution.distributionId });
    new CfnOutput(this, 'SiteAddress', { value: site.distribution.distributionDomainName });
  }
}
