import type { APIGatewayRequestAuthorizerEventV2, APIGatewaySimpleAuthorizerWithContextResult } from 'aws-lambda';
import { Logger } from '@aws-lambda-powertools/logger';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { config } from '#shared/runtime/config.ts';
import { documentClient, openTable } from '#shared/runtime/table.ts';
import { wallClock } from '#shared/runtime/wall-clock.ts';
import { authorize, type AuthorizerDependencies } from './authorize.ts';
import { authorizerConfigNames } from './config.ts';
import { secretOf } from './secret.ts';
import { loggable } from '#shared/runtime/loggable.ts';

const settings = config(authorizerConfigNames);
const logger = new Logger({ serviceName: 'access-authorizer' });
const client = documentClient();
const dependencies: AuthorizerDependencies = {
  access: { open: (scope) => openTable(client, settings.TABLE_NAME, scope) },
  clock: wallClock,
  unnoticed: (fault) => logger.error('use-not-noticed', { error: loggable(fault) }),
  originSecret: secretOf(new SecretsManagerClient({}), settings.ORIGIN_SECRET_ARN, wallClock),
};

export async function handler(
  event: APIGatewayRequestAuthorizerEventV2,
): Promise<APIGatewaySimpleAuthorizerWithContextResult<{ session: string }>> {
  try {
    return await authorize(dependencies, event);
  } catch (fault) {
    logger.error('caller-not-identified', { requestId: event.requestContext.requestId, error: loggable(fault) });
    throw fault;
  }
}
