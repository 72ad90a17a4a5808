import { HttpApi, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { Construct } from 'constructs';
import { FailureAlarm } from './failure-alarm.ts';
import type { Platform } from './platform.ts';
import { ServiceLog } from './service-log.ts';

const requestsPerSecond = 500;
const requestsAtOnce = 1000;
/** Each service counts its own faults and rings at the first; this is for what goes wrong before or between them. */
const failuresThatAreMany = 5;

/** One line per request, without the path: a path names a scope, and a citizen's scope is a person. */
const accessLine = AccessLogFormat.custom(
  JSON.stringify({
    requestId: '$context.requestId',
    at: '$context.requestTimeEpoch',
    route: '$context.routeKey',
    status: '$context.status',
    latencyMs: '$context.responseLatency',
    integrationError: '$context.integrationErrorMessage',
    authorizerError: '$context.authorizer.error',
  }),
);

/** The one HTTP API of the house. Services bring their own routes from their own stacks. */
export class HttpFront extends Construct {
  readonly api: HttpApi;

  constructor(scope: Construct, id: string, platform: Pick<Platform, 'stage' | 'alarms'>) {
    super(scope, id);
    const { stage } = platform;
    this.api = new HttpApi(this, 'Api', { apiName: `fodfaeste-${stage.name}`, createDefaultStage: false });
    const log = new ServiceLog(this, 'Log', stage);
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: requestsPerSecond, burstLimit: requestsAtOnce },
      accessLogSettings: { destination: new LogGroupLogDestination(log.group), format: accessLine },
    });
    new FailureAlarm(this, 'Alarm', {
      platform,
      failureMeans:
        'People in every app are shown that something failed: requests do not reach the services, or fail there.',
      metric: this.api.metricServerError({ statistic: 'Sum' }),
      from: failuresThatAreMany,
    });
  }
}
