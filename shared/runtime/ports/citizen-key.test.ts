import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { describe, expect, it } from 'vitest';
import type { Cpr } from '#shared/kernel/cpr.ts';
import { scopeKind } from '#shared/kernel/scope.ts';
import { citizenOf } from './citizen-key.ts';

const cpr = '6101700000' as Cpr;
const another = '6201700000' as Cpr;

/** A store of secrets that gives these answers one after the other, the last one for ever; a fault is thrown. */
function secretsThatSay(...answers: readonly (string | Error)[]): SecretsManagerClient {
  const left = [...answers];
  const send = async () => {
    const answer = left.length > 1 ? left.shift() : left[0];
    if (answer instanceof Error) throw answer;
    return { SecretString: answer };
  };
  return { send } as unknown as SecretsManagerClient;
}

describe('the scope of a citizen', () => {
  it('is the same wherever the secret is, and another for another person or secret', async () => {
    const here = citizenOf(secretsThatSay('a secret'), 'arn');
    const scope = await here(cpr);
    expect(scopeKind(scope)).toBe('citizen');
    expect(await citizenOf(secretsThatSay('a secret'), 'arn')(cpr)).toBe(scope);
    expect(await here(another)).not.toBe(scope);
    expect(await citizenOf(secretsThatSay('another secret'), 'arn')(cpr)).not.toBe(scope);
  });

  it('is found again after the secret could not be read once', async () => {
    const citizen = citizenOf(secretsThatSay(new Error('not now'), 'a secret'), 'arn');
    await expect(citizen(cpr)).rejects.toThrow('not now');
    expect(scopeKind(await citizen(cpr))).toBe('citizen');
  });
});
