import { HttpAuthorizer, HttpMethod, HttpRoute, HttpRouteKey } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { dimensionsOf, failedRequests } from '#shared/runtime/failed-requests.ts';
import { FailureAlarm } from './failure-alarm.ts';
import { ServiceFunction, type ServiceFunctionProps } from './service-function.ts';

export interface HttpServiceProps extends Omit<ServiceFunctionProps, 'entry'> {
  /** Says who the caller is; owned by `access`. */
  readonly authorizerId: string;
}

/**
 * A service's HTTP function behind every path under `/api/<service>/`.
 * The route stands in the service's own stack, so that services are released one by one.
 */
export class HttpService extends ServiceFunction {
  constructor(scope: Construct, id: string, props: HttpServiceProps) {
    super(scope, id, { ...props, entry: 'api' });
    new HttpRoute(this, 'Route', {
      httpApi: props.platform.api,
      routeKey: HttpRouteKey.with(`/api/${props.service}/{proxy+}`, HttpMethod.ANY),
      integration: new HttpLambdaIntegration('Integration', this.lambda),
      authorizer: HttpAuthorizer.fromHttpAuthorizerAttributes(this, 'WhoIsIt', {
        authorizerId: props.authorizerId,
        authorizerType: 'CUSTOM',
      }),
    });
    new FailureAlarm(this, 'FailedRequests', {
      ...props,
      failureMeans: `Requests end in a fault. ${props.failureMeans}`,
      metric: new Metric({
        namespace: failedRequests.namespace,
        metricName: failedRequests.name,
        dimensionsMap: dimensionsOf(props.service, props.platform.stage.name),
        statistic: 'Sum',
      }),
    });
  }
}
