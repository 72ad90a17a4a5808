import { KMSClient } from '@aws-sdk/client-kms';
import { STSClient } from '@aws-sdk/client-sts';
import type { Call } from '#shared/runtime/call.ts';
import { config } from '#shared/runtime/config.ts';
import { fieldKeysOf } from '#shared/runtime/ports/field-keys.ts';
import { scopedClients, scopedFiles, scopedSessions } from '#shared/runtime/scoped-credentials.ts';
import { readOnce } from '#shared/runtime/read-once.ts';
import { openTable } from '#shared/runtime/table.ts';
import { configNames } from './config.ts';
import type { InsightStore } from './store/insight-store.ts';

const settings = config(configNames);
const sessions = scopedSessions(new STSClient({}), settings.DATA_ROLE_ARN);
const clientFor = scopedClients(sessions);
const filesFor = scopedFiles(sessions, settings.FILES_BUCKET, 'insight');
const kms = new KMSClient({});

/** Opens insight's table with credentials for the call's own scope. */
export function openInsight(call: Call): InsightStore {
  const table = readOnce(openTable(clientFor(call.scope, call.partnership), settings.TABLE_NAME, call.scope), call);
  const files = filesFor(call.scope, call.partnership);
  return { table, files, keys: () => fieldKeysOf(kms, settings.FIELD_KEY_ID, 'insight', table) };
}
