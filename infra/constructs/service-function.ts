import { join } from 'node:path';
import { Duration } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import type { EntryName, ServiceName } from '#infra/service-entries.ts';
import { acknowledge } from './acknowledge.ts';
import { FailureAlarm } from './failure-alarm.ts';
import type { Platform } from './platform.ts';
import { ServiceLog } from './service-log.ts';

export interface ServiceFunctionProps {
  readonly platform: Platform;
  readonly service: ServiceName;
  readonly entry: EntryName;
  /** What people lose while this function fails. It is the function's description and its alarm's text. */
  readonly failureMeans: string;
}

const timeLimit = Duration.seconds(10);
/** A list of ten thousand people is read from a spreadsheet within a function's time: that takes a whole processor. */
const readsSpreadsheets = { service: 'visitation', entry: 'on-event', megabytes: 1769 } as const;
const memoryMegabytes = (service: ServiceName, entry: EntryName): number => {
  if (service === readsSpreadsheets.service && entry === readsSpreadsheets.entry) return readsSpreadsheets.megabytes;
  return entry === 'api' || entry === 'authorizer' ? 512 : 256;
};

/**
 * One function of a service, from its prebuilt bundle, with its own role, log and alarm.
 * The role may write its log and its traces and nothing else; other constructs lend it more, word by word.
 */
export class ServiceFunction extends Construct {
  readonly entry: EntryName;
  readonly lambda: Function;
  readonly role: Role;

  constructor(scope: Construct, id: string, props: ServiceFunctionProps) {
    super(scope, id);
    const { platform, service, entry, failureMeans } = props;
    this.entry = entry;
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    const log = new ServiceLog(this, 'Log', platform.stage);
    this.lambda = new Function(this, 'Function', {
      description: `${service} ${entry}. When it fails: ${failureMeans}`.slice(0, 256),
      code: Code.fromAsset(join(platform.bundles, service, entry)),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: memoryMegabytes(service, entry),
      timeout: timeLimit,
      tracing: Tracing.ACTIVE,
      role: this.role,
      logGroup: log.group,
      environment: {
        SERVICE: service,
        STAGE: platform.stage.name,
        BUS_NAME: platform.bus.eventBusName,
        PUBLIC_ORIGIN: platform.stage.publicOrigin,
        NODE_OPTIONS: '--enable-source-maps',
      },
    });
    this.may(
      new PolicyStatement({
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [log.group.logGroupArn],
      }),
    );
    new FailureAlarm(this, 'Alarm', { platform, failureMeans, metric: this.lambda.metricErrors() });
    new FailureAlarm(this, 'Throttled', {
      platform,
      failureMeans: `More comes at once than the account allows, and some is turned away. ${failureMeans}`,
      metric: this.lambda.metricThrottles(),
    });
    acknowledge(this, 'IAM5[Resource::*]', 'X-Ray knows no resources: a function may write its traces.');
  }

  /** Gives the function's own role one more permission. */
  may(statement: PolicyStatement): void {
    this.role.addToPrincipalPolicy(statement);
  }

  /** Gives the function a value through an environment variable. */
  tell(name: string, value: string): void {
    this.lambda.addEnvironment(name, value);
  }

  /** Lets the function read one secret, and tells it which. */
  maySee(name: string, secret: ISecret): void {
    this.tell(name, secret.secretArn);
    this.may(new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [secret.secretArn] }));
  }
}
