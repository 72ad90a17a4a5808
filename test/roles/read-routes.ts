import type { Caller } from '#shared/access/caller.ts';
import type { ActionName } from '#shared/access/policy.ts';
import { requestAs } from '#test/builders/request.ts';
import type { Route } from './ask-route.ts';

/** What stands in a path, by the name of its parameter; `*` in the place of one that has no value of its own. */
export type PathValues = Readonly<Record<string, string>>;

/** Reads that are asked for by POST, with what they are asked; what acts besides (a file made, a number shown) is no read of a list. */
export type ReadBodies = Partial<Record<ActionName, object>>;

export function isRead(route: Route, bodies: ReadBodies): boolean {
  return route.method === 'GET' || Object.hasOwn(bodies, route.action);
}

/** What a route answers to somebody, as text; throws where a parameter of its path is not known, so that a new route is walked too. */
export async function readRoute(
  route: Route,
  caller: Caller,
  values: PathValues,
  bodies: ReadBodies,
): Promise<{ readonly status: number; readonly text: string }> {
  const path = route.path.replace(/:(\w+)/g, (_all, name: string) => {
    const value = values[name] ?? values['*'];
    if (value === undefined) throw new Error(`${route.path}: nothing is known to put in the place of ${name}`);
    return value;
  });
  const asked = queries[route.action] ?? '';
  const body = bodies[route.action];
  const answer = await requestAs(route.service.api, caller, route.method, path + asked, body && { body });
  return { status: answer.status, text: await answer.text() };
}

/** What a list must be asked with to show anything. */
const queries: Partial<Record<ActionName, string>> = {
  'list-work': '?view=team',
  'list-import-lines': '?state=ready',
  'list-staff-conversations': '?from=2026-11-01&to=2026-12-31',
  'list-retention-people': '?purpose=documentation',
};
