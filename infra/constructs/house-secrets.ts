import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { HouseSecret } from './house-secret.ts';
import type { StageSettings } from './stage.ts';

/** The three words only the house knows. */
export class HouseSecrets extends Construct {
  readonly origin: ISecret;
  readonly citizen: ISecret;
  readonly identityProvider: ISecret;

  constructor(scope: Construct, id: string, stage: StageSettings) {
    super(scope, id);
    this.origin = new HouseSecret(this, 'Origin', {
      stage,
      description: 'What our own front shows the API, so that nobody calls it from the side',
      notRotatedBecause: 'The front and the authorizer change it together, by a release.',
    }).secret;
    this.citizen = new HouseSecret(this, 'Citizen', {
      stage,
      description: "Turns a CPR number into the citizen's pseudonym",
      notRotatedBecause: 'A new value would give every citizen a new pseudonym and lose what is theirs.',
    }).secret;
    this.identityProvider = new HouseSecret(this, 'IdentityProvider', {
      stage,
      description: 'Our client secret at the identity provider',
      notRotatedBecause: 'The identity provider issues it; it is replaced by hand in both places.',
    }).secret;
  }
}
