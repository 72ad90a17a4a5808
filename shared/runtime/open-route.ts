import type { MiddlewareHandler } from 'hono';
import { anyoneIn } from '#shared/access/caller.ts';
import { decideForAnyone } from '#shared/access/decide.ts';
import type { ActionName } from '#shared/access/policy.ts';
import type { House } from './http.ts';
import { callOf, scopeOf } from './route-call.ts';
import { documented, type RouteText } from './route-description.ts';

/**
 * A route that whoever has the address may read. Who is signed in is not looked at: everybody is answered alike, and what
 * is not there is refused as what was guessed wrong.
 */
export function readOpen(action: ActionName, text: RouteText): MiddlewareHandler<House> {
  return documented(action, text, 200, [], async (c, next) => {
    const scope = scopeOf(c);
    c.set('call', callOf(c, action, anyoneIn(scope), scope, decideForAnyone(action, scope)));
    await next();
  });
}
