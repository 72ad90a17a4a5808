import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { accountId, region } from './resource-names.ts';

/** A request as it reached the gateway, with its headers already cleaned and completed. */
export type GatewayRequest = {
  method: string;
  path: string;
  query: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
  sourceIp: string;
  routeKey: string;
  pathParameters: Record<string, string>;
  /** Milliseconds since 1970 that the request is said to arrive at. */
  timeEpoch: number;
};

const textTypes = /^(text\/|application\/([\w.-]+\+)?(json|xml)\b|application\/(javascript|x-www-form-urlencoded))/;

/** The part of an HTTP API event (payload format 2.0) that function and authorizer both get. */
export function requestPart(request: GatewayRequest): Record<string, unknown> {
  const { method, path, query, headers, pathParameters, routeKey, timeEpoch } = request;
  const flat = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined || name === 'cookie' ? [] : [[name, Array.isArray(value) ? value.join(',') : value]],
  );
  const parameters = queryParameters(query);
  return {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString: query,
    ...(headers.cookie && { cookies: headers.cookie.split(/; */) }),
    headers: Object.fromEntries(flat) as Record<string, string>,
    ...(parameters && { queryStringParameters: parameters }),
    ...(Object.keys(pathParameters).length > 0 && { pathParameters }),
    requestContext: {
      accountId,
      apiId: 'local',
      domainName: headers.host,
      domainPrefix: 'local',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: request.sourceIp, userAgent: headers['user-agent'] ?? '' },
      requestId: randomUUID(),
      routeKey,
      stage: '$default',
      time: new Date(timeEpoch).toUTCString(),
      timeEpoch,
    },
  };
}

/** The event a request authorizer gets. */
export function authorizerEvent(request: GatewayRequest): object {
  const { method, path } = request;
  const routeArn = `arn:aws:execute-api:${region}:${accountId}:local/$default/${method}${path}`;
  return { ...requestPart(request), type: 'REQUEST', routeArn, identitySource: null };
}

/** The event a function gets; text bodies as they are, others in base64. */
export function functionEvent(request: GatewayRequest, authorizer: object | undefined): object {
  const event = requestPart(request);
  const isText = textTypes.test(request.headers['content-type'] ?? '');
  const { body } = request;
  return {
    ...event,
    requestContext: { ...(event.requestContext as object), ...(authorizer && { authorizer: { lambda: authorizer } }) },
    ...(body.length > 0 && { body: body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !isText,
  };
}

function queryParameters(query: string): Record<string, string> | undefined {
  if (query === '') return undefined;
  const parameters: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(query))
    parameters[name] = name in parameters ? `${parameters[name]},${value}` : value;
  return parameters;
}
