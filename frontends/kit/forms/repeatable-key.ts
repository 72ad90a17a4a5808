/**
 * Idempotency keys for one form: the same request sent again (a lost answer, a double press) carries the same key, so
 * that it is one change; a changed request is another change and gets another key.
 */
export function repeatableKey(): (body: unknown) => string {
  let lastBody = '';
  let key = '';
  return (body) => {
    const written = JSON.stringify(body) ?? '';
    if (key === '' || written !== lastBody) {
      key = crypto.randomUUID();
      lastBody = written;
    }
    return key;
  };
}
