import { randomUUID } from 'node:crypto';
import { signIn } from '#infra/local/sign-in.ts';

/** A persona of the demo at the front door. */
export type Persona = {
  read<Answer>(path: string): Promise<Answer>;
  send<Answer>(method: 'POST' | 'PUT', path: string, body: unknown): Promise<Answer>;
};

/** Signs a persona in; each change gets a key of its own. Throws on every refusal. */
export async function persona(origin: string, key: string): Promise<Persona> {
  const { cookie, csrf } = await signIn(origin, key);
  const ask = async <Answer>(path: string, init: RequestInit): Promise<Answer> => {
    const answer = await fetch(origin + path, init);
    if (!answer.ok) throw new Error(`${init.method} ${path} as ${key}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as Answer;
  };
  return {
    read: (path) => ask(path, { method: 'GET', headers: { cookie } }),
    send: (method, path, body) =>
      ask(path, {
        method,
        headers: {
          cookie,
          'content-type': 'application/json',
          'x-csrf-token': csrf,
          'idempotency-key': randomUUID(),
        },
        body: JSON.stringify(body),
      }),
  };
}
