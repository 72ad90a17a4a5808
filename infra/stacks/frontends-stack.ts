import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { FrontendUpload } from '#infra/constructs/frontend-upload.ts';
import { FrontendSite } from '#infra/constructs/frontend-site.ts';
import type { PlatformStack } from './platform-stack.ts';

export interface FrontendsStackProps extends StackProps {
  readonly platform: PlatformStack;
  /** The folder with the built apps; without it nothing is uploaded, as where the machine's own disk is the site. */
  readonly apps?: string;
}

/** The one address people see, and the apps behind it. */
export class FrontendsStack extends Stack {
  constructor(scope: Construct, id: string, { platform, apps, ...stack }: FrontendsStackProps) {
    super(scope, id, stack);
    const site = new FrontendSite(this, 'Site', { platform, logs: platform.logs });
    if (apps)
      new FrontendUpload(this, 'Upload', {
        bucket: site.bucket,
        distribution: site.distribution,
        stage: platform.stage,
        folder: apps,
      });
    new CfnOutput(this, 'SiteBucket', { value: site.bucket.bucketName });
    new CfnOutput(this, 'SiteDistribution', { value: site.distribution.distributionId });
    new CfnOutput(this, 'SiteAddress', { value: site.distribution.distributionDomainName });
  }
}
