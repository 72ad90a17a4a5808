import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { ServiceName } from '#infra/service-entries.ts';
import { removalPolicy } from './removal-policy.ts';
import type { ServiceFunction } from './service-function.ts';
import type { StageSettings } from './stage.ts';

/** The key above the data keys that encrypt personal fields such as CPR, one data key per scope. */
export class FieldKey extends Construct {
  readonly key: Key;

  constructor(scope: Construct, id: string, stage: StageSettings) {
    super(scope, id);
    this.key = new Key(this, 'Key', {
      description: 'Encrypts the data keys of personal fields, one per scope',
      enableKeyRotation: true,
      removalPolicy: removalPolicy(stage),
    });
  }

  /** Lets a function make and open data keys, but only for its own service and saying whose scope it is. */
  opensFor(user: ServiceFunction, service: ServiceName): void {
    user.tell('FIELD_KEY_ID', this.key.keyArn);
    user.may(
      new PolicyStatement({
        actions: ['kms:GenerateDataKey', 'kms:Decrypt'],
        resources: [this.key.keyArn],
        conditions: {
          StringEquals: { 'kms:EncryptionContext:service': service },
          Null: { 'kms:EncryptionContext:scope': 'false' },
        },
      }),
    );
  }
}
