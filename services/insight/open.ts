import { KMSClient } from '@aws-sdk/client-kms';
import { S3Client } from '@aws-sdk/client-s3';
import { STSClient } from '@aws-sdk/client-sts';
import type { Call } from '#shared/runtime/call.ts';
import { config } from '#shared/runtime/config.ts';
import { fieldKeysOf } from '#shared/runtime/ports/field-keys.ts';
import { filesOver } from '#shared/runtime/ports/files.ts';
import { scopedClients } from '#shared/runtime/scoped-credentials.ts';
import { openTable } from '#shared/runtime/table.ts';
import { configNames } from './config.ts';
import type { InsightStore } from './store/insight-store.ts';

const settings = config(configNames);
const clientFor = scopedClients(new STSClient({}), settings.DATA_ROLE_ARN);
const kms = new KMSClient({});
const files = filesOver(new S3Client({}), settings.FILES_BUCKET, 'insight');

/** Opens insight's table with credentials for the call's own scope. */
export function openInsight(call: Call): InsightStore {
  const table = openTable(clientFor(call.scope, call.partnership), settings.TABLE_NAME, call.scope);
  return { table, files, keys: () => fieldKeysOf(kms, settings.FIELD_KEY_ID, 'insight', table) };
}
