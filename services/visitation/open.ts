import { KMSClient } from '@aws-sdk/client-kms';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { STSClient } from '@aws-sdk/client-sts';
import type { Call } from '#shared/runtime/call.ts';
import { config } from '#shared/runtime/config.ts';
import { citizenOf } from '#shared/runtime/ports/citizen-key.ts';
import { fieldKeysOf } from '#shared/runtime/ports/field-keys.ts';
import {
  scopedClients,
  scopedFiles,
  scopedFileScans,
  scopedSessions,
  scopedUploads,
} from '#shared/runtime/scoped-credentials.ts';
import { readOnce } from '#shared/runtime/read-once.ts';
import { openTable } from '#shared/runtime/table.ts';
import { configNames } from './config.ts';
import type { VisitationStore } from './store/visitation-store.ts';

const settings = config(configNames);
const sessions = scopedSessions(new STSClient({}), settings.DATA_ROLE_ARN);
const clientFor = scopedClients(sessions);
const filesFor = scopedFiles(sessions, settings.FILES_BUCKET, 'visitation');
const uploadsFor = scopedUploads(sessions, settings.FILES_BUCKET, 'visitation');
const scansFor = scopedFileScans(sessions, settings.FILES_BUCKET, 'visitation');
const kms = new KMSClient({});
const citizen = citizenOf(new SecretsManagerClient({}), settings.CITIZEN_SECRET_ARN);

/** Opens visitation's table with credentials for the call's own scope. */
export function openVisitation(call: Call): VisitationStore {
  const table = readOnce(openTable(clientFor(call.scope, call.partnership), settings.TABLE_NAME, call.scope), call);
  return {
    table,
    citizenOf: citizen,
    keys: () => fieldKeysOf(kms, settings.FIELD_KEY_ID, 'visitation', table),
    files: () => filesFor(call.scope, call.partnership),
    scans: () => scansFor(call.scope, call.partnership),
    uploads: () => uploadsFor(call.scope, call.partnership),
    publicOrigin: settings.PUBLIC_ORIGIN,
  };
}
