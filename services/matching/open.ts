import { KMSClient } from '@aws-sdk/client-kms';
import { S3Client } from '@aws-sdk/client-s3';
import { STSClient } from '@aws-sdk/client-sts';
import { scopeKind, type PartnershipScope } from '#shared/kernel/scope.ts';
import type { Call } from '#shared/runtime/call.ts';
import { config } from '#shared/runtime/config.ts';
import { fieldKeysOf } from '#shared/runtime/ports/field-keys.ts';
import { filesOver } from '#shared/runtime/ports/files.ts';
import { scopedClients } from '#shared/runtime/scoped-credentials.ts';
import { openTable } from '#shared/runtime/table.ts';
import { configNames } from './config.ts';
import type { MatchingStore } from './store/matching-store.ts';
import { openingsInMemory } from './store/openings-in-memory.ts';

const settings = config(configNames);
const clientFor = scopedClients(new STSClient({}), settings.DATA_ROLE_ARN);
const kms = new KMSClient({});
const memory = openingsInMemory(filesOver(new S3Client({}), settings.FILES_BUCKET, 'matching'));

/** Opens matching's table with credentials for the call's own scope, which also reach what its partnership shares. */
export function openMatching(call: Call): MatchingStore {
  const client = clientFor(call.scope, call.partnership);
  const table = openTable(client, settings.TABLE_NAME, call.scope);
  const shared = () => openTable(client, settings.TABLE_NAME, partnershipOf(call));
  return {
    table,
    shared,
    memory,
    openings: async () => (await memory.read(shared())).openings,
    keys: () => fieldKeysOf(kms, settings.FIELD_KEY_ID, 'matching', table),
  };
}

function partnershipOf({ scope, partnership }: Call): PartnershipScope {
  if (scopeKind(scope) === 'partnership') return scope as PartnershipScope;
  if (!partnership) throw new Error('a municipality outside every partnership has no openings');
  return partnership;
}
