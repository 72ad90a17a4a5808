import { Aws, Duration, Stack } from 'aws-cdk-lib';
import { AuthorizerPayloadVersion, HttpAuthorizer, HttpAuthorizerType } from 'aws-cdk-lib/aws-apigatewayv2';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { ServiceFunction, type ServiceFunctionProps } from './service-function.ts';

/**
 * Says who a caller is, or that nobody is signed in; it refuses only callers who did not come through our own front.
 * Nothing is cached: a sign-out and a revoked role take effect at the next request. No identity source either,
 * because the gateway would turn callers without a cookie away before a service could answer them properly.
 */
export class CallerAuthorizer extends ServiceFunction {
  readonly authorizerId: string;

  constructor(scope: Construct, id: string, props: Omit<ServiceFunctionProps, 'entry' | 'service'>) {
    super(scope, id, { ...props, service: 'access', entry: 'authorizer' });
    const { api } = props.platform;
    const authorizer = new HttpAuthorizer(this, 'Authorizer', {
      httpApi: api,
      type: HttpAuthorizerType.LAMBDA,
      identitySource: [],
      enableSimpleResponses: true,
      payloadFormatVersion: AuthorizerPayloadVersion.VERSION_2_0,
      resultsCacheTtl: Duration.seconds(0),
      authorizerUri: `arn:${Aws.PARTITION}:apigateway:${Aws.REGION}:lambda:path/2015-03-31/functions/${this.lambda.functionArn}/invocations`,
    });
    this.authorizerId = authorizer.authorizerId;
    this.lambda.addPermission('Gateway', {
      principal: new ServicePrincipal('apigateway.amazonaws.com'),
      sourceArn: Stack.of(this).formatArn({
        service: 'execute-api',
        resource: api.apiId,
        resourceName: `authorizers/${this.authorizerId}`,
      }),
    });
    this.maySee('ORIGIN_SECRET_ARN', props.platform.secrets.origin);
  }
}
