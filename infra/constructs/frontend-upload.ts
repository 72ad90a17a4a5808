import { globSync } from 'node:fs';
import { Stack } from 'aws-cdk-lib';
import type { IDistribution } from 'aws-cdk-lib/aws-cloudfront';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { askEachTime, cacheForEver, immutableFiles } from './frontend-caching.ts';
import { ServiceLog } from './service-log.ts';
import type { StageSettings } from './stage.ts';

export interface FrontendUploadProps {
  readonly stage: StageSettings;
  /** The folder with one built app per folder. */
  readonly folder: string;
  readonly bucket: Bucket;
  readonly distribution: IDistribution;
}

/** The zip is unpacked in memory and on the function's own disk; 128 MB is too little for the AWS CLI and our apps. */
const memoryMegabytes = 512;

/**
 * Releases the built apps with the deploy. First the files named by their content, which never change and are never
 * taken away, so that a page opened before the release still finds what it loads later; then the pages, which everyone
 * asks for anew, and which are also forgotten by CloudFront.
 */
export class FrontendUpload extends Construct {
  constructor(scope: Construct, id: string, { stage, folder, bucket, distribution }: FrontendUploadProps) {
    super(scope, id);
    const pages = globSync('*/index.html', { cwd: folder }).sort();
    if (pages.length === 0) throw new Error(`No built app in ${folder}: npm run build`);
    const log = new ServiceLog(this, 'Log', stage);
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    role.addToPolicy(
      new PolicyStatement({
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [log.group.logGroupArn],
      }),
    );
    const common = {
      sources: [Source.asset(folder)],
      destinationBucket: bucket,
      memoryLimit: memoryMegabytes,
      logGroup: log.group,
      role,
      outputObjectKeys: false,
    };
    const assets = new BucketDeployment(this, 'Assets', {
      ...common,
      exclude: ['*'],
      include: [immutableFiles],
      prune: false,
      cacheControl: [CacheControl.fromString(cacheForEver)],
    });
    const upload = new BucketDeployment(this, 'Pages', {
      ...common,
      exclude: [immutableFiles],
      cacheControl: [CacheControl.fromString(askEachTime)],
      distribution,
      distributionPaths: pages.map((page) => `/${page}`),
    });
    upload.node.addDependency(assets);
    this.#acknowledge(role, bucket);
  }

  /** The function is CDK's own: it runs during a deploy, on what was built, and nobody else can call it. */
  #acknowledge(role: Role, bucket: Bucket): void {
    const stack = Stack.of(this);
    const upload = stack.node.children.find(({ node }) => node.id.startsWith('Custom::CDKBucketDeployment'));
    if (upload) acknowledge(upload, 'L1', 'The Python of the upload function comes with the library.');
    for (const action of ['GetObject', 'GetBucket', 'List', 'DeleteObject', 'Abort'])
      acknowledge(
        role,
        `IAM5[Action::s3:${action}*]`,
        'CDK grants these on the bucket of the site and on what it uploads.',
      );
    const site = stack.getLogicalId(bucket.node.defaultChild as CfnBucket);
    const assets = `arn:<AWS::Partition>:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-${stack.region}`;
    acknowledge(role, `IAM5[Resource::<${site}.Arn>/*]`, 'Every file of the site, which is public anyway.');
    acknowledge(role, `IAM5[Resource::${assets}/*]`, 'What CDK itself uploaded: built programs, nothing of people.');
    acknowledge(role, 'IAM5[Resource::*]', 'To make CloudFront forget pages; CDK names no distribution here.');
  }
}
