import { S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, type STSClient } from '@aws-sdk/client-sts';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { PartnershipScope, Scope } from '#shared/kernel/scope.ts';
import { fileScansOver, type FileScans } from './ports/file-scan.ts';
import { filesOver, type Files } from './ports/files.ts';
import { uploadsOver, type Uploads } from './ports/uploads.ts';
import { documentClient } from './table.ts';

/** Role chaining ends after an hour; a session is renewed well before. */
const sessionSeconds = 3600;
const renewBeforeMs = 10 * 60 * 1000;
const mostScopes = 200;

type Expiring = { accessKeyId: string; secretAccessKey: string; sessionToken: string; expiration: Date };

type Session = () => Promise<Expiring>;

/** The session of one scope, and of the partnership a municipality belongs to; renewed by itself. */
export type ScopedSessions = (scope: Scope, partnership?: PartnershipScope) => Session;

/**
 * Sessions of the service's data role, tagged with the scope and, for a municipality, its partnership. They reach that
 * scope alone, in the table and among the files. Cached per scope; the oldest goes when there are too many.
 */
export function scopedSessions(sts: STSClient, dataRoleArn: string): ScopedSessions {
  return perScope((scope, partnership) => session(sts, dataRoleArn, scope, partnership));
}

/** Document clients that reach one scope each. */
export function scopedClients(
  sessions: ScopedSessions,
): (scope: Scope, partnership?: PartnershipScope) => DynamoDBDocumentClient {
  return perScope((scope, partnership) => documentClient(sessions(scope, partnership)));
}

/** The files port of a service for one scope each, with that scope's session. */
export function scopedFiles(
  sessions: ScopedSessions,
  bucket: string,
  service: string,
): (scope: Scope, partnership?: PartnershipScope) => Files {
  return perScope((scope, partnership) =>
    filesOver(new S3Client({ credentials: sessions(scope, partnership) }), bucket, service),
  );
}

/** The uploads port of a service for one scope each, with that scope's session. */
export function scopedUploads(
  sessions: ScopedSessions,
  bucket: string,
  service: string,
): (scope: Scope, partnership?: PartnershipScope) => Uploads {
  return perScope((scope, partnership) =>
    uploadsOver(new S3Client({ credentials: sessions(scope, partnership) }), bucket, service),
  );
}

/** What malware protection says of a service's files in one scope each, asked with that scope's session. */
export function scopedFileScans(
  sessions: ScopedSessions,
  bucket: string,
  service: string,
): (scope: Scope, partnership?: PartnershipScope) => FileScans {
  return perScope((scope, partnership) =>
    fileScansOver(new S3Client({ credentials: sessions(scope, partnership) }), bucket, service),
  );
}

/** Makes something once per scope and partnership, and forgets the oldest when there are too many. */
function perScope<Made>(
  make: (scope: Scope, partnership?: PartnershipScope) => Made,
): (scope: Scope, partnership?: PartnershipScope) => Made {
  const made = new Map<string, Made>();
  return (scope, partnership) => {
    const name = `${scope} ${partnership ?? ''}`;
    const known = made.get(name);
    if (known !== undefined) return known;
    const fresh = make(scope, partnership);
    made.set(name, fresh);
    if (made.size > mostScopes) made.delete(made.keys().next().value as string);
    return fresh;
  };
}

function session(sts: STSClient, RoleArn: string, scope: Scope, partnership?: PartnershipScope): Session {
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
