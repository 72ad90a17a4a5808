import { expect } from 'vitest';
import type { Caller } from '#shared/access/caller.ts';
import type { ActionName } from '#shared/access/policy.ts';
import { requestAs } from '#test/builders/request.ts';
import type { OpenService } from '../open-services.ts';

/** Ids by what they stand for in a request. */
export type Ids = Readonly<Record<string, string>>;

/** A request that is right in everything once it is built with the caller's own ids. */
export type Attempt = {
  readonly action: ActionName;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: (ids: Ids) => string;
  readonly body?: (ids: Ids) => object;
  /** What is said when this id is somebody else's: a refusal's code, or `nothing` for a list with nobody in it. */
  readonly refused: Readonly<Record<string, string>>;
  /** What is said to the caller's own ids, where they are let in and only the state of things refuses. */
  readonly ownRefused?: string;
};

/** Commands that name nobody and nothing of anybody's, so that there is no foreign id to try; written down by hand. */
const namingNobody: readonly ActionName[] = [
  'set-uplift-prices',
  'set-local-rule',
  'set-match-weights',
  'set-agreement-template',
  'ask-joint-plan',
  'save-search',
  'save-view',
  'set-visitation-group',
  'record-profile-legal-basis',
  'end-profile-legal-basis',
  'write-dream',
  'type-companion-code',
];

const statuses = [403, 404, 409, 422];

/**
 * Sends each attempt with one foreign id at a time, which must be refused as written, and at last with the caller's
 * own ids, which must be accepted: so it was the id, and nothing else, that was refused.
 */
export async function attemptAll(
  api: OpenService['api'],
  caller: Caller,
  attempts: readonly Attempt[],
  ids: { readonly own: Ids; readonly foreign: Ids },
): Promise<void> {
  for (const attempt of attempts) {
    for (const [what, refusal] of Object.entries(attempt.refused)) {
      const where = `${attempt.action} with a foreign ${what}`;
      const foreign = ids.foreign[what];
      if (!foreign) throw new Error(`there is no foreign ${what}`);
      // `openingNotOffered` stands in for `opening`: another id of the same field, foreign for another reason.
      const field = Object.keys(ids.own).find((name) => what.startsWith(name)) ?? what;
      const answer = await send(api, caller, attempt, { ...ids.own, [field]: foreign });
      if (refusal === 'nothing') expect([answer.status, answer.body['items']], where).toEqual([200, []]);
      else expect([answer.body['code'], statuses.includes(answer.status)], where).toEqual([refusal, true]);
    }
    const own = await send(api, caller, attempt, ids.own);
    if (attempt.ownRefused) expect(own.body['code'], attempt.action).toBe(attempt.ownRefused);
    else expect(own.status, `${attempt.action}: ${JSON.stringify(own.body)}`).toBeLessThan(300);
  }
}

/** The commands of a service that no attempt is written for. */
export function withoutAttempt(api: OpenService['api'], attempts: readonly Attempt[]): string[] {
  const written = new Set<string>(attempts.map(({ action }) => action));
  const commands = api.routes.flatMap((route) => {
    const { action, changes } = route.handler as { action?: ActionName; changes?: boolean };
    const named = route.path.replace('/:scope', '').includes(':');
    if (action && !named && namingNobody.includes(action)) return [];
    return action && changes ? [action] : [];
  });
  expect(commands.length).toBeGreaterThan(1);
  return commands.filter((action) => !written.has(action));
}

async function send(api: OpenService['api'], caller: Caller, { method, path, body }: Attempt, ids: Ids) {
  const answer = await requestAs(api, caller, method, path(ids), body && { body: body(ids) });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}
