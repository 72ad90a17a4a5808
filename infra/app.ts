import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { StageSettings } from '#infra/constructs/stage.ts';
import { AccessStack } from '#infra/stacks/access-stack.ts';
import { FrontendsStack } from '#infra/stacks/frontends-stack.ts';
import { PlatformStack } from '#infra/stacks/platform-stack.ts';
import { RebuildStack } from '#infra/stacks/rebuild-stack.ts';
import { serviceStacks } from '#infra/stacks/service-stacks.ts';
import { region, stackName } from './names.ts';
import { givenSettings, type GivenSettings, stageCalled } from './stages.ts';

export interface HouseProps {
  /** Where the templates are written; CDK's own choice when left out. */
  readonly outdir?: string;
  /** The folder with the prebuilt bundles; `dist/lambdas` when left out. */
  readonly bundles?: string;
  /** The folder with the built apps; `dist/frontends` when left out. */
  readonly apps?: string;
}

/**
 * Every stack of one stage, in the order they stand on each other. Needs no network and no account.
 * What is to be deployed is held against the AwsSolutions checks when it is synthesized.
 */
export function house(
  stage: StageSettings,
  { outdir, bundles = builtBundles, apps = builtApps }: HouseProps = {},
): App {
  const app = new App({ outdir, analyticsReporting: false });
  const named = (name: string): string => stackName(stage.name, name);
  const env = { region };
  if (stage.name !== 'local') Validations.of(app).addPlugins(new AwsSolutionsChecks(app));

  const platform = new PlatformStack(app, named('platform'), { env, stage, bundles });
  const access = new AccessStack(app, named('access'), { env, platform });
  const service = { env, platform, authorizerId: access.authorizerId };
  const services = Object.entries(serviceStacks).map(
    ([name, ServiceStack]) => new ServiceStack(app, named(name), service),
  );
  const retellable = [access, ...services].map((stack) => stack.retellable);
  new RebuildStack(app, named('rebuild'), { env, platform, services: retellable });
  // A new page may ask for what only the new services answer, so it comes last.
  const frontends = new FrontendsStack(app, named('frontends'), {
    env,
    platform,
    ...(stage.name !== 'local' && { apps }),
  });
  for (const before of services) frontends.addStackDependency(before);
  return app;
}

const builtBundles = join(import.meta.dirname, '../dist/lambdas');
const builtApps = join(import.meta.dirname, '../dist/frontends');

/** The stage somebody asked for: in CDK's context (`-c stage=prod`), else in the variable STAGE. */
function askedStage(): StageSettings {
  const { node } = new App({ autoSynth: false });
  const name: unknown = node.tryGetContext('stage') ?? process.env['STAGE'];
  const ofStage = (node.tryGetContext(String(name)) ?? {}) as GivenSettings;
  return stageCalled(name, givenSettings(ofStage, process.env));
}

/** What is missing is said to whoever runs the command, without the place in the code that says it. */
function askedStageOrEnd(): StageSettings {
  try {
    return askedStage();
  } catch (fault) {
    process.stderr.write(`\n${(fault as Error).message}\n\n`);
    return process.exit(1);
  }
}

if (import.meta.main) house(askedStageOrEnd(), { outdir: process.env['CDK_OUTDIR'] ?? 'cdk.out' }).synth();
