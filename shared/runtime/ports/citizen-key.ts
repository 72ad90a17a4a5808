import { createHmac } from 'node:crypto';
import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { Cpr } from '#shared/kernel/cpr.ts';
import { citizenScope, type CitizenScope } from '#shared/kernel/scope.ts';

/**
 * The citizen's own scope, the same in every municipality and at the citizen's own sign-in: a keyed fingerprint of the
 * CPR number. Without the installation's secret it cannot be led back to a person (docs/decisions).
 */
export type CitizenOf = (cpr: Cpr) => Promise<CitizenScope>;

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const scopeLength = 20;

export function citizenOf(secrets: SecretsManagerClient, secretArn: string): CitizenOf {
  let key: Promise<string> | undefined;
  const load = async (): Promise<string> => {
    const answer = await secrets.send(new GetSecretValueCommand({ SecretId: secretArn }));
    if (!answer.SecretString) throw new Error('the citizen secret is empty');
    return answer.SecretString;
  };
  return async (cpr) => {
    key ??= load().catch((fault: unknown) => {
      // A secret that could not be read just now is asked for again, not refused until the function is renewed.
      key = undefined;
      throw fault;
    });
    const mark = createHmac('sha256', await key)
      .update(cpr)
      .digest();
    return citizenScope(
      `C-${Array.from(mark.subarray(0, scopeLength), (byte) => alphabet[byte % alphabet.length]).join('')}`,
    );
  };
}
