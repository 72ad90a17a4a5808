/**
 * A changed aggregate as its next version. Whoever changes an aggregate counts here, once; the event then names the
 * version that is written, and `replace` takes no other.
 */
export function asNextVersion<Aggregate extends { readonly version: number }>(changed: Aggregate): Aggregate {
  return { ...changed, version: changed.version + 1 };
}
