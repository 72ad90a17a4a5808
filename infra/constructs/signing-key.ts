import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { removalPolicy } from './removal-policy.ts';
import type { ServiceFunction } from './service-function.ts';
import type { StageSettings } from './stage.ts';

/** The installation's signature on certificates (Ed25519). Its private half never leaves KMS. */
export class SigningKey extends Construct {
  readonly key: Key;

  constructor(scope: Construct, id: string, stage: StageSettings) {
    super(scope, id);
    this.key = new Key(this, 'Key', {
      description: 'Signs certificates, so that anybody can check them',
      keySpec: KeySpec.ECC_NIST_EDWARDS25519,
      keyUsage: KeyUsage.SIGN_VERIFY,
      removalPolicy: removalPolicy(stage),
    });
  }

  /** Lets a function sign, and read the public half. */
  signsFor(user: ServiceFunction): void {
    user.tell('SIGNING_KEY_ID', this.key.keyArn);
    user.may(new PolicyStatement({ actions: ['kms:Sign', 'kms:GetPublicKey'], resources: [this.key.keyArn] }));
  }
}
