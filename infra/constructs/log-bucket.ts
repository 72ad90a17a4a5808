import { Duration } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { removalPolicy } from './removal-policy.ts';
import type { StageSettings } from './stage.ts';

const accessLogsKept = Duration.days(90);

/** Where storage writes who fetched what, until it is no longer needed to explain an incident. */
export class LogBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, stage: StageSettings) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      // The access logs of storage are still written by ACL.
      objectOwnership: ObjectOwnership.BUCKET_OWNER_PREFERRED,
      enforceSSL: true,
      lifecycleRules: [{ expiration: accessLogsKept }],
      removalPolicy: removalPolicy(stage),
    });
    acknowledge(this, 'S1', 'A bucket of logs does not log itself.');
  }
}
