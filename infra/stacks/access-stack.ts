import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { DirectoryService } from '#infra/constructs/directory-service.ts';
import type { ServiceStackProps } from '#infra/constructs/service-stack-props.ts';
import type { Retellable } from '#infra/constructs/retellable.ts';
import { consumes } from '#services/access/config.ts';

/** Who people are, where they belong and what they may do; the clock of the house; who has viewed whom. */
export class AccessStack extends Stack {
  readonly retellable: Retellable;
  readonly authorizerId: string;

  constructor(scope: Construct, id: string, { platform, ...stack }: Omit<ServiceStackProps, 'authorizerId'>) {
    super(scope, id, stack);
    const access = new DirectoryService(this, 'Access', {
      platform,
      consumes,
      failureMeans: {
        api: 'Nobody can sign in, and citizens cannot see who has viewed their data.',
        authorizer: 'Nobody can use the platform at all: every request is turned away.',
        'on-event': 'Sign-in links are not made, and viewings are missing from the citizens’ lists.',
        'on-schedule': 'Time stands still: no reminder, expiry or six-month check falls due.',
        publisher: 'New municipalities, settings and roles do not reach the other services.',
      },
    });
    this.retellable = access.retellable;
    this.authorizerId = access.authorizerId;
    if (access.api) {
      platform.fieldKey.opensFor(access.api, 'access');
      platform.messages.takesFrom(access.api);
      access.api.maySee('CITIZEN_SECRET_ARN', platform.secrets.citizen);
      access.api.maySee('OIDC_SECRET_ARN', platform.secrets.identityProvider);
      access.api.tell('OIDC_ISSUER', platform.stage.identityProvider.issuer);
      access.api.tell('OIDC_CLIENT_ID', platform.stage.identityProvider.clientId);
    }
    if (access.onEvent) platform.messages.takesFrom(access.onEvent);
  }
}
