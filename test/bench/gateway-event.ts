/**
 * A GET as API Gateway hands it to a function (payload format 2.0).
 * @param session what the authorizer said: a caller as JSON, or `none`
 */
export function gatewayEvent(path: string, session: string): object {
  return {
    version: '2.0',
    routeKey: `GET ${path}`,
    rawPath: path,
    rawQueryString: '',
    headers: { host: 'bench.example' },
    requestContext: {
      domainName: 'bench.example',
      http: { method: 'GET', path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'bench' },
      requestId: 'bench',
      stage: '$default',
      timeEpoch: Date.UTC(2026, 10, 23, 9),
      authorizer: { lambda: { session } },
    },
    isBase64Encoded: false,
  };
}
