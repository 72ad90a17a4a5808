import { createSignal } from 'solid-js';
import { language } from '../language/language.ts';
import { noAnswer, Problem, problemOf } from './problem.ts';

const [csrfToken, setCsrfToken] = createSignal('');
const [signedOutMeanwhile, setSignedOutMeanwhile] = createSignal(false);

/** The token that proves a change comes from our own page; set by the session. */
export { setCsrfToken };

/** True when an answer said that the session is over while somebody was working. */
export { signedOutMeanwhile };

/**
 * The one way to the network: `fetch` with our cookies, the CSRF token and an idempotency key on every change.
 * Takes what `fetch` takes and gives a successful response; throws a `Problem` otherwise (status 0: no answer came).
 */
export async function request(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('accept', 'application/json');
  headers.set('accept-language', language());
  if ((init.method ?? 'GET').toUpperCase() !== 'GET') {
    headers.set('x-csrf-token', csrfToken());
    if (!headers.has('idempotency-key')) headers.set('idempotency-key', crypto.randomUUID());
  }
  const response = await fetch(input, { ...init, headers, credentials: 'same-origin' }).catch(() => {
    throw new Problem(noAnswer, '', '');
  });
  if (response.ok) return response;
  if (response.status === 401) setSignedOutMeanwhile(true);
  throw await problemOf(response);
}

/** Reads one view by its path, where no typed client exists yet. The shape is the service's promise. */
export async function getJson<View>(path: string, query: QueryParameters = {}): Promise<View> {
  const response = await request(withQuery(path, query));
  return (await response.json()) as View;
}

/** Sends one change by its path. Gives the answer's body, or nothing when it is empty. */
export async function postJson<Answer = void>(path: string, body?: unknown, idempotencyKey?: string): Promise<Answer> {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (idempotencyKey) headers['idempotency-key'] = idempotencyKey;
  const response = await request(path, {
    method: 'POST',
    headers,
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as Answer;
}

/** Values of a query string; what is undefined or empty is left out. */
export type QueryParameters = Readonly<Record<string, string | number | boolean | undefined>>;

function withQuery(path: string, query: QueryParameters): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') search.set(name, String(value));
  }
  const text = search.toString();
  return text === '' ? path : `${path}?${text}`;
}
