import { AssumeRoleCommand, type STSClient } from '@aws-sdk/client-sts';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { PartnershipScope, Scope } from '#shared/kernel/scope.ts';
import { documentClient } from './table.ts';

/** Role chaining ends after an hour; a session is renewed well before. */
const sessionSeconds = 3600;
const renewBeforeMs = 10 * 60 * 1000;
const mostScopes = 200;

type Expiring = { accessKeyId: string; secretAccessKey: string; sessionToken: string; expiration: Date };

/**
 * Document clients that reach one scope each: a session of the service's data role, tagged with the scope and, for a
 * municipality, its partnership. Cached per scope; the oldest goes when there are too many.
 */
export function scopedClients(
  sts: STSClient,
  dataRoleArn: string,
): (scope: Scope, partnership?: PartnershipScope) => DynamoDBDocumentClient {
  const clients = new Map<string, DynamoDBDocumentClient>();
  return (scope, partnership) => {
    const name = `${scope} ${partnership ?? ''}`;
    const known = clients.get(name);
    if (known) return known;
    const client = documentClient(sessions(sts, dataRoleArn, scope, partnership));
    clients.set(name, client);
    if (clients.size > mostScopes) clients.delete(clients.keys().next().value as string);
    return client;
  };
}

function sessions(
  sts: STSClient,
  RoleArn: string,
  scope: Scope,
  partnership?: PartnershipScope,
): () => Promise<Expiring> {
  let current: Promise<Expiring> | undefined;
  return async () => {
    const known = await current?.catch(() => undefined);
    if (known && known.expiration.getTime() - Date.now() > renewBeforeMs) return known;
    current = assume(sts, RoleArn, scope, partnership);
    return current;
  };
}

async function assume(
  sts: STSClient,
  RoleArn: string,
  scope: Scope,
  partnership?: PartnershipScope,
): Promise<Expiring> {
  const tags = [{ Key: 'scope', Value: scope }, ...(partnership ? [{ Key: 'partnership', Value: partnership }] : [])];
  const answer = await sts.send(
    new AssumeRoleCommand({ RoleArn, RoleSessionName: `scope-${scope}`, DurationSeconds: sessionSeconds, Tags: tags }),
  );
  const given = answer.Credentials;
  if (!given?.AccessKeyId || !given.SecretAccessKey || !given.SessionToken)
    throw new Error('no scoped credentials were given');
  return {
    accessKeyId: given.AccessKeyId,
    secretAccessKey: given.SecretAccessKey,
    sessionToken: given.SessionToken,
    expiration: given.Expiration ?? new Date(Date.now() + sessionSeconds * 1000),
  };
}
