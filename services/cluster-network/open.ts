import { KMSClient } from '@aws-sdk/client-kms';
import { SQSClient } from '@aws-sdk/client-sqs';
import { STSClient } from '@aws-sdk/client-sts';
import type { Call } from '#shared/runtime/call.ts';
import { config } from '#shared/runtime/config.ts';
import { fieldKeysOf } from '#shared/runtime/ports/field-keys.ts';
import { messagesOver } from '#shared/runtime/ports/messages.ts';
import { scopedClients, scopedSessions } from '#shared/runtime/scoped-credentials.ts';
import { readOnce } from '#shared/runtime/read-once.ts';
import { openTable } from '#shared/runtime/table.ts';
import { configNames } from './config.ts';
import { companyRegisterAt } from '#shared/runtime/ports/company-register.ts';
import type { ClusterNetworkStore } from './store/cluster-network-store.ts';

const settings = config(configNames);
const sessions = scopedSessions(new STSClient({}), settings.DATA_ROLE_ARN);
const clientFor = scopedClients(sessions);
const kms = new KMSClient({});
const register = companyRegisterAt(settings.COMPANY_REGISTER_URL);
const messages = messagesOver(new SQSClient({ useQueueUrlAsEndpoint: false }), settings.MESSAGES_QUEUE_URL);

/** Opens the cluster network's table with credentials for the call's own scope. */
export function openClusterNetwork(call: Pick<Call, 'scope' | 'partnership' | 'seen'>): ClusterNetworkStore {
  const table = readOnce(openTable(clientFor(call.scope, call.partnership), settings.TABLE_NAME, call.scope), call);
  const keys = () => fieldKeysOf(kms, settings.FIELD_KEY_ID, 'cluster-network', table);
  return { table, register, messages, keys, publicOrigin: settings.PUBLIC_ORIGIN };
}
