import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import type { Bus } from './bus.ts';
import { clockPage } from './clock-page.ts';
import type { Clock } from './clock.ts';
import type { DynamoDbCall } from './dynamodb-call.ts';
import { distributionOf } from './distribution.ts';
import { openGateway } from './gateway.ts';
import type { Foreground } from './foreground.ts';
import type { Identities } from './iam/identities.ts';
import { mailbox } from './mailbox.ts';
import type { Queues } from './queues.ts';
import { rebuildPage } from './rebuild-page.ts';
import { redrivePage } from './redrive-page.ts';
import type { Health, Site } from './server.ts';
import { s3 } from './stand-ins/s3.ts';
import type { Secrets } from './stand-ins/secrets.ts';
import { staticSite } from './static-site.ts';
import type { RuntimeStore } from './store.ts';
import type { Template } from './template.ts';
import type { Functions } from './workers.ts';

export type SiteOptions = {
  template: Template;
  store: RuntimeStore;
  clock: Clock;
  call: DynamoDbCall;
  queues: Queues;
  bus: Bus;
  secrets: Secrets;
  identities: Identities;
  functions: Functions;
  foreground: Foreground;
  origin: string;
  localKey: string;
  health: Health;
  folder: string;
  frontends?: string;
  log: (line: string) => void;
};

/** Puts together what the one address serves. The identity provider is loaded when first asked for. */
export function openSite(options: SiteOptions): Site {
  const { template, store, clock, origin, health, folder, frontends = 'dist/frontends' } = options;
  const behaviourOf = distributionOf(template);
  const { originHeaders } = behaviourOf('/api/');
  let identityHandler: Promise<(incoming: IncomingMessage, answer: ServerResponse) => Promise<void>> | undefined;
  return {
    behaviourOf,
    gateway: openGateway({ ...options, originHeaders }),
    identityProvider: async (incoming, answer) => {
      identityHandler ??= loadIdentityProvider(options);
      return (await identityHandler)(incoming, answer);
    },
    files: s3({ ...options, folder }),
    mailbox: mailbox(store),
    clock: clockPage(clock, origin),
    rebuild: rebuildPage(options),
    redrive: redrivePage(options),
    frontends: staticSite(resolve(frontends)),
    health: () => health,
  };
}

async function loadIdentityProvider({ template, secrets, origin, folder }: SiteOptions): ReturnType<typeof load> {
  return load({ origin, folder, clientSecret: clientSecretOf(template, secrets) });
}

async function load(options: { origin: string; folder: string; clientSecret: string }) {
  const { identityProvider } = await import('./identity-provider.ts');
  return identityProvider(options);
}

/** The secret that the functions read under OIDC_SECRET_ARN; a template without one needs no secret. */
function clientSecretOf(template: Template, secrets: Secrets): string {
  for (const resource of template.ofType('AWS::Lambda::Function')) {
    const { Environment } = template.properties<{ Environment?: { Variables?: Record<string, string> } }>(resource);
    const arn = Environment?.Variables?.OIDC_SECRET_ARN;
    if (arn) return secrets.value(arn);
  }
  return 'no function of these templates signs in';
}
