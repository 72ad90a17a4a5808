import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

const rememberedMs = 5 * 60_000;

/** A secret's text, asked for again every five minutes, so that a new one is taken into use without a release. */
export function secretOf(secrets: SecretsManagerClient, SecretId: string, clock: () => number): () => Promise<string> {
  let known: { readonly text: Promise<string>; readonly untilMs: number } | undefined;
  const load = async (): Promise<string> => {
    const answer = await secrets.send(new GetSecretValueCommand({ SecretId }));
    if (!answer.SecretString) throw new Error('a secret is empty');
    return answer.SecretString;
  };
  return async () => {
    if (!known || known.untilMs <= clock()) known = { text: load(), untilMs: clock() + rememberedMs };
    try {
      return await known.text;
    } catch (fault) {
      known = undefined;
      throw fault;
    }
  };
}
