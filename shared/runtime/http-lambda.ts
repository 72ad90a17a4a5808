import middy from '@middy/core';
import { Logger } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import type { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { houseRefusals } from './house-refusals.ts';
import type { GatewayEvent, House } from './http.ts';

/**
 * A service's API as a Lambda function. Middy owns the invocation (log context, a fault's record and its answer);
 * Hono owns HTTP.
 */
export function httpHandler(service: string, api: Pick<Hono<House>, 'fetch'>) {
  const logger = new Logger({ serviceName: service });
  return middy()
    .use(injectLambdaContext(logger, { clearState: true }))
    .use({
      onError: (request) => {
        const event = request.event as GatewayEvent;
        logger.error('request-failed', { requestId: event.requestContext.requestId, error: request.error as Error });
        request.response = failed(event.requestContext.requestId);
      },
    })
    .handler(handle(api as Hono));
}

/** A fault as an answer: nothing of its inside leaves the house. */
function failed(requestId: string): { statusCode: number; headers: Record<string, string>; body: string } {
  const text = houseRefusals['something-failed'] ?? { status: 500, da: '', en: '' };
  return {
    statusCode: text.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
    body: JSON.stringify({
      type: 'urn:fodfaeste:problem:something-failed',
      code: 'something-failed',
      title: text.da,
      status: text.status,
      requestId,
    }),
  };
}
