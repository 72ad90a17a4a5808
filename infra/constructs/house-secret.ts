import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { removalPolicy } from './removal-policy.ts';
import type { StageSettings } from './stage.ts';

export interface HouseSecretProps {
  readonly stage: StageSettings;
  readonly description: string;
  /** Why it is not replaced by a timer. */
  readonly notRotatedBecause: string;
}

const characters = 48;

/** A random word that only the house knows, made in place: it is in no file and no template. */
export class HouseSecret extends Construct {
  readonly secret: Secret;

  constructor(scope: Construct, id: string, props: HouseSecretProps) {
    super(scope, id);
    this.secret = new Secret(this, 'Secret', {
      description: props.description,
      generateSecretString: { passwordLength: characters, excludePunctuation: true },
      removalPolicy: removalPolicy(props.stage),
    });
    acknowledge(this, 'SMG4', props.notRotatedBecause);
  }
}
