import type { SignedIn } from '../sign-in.ts';

/**
 * Acting as a persona over the front door, at a time of the past or today: the same routes, policy and transactions as
 * everybody's. A command's key is its name, so a seed that was interrupted goes on where it stopped.
 */
export type Acting = {
  /** Sends a command at an instant; gives the answer. Throws on a refusal that is not in `unless`. */
  readonly command: <Answer>(command: Command) => Promise<Answer>;
  readonly read: <Answer>(path: string, at?: string) => Promise<Answer>;
};

/** Signs a persona in; in one of several roles where that is named, else in the first. */
export type As = (persona: string, role?: string) => Promise<Acting>;

export type Command = {
  /** What makes the command one effect, however often it is sent: `golden-17-refer`. */
  readonly name: string;
  readonly method?: 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body: unknown;
  readonly at: string;
};

export type House = { readonly origin: string; readonly localKey: string; readonly onDone: () => void };

const patienceMs = 30_000;
const busy = new Set(['busy-try-again', 'something-failed']);

/** A persona at the front door. */
export function actAs(house: House, session: SignedIn): Acting {
  const headersAt = (at?: string) => ({
    cookie: session.cookie,
    'content-type': 'application/json',
    ...(at && { 'x-local-clock': at, 'x-local-key': house.localKey }),
  });
  return {
    read: async (path, at) => answerOf(await fetch(house.origin + path, { headers: headersAt(at) }), path),
    command: async ({ name, method = 'POST', path, body, at }) => {
      const request = {
        method,
        headers: { ...headersAt(at), 'x-csrf-token': session.csrf, 'idempotency-key': `seed-${name}` },
        body: JSON.stringify(body),
      };
      const answer = await patiently(() => fetch(house.origin + path, request));
      const done = await answerOf(answer, `${name}: ${method} ${path}`);
      house.onDone();
      return done as never;
    },
  };
}

/** Sends again while the house says it is busy; a first start has cold functions and a full machine. */
async function patiently(send: () => Promise<Response>): Promise<Response> {
  const until = performance.now() + patienceMs;
  for (;;) {
    const answer = await send();
    if (answer.status < 500 || performance.now() > until) return answer;
    const { code } = (await answer.clone().json()) as { code?: string };
    if (!code || !busy.has(code)) return answer;
  }
}

async function answerOf<Answer>(answer: Response, what: string): Promise<Answer> {
  if (!answer.ok) throw new SeedRefused(what, answer.status, await answer.text());
  return (await answer.json()) as Answer;
}

/** The house said no to the seed: the demo would not be what it says. */
export class SeedRefused extends Error {
  readonly status: number;
  readonly code: string;
  constructor(what: string, status: number, body: string) {
    super(`the demo could not be seeded: ${what} answered ${status} ${body}`);
    this.name = 'SeedRefused';
    this.status = status;
    this.code = codeIn(body);
  }
}

function codeIn(body: string): string {
  try {
    return (JSON.parse(body) as { code?: string }).code ?? '';
  } catch {
    return '';
  }
}

/** Does work on many things, some at a time; the first failure stops all. */
export async function someAtATime<Thing>(
  things: readonly Thing[],
  width: number,
  work: (thing: Thing) => Promise<void>,
): Promise<void> {
  const waiting = things[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (const thing of { [Symbol.iterator]: () => waiting }) await work(thing);
  };
  await Promise.all(Array.from({ length: width }, worker));
}
