import type { Next } from 'hono';
import type { Call } from './call.ts';
import { Refused } from './problem.ts';
import type { RouteContext } from './route-call.ts';

/** What a command answered when it was done. */
export type Replay = { readonly bodyHash: string; readonly status: number; readonly answer: string };

/** The largest body a route takes; files go presigned, never through here. */
const bodyLimitKb = 256;

/** The body as text. Refusal: body-too-large. */
export async function smallBody(c: RouteContext): Promise<string> {
  const body = await c.req.text();
  if (Buffer.byteLength(body) <= bodyLimitKb * 1024) return body;
  throw new Refused({ code: 'body-too-large', values: { limit: bodyLimitKb } });
}

type Once = { readonly status: number; readonly hash: (request: string) => Promise<string> };

/**
 * Lets a command be done once for its key: a repetition gets the first answer, and another request under the same key is
 * refused. `hash` makes of a request what is kept to tell one from another.
 */
export async function asOneEffect(
  c: RouteContext,
  call: Call,
  { status, hash }: Once,
  next: Next,
): Promise<Response | void> {
  const body = await smallBody(c);
  const key = c.req.header('idempotency-key');
  if (!key || !/^[\w-]{8,100}$/.test(key)) throw new Refused({ code: 'idempotency-key-missing' });
  const bodyHash = await hash(`${c.req.method} ${c.req.path}\n${body}`);
  const withCommand: Call = { ...call, command: { key, bodyHash, status } };
  c.set('call', withCommand);
  const before = await c.get('replay')(withCommand);
  if (before) return replayed(before, bodyHash);
  await next();
  // Fields that are refused now were refused then: the look below is for what a state or a condition refused.
  if (!(c.error instanceof Refused) || c.error.refusal.code === 'fields-not-accepted') return;
  // The same command may have been done between the look above and this refusal: then its answer is the right one.
  const meanwhile = await c.get('replay')(withCommand);
  if (meanwhile?.bodyHash === bodyHash) c.res = replayed(meanwhile, bodyHash);
}

/** What the command answered the first time; another body under the same key is refused. */
function replayed(before: Replay, bodyHash: string): Response {
  if (before.bodyHash !== bodyHash) throw new Refused({ code: 'idempotency-key-reused' });
  return new Response(before.answer, { status: before.status, headers: { 'content-type': 'application/json' } });
}
