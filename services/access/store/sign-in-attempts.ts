import { conditionFailed } from '#shared/runtime/conditions.ts';
import { defineItem } from '#shared/runtime/item.ts';
import { insert, update } from '#shared/runtime/write.ts';
import { beforeScopes, type AccessStore } from './access-store.ts';

/** A sign-in under way: what must match when the browser comes back. */
export type SignInAttempt = {
  /** Fingerprints of the state in the address and of the word in the browser's cookie. */
  readonly stateHash: string;
  readonly browserHash: string;
  readonly codeVerifier: string;
  readonly nonce: string;
  readonly returnPath: string;
  /** Wall-clock epoch milliseconds. */
  readonly endsAtMs: number;
};

const attemptItem = defineItem<SignInAttempt>({
  name: 'sign-in',
  partition: (attempt) => [attempt.stateHash],
  expiresAt: (attempt) => Math.ceil(attempt.endsAtMs / 1000),
});

export async function saveAttempt(access: AccessStore, attempt: SignInAttempt): Promise<void> {
  await access.open(beforeScopes).transact([insert(attemptItem, attempt)]);
}

/** The attempt of a state, once: whoever comes second with the same state gets nothing. */
export async function takeAttempt(access: AccessStore, stateHash: string): Promise<SignInAttempt | undefined> {
  const table = access.open(beforeScopes);
  const attempt = await table.fresh(attemptItem, stateHash);
  if (!attempt) return undefined;
  const taken = update(attemptItem, [stateHash], {
    set: 'SET taken = :yes REMOVE codeVerifier',
    onlyIf: 'attribute_exists(pk) AND attribute_not_exists(taken)',
    values: { ':yes': true },
  });
  try {
    await table.transact([taken]);
    return attempt;
  } catch (fault) {
    if (conditionFailed(fault)) return undefined;
    throw fault;
  }
}
