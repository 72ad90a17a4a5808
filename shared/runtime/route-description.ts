import type { MiddlewareHandler } from 'hono';
import { createMiddleware } from 'hono/factory';
import { describeRoute, resolver } from 'hono-openapi';
import type * as z from 'zod/mini';
import { policy, type ActionName, type PolicyRow } from '#shared/access/policy.ts';
import { Problem } from '#shared/shapes/problem.ts';
import type { House } from './http.ts';

export type RouteText<Code extends string = string> = {
  /** One line of what the route does; stands in openapi.json. */
  readonly title: string;
  /** The shape of the answer. */
  readonly answers: z.ZodMiniType;
  /** Refusals of its own, besides those any route can give. */
  readonly refuses?: readonly Code[];
};

export type CommandText<Code extends string = string> = RouteText<Code> & { readonly status: 200 | 201 | 202 };

/** Proves that a request comes from a page of ours. */
export const tokenHeader = 'X-CSRF-Token';

/** What every change carries: the key that makes a repetition one effect, and the session's own token. */
export const commandHeaders = ['Idempotency-Key', tokenHeader];

/** What a change carries that no session makes. */
export const openCommandHeaders = ['Idempotency-Key'];

/** A route with what openapi.json tells of it. */
export function documented(
  action: ActionName,
  text: RouteText,
  status: number,
  headers: readonly string[],
  handle: MiddlewareHandler<House>,
): MiddlewareHandler<House> {
  const problem = { 'application/problem+json': { schema: resolver(Problem) } };
  const described = describeRoute({
    operationId: action,
    summary: text.title,
    description: `Rule ${policy[action].id}, purpose ${policy[action].purpose}. Roles: ${rolesOf(action)}.`,
    parameters: headers.map((name) => ({ name, in: 'header', required: true, schema: { type: 'string' } })),
    responses: {
      [status]: { description: 'Done', content: { 'application/json': { schema: resolver(text.answers) } } },
      '4XX': { description: ['Refused', ...(text.refuses ?? [])].join(', '), content: problem },
      '5XX': { description: 'Failed', content: problem },
    },
  });
  return Object.assign(createMiddleware<House>(handle), described, {
    action,
    refuses: text.refuses ?? [],
    changes: headers === commandHeaders || headers === openCommandHeaders,
  });
}

function rolesOf(action: ActionName): string {
  const row: PolicyRow = policy[action];
  return row.anyone ? 'anyone who has the address' : Object.keys(row.roles).join(', ');
}
