import { randomUUID } from 'node:crypto';
import type { Caller } from '#shared/access/caller.ts';
import type { GatewayEvent } from '#shared/runtime/http.ts';

type Answering = {
  readonly request: (path: string, init: RequestInit, env: { event: GatewayEvent }) => Response | Promise<Response>;
};

/** A request as API Gateway would hand it over after the authorizer said who calls; nobody where `caller` is absent. */
export async function requestAs(
  api: Answering,
  caller: Caller | undefined,
  method: string,
  path: string,
  more: { readonly body?: unknown; readonly headers?: Record<string, string>; readonly at?: string } = {},
): Promise<Response> {
  const event: GatewayEvent = {
    requestContext: {
      requestId: randomUUID(),
      timeEpoch: Date.parse(more.at ?? '2026-11-23T09:00:00Z'),
      authorizer: { lambda: { session: caller ? JSON.stringify(caller) : 'none' } },
    },
  };
  const headers = {
    'content-type': 'application/json',
    'idempotency-key': randomUUID(),
    ...(caller && { 'x-csrf-token': caller.csrf }),
    ...more.headers,
  };
  const body =
    more.body === undefined ? undefined : typeof more.body === 'string' ? more.body : JSON.stringify(more.body);
  return api.request(path, { method, headers, ...(body !== undefined && { body }) }, { event });
}
