import type { Sent } from './drafts.ts';

/**
 * Idempotency keys for one form: the same request sent again (a lost answer, a double press) carries the same key, so
 * that it is one change; a changed request is another change and gets another key. `before` is what the form sent
 * before the page was loaded anew: the same fields carry its key on. `as` is what the device may keep of the request.
 */
export function repeatableKey(before?: Sent): (body: unknown, as: string) => Sent {
  let lastBody: string | undefined;
  let last = before;
  return (body, as) => {
    const written = JSON.stringify(body) ?? '';
    const same = last !== undefined && (lastBody === undefined ? last.as === as : lastBody === written);
    lastBody = written;
    last = same && last ? last : { key: crypto.randomUUID(), as };
    return last;
  };
}
