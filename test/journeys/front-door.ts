import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { signIn } from '#infra/local/sign-in.ts';
import { dateOf, instant } from '#shared/kernel/time.ts';

export type Answer<Body> = { readonly status: number; readonly type: string; readonly body: Body };

export type Persona = {
  readonly get: <Body>(path: string) => Promise<Answer<Body>>;
  readonly send: <Body>(
    method: 'POST' | 'PUT' | 'DELETE',
    path: string,
    body: unknown,
    headers?: Record<string, string>,
  ) => Promise<Answer<Body>>;
};

export type Problem = { code: string; title: string; errors?: { pointer: string; code: string; detail: string }[] };

/** What a person would be told, and where. */
export const told = ({ status, type, body }: Answer<Problem>) => ({
  status,
  problem: type.startsWith('application/problem+json'),
  code: body.code,
  fields: (body.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`),
});

/** A persona with the headers that curl would send, at the front door of the running house. */
export async function persona(key: string): Promise<Persona> {
  const { cookie, csrf } = await signIn(inject('origin'), key);
  return withHeaders({ cookie, 'x-csrf-token': csrf });
}

export function withHeaders(own: Record<string, string>): Persona {
  const ask = async <Body>(path: string, init: RequestInit): Promise<Answer<Body>> => {
    const answer = await fetch(inject('origin') + path, init);
    const text = await answer.text();
    const type = answer.headers.get('content-type') ?? '';
    return { status: answer.status, type, body: (type.includes('json') ? JSON.parse(text) : text) as Body };
  };
  return {
    get: (path) => ask(path, { headers: own }),
    send: (method, path, body, headers = {}) =>
      ask(path, {
        method,
        headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...own, ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
  };
}

/** Looks again until it is so; what happens elsewhere is told within seconds. */
export async function soon<Value>(
  look: () => Promise<Value>,
  isSo: (value: Value) => boolean,
  patienceMs = 20_000,
): Promise<Value> {
  const until = performance.now() + patienceMs;
  for (;;) {
    const value = await look();
    if (isSo(value)) return value;
    if (performance.now() > until)
      throw new Error(`it did not come to be; last seen: ${JSON.stringify(value).slice(0, 600)}`);
    await new Promise((again) => setTimeout(again, 100));
  }
}

/** Moves the house's clock forward. */
export async function daysPass(days: number): Promise<void> {
  const answer = await fetch(`${inject('origin')}/local/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ advanceDays: days }),
  });
  if (!answer.ok) throw new Error(`the clock did not move: ${answer.status}`);
}

/** The day it is in Denmark on the house's clock. */
export async function today(): Promise<string> {
  const answer = await fetch(`${inject('origin')}/api/access/session`);
  return dateOf(instant(((await answer.json()) as { now: string }).now));
}
