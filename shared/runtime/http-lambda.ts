import middy from '@middy/core';
import { Logger } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import type { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { failedRequestLine } from './failed-requests.ts';
import { houseRefusals } from './house-refusals.ts';
import type { GatewayEvent, House } from './http.ts';
import { loggable } from './loggable.ts';

/** Past the logger: CloudWatch reads a metric only from a line that is nothing but its JSON. */
const toLog = (line: string): void => void process.stdout.write(`${line}\n`);

/**
 * A service's API as a Lambda function. Middy owns the invocation (log context, a fault's record, its count and its
 * answer); Hono owns HTTP.
 *
 * @param count where the line goes by which a fault is counted, and an alarm rings
 */
export function httpHandler(service: string, api: Pick<Hono<House>, 'fetch'>, count = toLog) {
  const logger = new Logger({ serviceName: service });
  return middy()
    .use(injectLambdaContext(logger, { clearState: true }))
    .use({
      onError: (request) => {
        const event = request.event as GatewayEvent;
        const { requestId, timeEpoch } = event.requestContext;
        logger.error('request-failed', { requestId, error: loggable(request.error) });
        count(failedRequestLine(service, process.env['STAGE'] ?? 'local', timeEpoch));
        request.response = failed(requestId);
      },
    })
    .handler(handle(api as Hono));
}

/** A fault as an answer: nothing of its inside leaves the house. */
function failed(requestId: string): { statusCode: number; headers: Record<string, string>; body: string } {
  const text = houseRefusals['something-failed'];
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
