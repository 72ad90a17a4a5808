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
