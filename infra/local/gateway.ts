import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from './clock.ts';
import type { Foreground } from './foreground.ts';
import { authorizerEvent, functionEvent, type GatewayRequest } from './gateway-event.ts';
import { routesOf, type Route } from './gateway-routes.ts';
import { BodyTooLarge, readBody } from './http-body.ts';
import { answerProblem } from './problem.ts';
import type { Template } from './template.ts';
import { FunctionFault, type Functions } from './workers.ts';

export type GatewayOptions = {
  template: Template;
  functions: Functions;
  clock: Clock;
  foreground: Foreground;
  /** The key with which a request may bring its own time (see `clockOfRequest`). */
  localKey: string;
  /** Headers that the distribution adds on its way to the API, such as the origin secret. */
  originHeaders: Record<string, string>;
  log: (line: string) => void;
};

type FunctionAnswer = {
  statusCode?: number;
  headers?: Record<string, string | number | boolean>;
  cookies?: string[];
  body?: string;
  isBase64Encoded?: boolean;
};
type AuthorizerAnswer = { isAuthorized?: boolean; context?: object } | null;

/** HTTP API's limit on a request's body. */
const largestBodyBytes = 10 * 1024 * 1024;

/** The HTTP API of the template: routes, request authorizer (asked every time) and functions. */
export function openGateway(
  options: GatewayOptions,
): (incoming: IncomingMessage, answer: ServerResponse) => Promise<void> {
  const { template, functions, foreground, originHeaders, log } = options;
  const match = routesOf(template);

  const authorize = async (route: Route, request: GatewayRequest): Promise<object | 'refused' | undefined> => {
    if (!route.authorizerName) return undefined;
    const verdict = (await functions.invoke(route.authorizerName, authorizerEvent(request))) as AuthorizerAnswer;
    return verdict?.isAuthorized ? (verdict.context ?? {}) : 'refused';
  };

  return async (incoming, answer) => {
    const [path = '/', query = ''] = split(incoming.url ?? '/');
    const method = incoming.method ?? 'GET';
    const matched = match(method, path);
    if (!matched) return answerProblem(answer, 404, 'Not Found', `no route for ${method} ${path}`);
    const answered = foreground.enter();
    try {
      const timeEpoch = clockOfRequest(incoming.headers, options);
      const request: GatewayRequest = {
        method,
        path,
        query,
        headers: forwardedHeaders(incoming, originHeaders),
        body: await readBody(incoming, largestBodyBytes),
        sourceIp: incoming.socket.remoteAddress ?? '127.0.0.1',
        routeKey: matched.route.routeKey,
        pathParameters: matched.pathParameters,
        timeEpoch,
      };
      const identity = await authorize(matched.route, request);
      if (identity === 'refused') return answerProblem(answer, 403, 'Forbidden');
      answerAs(answer, await functions.invoke(matched.route.functionName, functionEvent(request, identity)));
    } catch (fault) {
      if (fault instanceof BodyTooLarge) {
        answer.setHeader('connection', 'close');
        return answerProblem(answer, 413, 'Content Too Large', `a request may carry ${largestBodyBytes} bytes at most`);
      }
      log(`${method} ${path}: ${fault instanceof FunctionFault ? `${fault.errorType} ${fault.stack}` : String(fault)}`);
      const timedOut = fault instanceof FunctionFault && fault.errorType === 'Sandbox.Timedout';
      answerProblem(answer, timedOut ? 503 : 500, timedOut ? 'Service Unavailable' : 'Internal Server Error');
    } finally {
      answered();
    }
  };
}

/**
 * The local clock's time, or the one a request brings along: `x-local-clock: <ISO instant>` counts with the right
 * `x-local-key` only. The seed tells months of history this way. Neither header goes further.
 */
function clockOfRequest(headers: IncomingHttpHeaders, { clock, localKey }: GatewayOptions): number {
  const brought = headers['x-local-clock'];
  const holdsKey = headers['x-local-key'] === localKey;
  const instant = typeof brought === 'string' && holdsKey ? Date.parse(brought) : NaN;
  return Number.isNaN(instant) ? clock.now() : instant;
}

function forwardedHeaders(
  { headers, socket }: IncomingMessage,
  originHeaders: Record<string, string>,
): IncomingHttpHeaders {
  const kept = Object.entries(headers).filter(
    ([name]) => !['x-local-clock', 'x-local-key', 'connection'].includes(name),
  );
  return {
    ...Object.fromEntries(kept),
    'x-forwarded-for': socket.remoteAddress ?? '127.0.0.1',
    'x-forwarded-proto': 'http',
    ...originHeaders,
  };
}

function answerAs(answer: ServerResponse, result: unknown): void {
  const structured = typeof result === 'object' && result !== null && 'statusCode' in result;
  const {
    statusCode = 200,
    headers = {},
    cookies,
    body = '',
    isBase64Encoded,
  } = structured
    ? (result as FunctionAnswer)
    : {
        headers: { 'content-type': 'application/json' },
        body: typeof result === 'string' ? result : JSON.stringify(result),
      };
  const content = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  const own = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
  const bodiless = statusCode === 204 || statusCode === 304;
  answer.writeHead(statusCode, {
    ...(Object.fromEntries(own) as Record<string, string>),
    ...(!bodiless && { 'content-length': content.length }),
    ...(cookies && { 'set-cookie': cookies }),
  });
  answer.end(content);
}

function split(url: string): [string, string] {
  const mark = url.indexOf('?');
  return mark < 0 ? [url, ''] : [url.slice(0, mark), url.slice(mark + 1)];
}
