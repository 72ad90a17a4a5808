import { KMSClient } from '@aws-sdk/client-kms';
import { STSClient } from '@aws-sdk/client-sts';
import { scopeKind, type PartnershipScope } from '#shared/kernel/scope.ts';
import type { Call } from '#shared/runtime/call.ts';
import { config } from '#shared/runtime/config.ts';
import { fieldKeysOf } from '#shared/runtime/ports/field-keys.ts';
import { scopedClients, scopedFiles, scopedSessions } from '#shared/runtime/scoped-credentials.ts';
import { readOnce } from '#shared/runtime/read-once.ts';
import { openTable } from '#shared/runtime/table.ts';
import { configNames } from './config.ts';
import type { MatchingStore } from './store/matching-store.ts';
import { openingsInMemory, type RememberedOpenings } from './store/openings-in-memory.ts';

const settings = config(configNames);
const sessions = scopedSessions(new STSClient({}), settings.DATA_ROLE_ARN);
const clientFor = scopedClients(sessions);
const filesFor = scopedFiles(sessions, settings.FILES_BUCKET, 'matching');
const kms = new KMSClient({});
const remembered: RememberedOpenings = new Map();

/** Opens matching's table with credentials for the call's own scope, which also reach what its partnership shares. */
export function openMatching(call: Call): MatchingStore {
  const client = clientFor(call.scope, call.partnership);
  const memory = openingsInMemory(filesFor(call.scope, call.partnership), remembered);
  const table = readOnce(openTable(client, settings.TABLE_NAME, call.scope), call);
  const shared = () => readOnce(openTable(client, settings.TABLE_NAME, partnershipOf(call)), call);
  return {
    table,
    shared,
    memory,
    openings: async () => (await memory.read(shared())).values,
    files: () => filesFor(call.scope, call.partnership),
    keys: () => fieldKeysOf(kms, settings.FIELD_KEY_ID, 'matching', table),
  };
}

function partnershipOf({ scope, partnership }: Call): PartnershipScope {
  if (scopeKind(scope) === 'partnership') return scope as PartnershipScope;
  if (!partnership) throw new Error('a municipality outside every partnership has no openings');
  return partnership;
}
