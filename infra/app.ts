import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { StageName, StageSettings } from '#infra/constructs/stage.ts';
import { AccessStack } from '#infra/stacks/access-stack.ts';
import { ClusterNetworkStack } from '#infra/stacks/cluster-network-stack.ts';
import { FrontendsStack } from '#infra/stacks/frontends-stack.ts';
import { InsightStack } from '#infra/stacks/insight-stack.ts';
import { MatchingStack } from '#infra/stacks/matching-stack.ts';
import { NotificationsStack } from '#infra/stacks/notifications-stack.ts';
import { PlatformStack } from '#infra/stacks/platform-stack.ts';
import { VisitationStack } from '#infra/stacks/visitation-stack.ts';

/** Inside the European Union, as the data processing agreements ask. */
const region = 'eu-central-1';

export const stages: Record<StageName, StageSettings> = {
  local: {
    name: 'local',
    publicOrigin: 'http://localhost:8080',
    deletionProtection: false,
    retention: RetentionDays.ONE_DAY,
    identityProvider: { issuer: 'http://localhost:8080/idp', clientId: 'fodfaeste' },
    mailFrom: 'fodfaeste@fodfaeste.example',
    companyRegisterUrl: 'http://localhost:8080/local/company-register',
  },
  test: {
    name: 'test',
    publicOrigin: 'https://test.fodfaeste.example',
    deletionProtection: false,
    retention: RetentionDays.ONE_MONTH,
    identityProvider: { issuer: 'https://login.test.fodfaeste.example', clientId: 'fodfaeste-test' },
    mailFrom: 'fodfaeste@test.fodfaeste.example',
    companyRegisterUrl: 'https://register.test.fodfaeste.example',
  },
  prod: {
    name: 'prod',
    publicOrigin: 'https://fodfaeste.example',
    domain: {
      name: 'fodfaeste.example',
      certificateArn: 'arn:aws:acm:us-east-1:111111111111:certificate/00000000-0000-0000-0000-000000000000',
    },
    deletionProtection: true,
    retention: RetentionDays.SIX_MONTHS,
    identityProvider: { issuer: 'https://login.fodfaeste.example', clientId: 'fodfaeste' },
    mailFrom: 'fodfaeste@fodfaeste.example',
    companyRegisterUrl: 'https://register.fodfaeste.example',
  },
};

export interface HouseProps {
  /** Where the templates are written; CDK's own choice when left out. */
  readonly outdir?: string;
  /** The folder with the prebuilt bundles; `dist/lambdas` when left out. */
  readonly bundles?: string;
}

/**
 * Every stack of one stage, in the order they stand on each other. Needs no network and no account.
 * What is to be deployed is held against the AwsSolutions checks when it is synthesized.
 */
export function house(stage: StageSettings, { outdir, bundles = builtBundles }: HouseProps = {}): App {
  const app = new App({ outdir, analyticsReporting: false });
  const named = (name: string): string => `fodfaeste-${stage.name}-${name}`;
  const env = { region };
  if (stage.name !== 'local') Validations.of(app).addPlugins(new AwsSolutionsChecks(app));

  const platform = new PlatformStack(app, named('platform'), { env, stage, bundles });
  const { authorizerId } = new AccessStack(app, named('access'), { env, platform });
  const service = { env, platform, authorizerId };
  new VisitationStack(app, named('visitation'), service);
  new ClusterNetworkStack(app, named('cluster-network'), service);
  new MatchingStack(app, named('matching'), service);
  new InsightStack(app, named('insight'), service);
  new NotificationsStack(app, named('notifications'), service);
  new FrontendsStack(app, named('frontends'), { env, platform });
  return app;
}

const builtBundles = join(import.meta.dirname, '../dist/lambdas');

if (import.meta.main) {
  const asked = process.env['STAGE'] ?? 'local';
  const stage = Object.values(stages).find(({ name }) => name === asked);
  if (!stage) throw new Error(`No stage is called ${asked}`);
  house(stage, { outdir: process.env['CDK_OUTDIR'] }).synth();
}
