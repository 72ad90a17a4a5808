import type { MiddlewareHandler } from 'hono';
import { anyoneIn } from '#shared/access/caller.ts';
import { decideForAnyone } from '#shared/access/decide.ts';
import type { ActionName } from '#shared/access/policy.ts';
import type { Call } from './call.ts';
import type { House } from './http.ts';
import { asOneEffect, smallBody } from './one-effect.ts';
import { callOf, scopeOf, type RouteContext } from './route-call.ts';
import { documented, openCommandHeaders, type CommandText, type RouteText } from './route-description.ts';
import { fingerprint } from './secret-word.ts';

/**
 * A route that whoever has the address may read. Who is signed in is not looked at: everybody is answered alike, and what
 * is not there is refused as what was guessed wrong.
 */
export function readOpen(action: ActionName, text: RouteText): MiddlewareHandler<House> {
  return documented(action, text, 200, [], async (c, next) => {
    c.set('call', callOfAnyone(c, action));
    await next();
  });
}

/** A read for whoever has the address, whose secret word stands in the body: an address is written in logs. */
export function readOpenByPost(action: ActionName, text: RouteText): MiddlewareHandler<House> {
  return documented(action, text, 200, [], async (c, next) => {
    c.set('call', callOfAnyone(c, action));
    await smallBody(c);
    await next();
  });
}

/**
 * A change by whoever has the address. No session acts, so no other site can misuse one: the secret word in the body is all
 * that lets somebody in. It cannot be guessed, so the request is told from others by its plain digest, and nobody who has
 * no word makes the house draw a key for a scope.
 */
export function commandOpen(action: ActionName, text: CommandText): MiddlewareHandler<House> {
  return documented(action, text, text.status, openCommandHeaders, (c, next) =>
    asOneEffect(
      c,
      callOfAnyone(c, action),
      { status: text.status, hash: async (request) => fingerprint(request) },
      next,
    ),
  );
}

function callOfAnyone(c: RouteContext, action: ActionName): Call {
  const scope = scopeOf(c);
  const call = callOf(c, action, anyoneIn(scope), scope, decideForAnyone(action, scope));
  return { ...call, askedFrom: askedFrom(c) };
}

/**
 * The address that a request came from. The gateway adds to `x-forwarded-for` who asked it, which is CloudFront, and CloudFront
 * added who asked that: what stands further to the left anybody can have written.
 */
function askedFrom(c: RouteContext): string {
  const chain = (c.req.header('x-forwarded-for') ?? '').split(',').map((part) => part.trim());
  return chain.at(-2) ?? c.env.event.requestContext.http?.sourceIp ?? '';
}
