import { KMSClient } from '@aws-sdk/client-kms';
import { SQSClient } from '@aws-sdk/client-sqs';
import { STSClient } from '@aws-sdk/client-sts';
import { scopeKind, type PartnershipScope } from '#shared/kernel/scope.ts';
import type { Call } from '#shared/runtime/call.ts';
import { config } from '#shared/runtime/config.ts';
import { companyRegisterAt } from '#shared/runtime/ports/company-register.ts';
import { fieldKeysOf } from '#shared/runtime/ports/field-keys.ts';
import { messagesOver } from '#shared/runtime/ports/messages.ts';
import { signingKeyOf } from '#shared/runtime/ports/signing-key.ts';
import { scopedClients, scopedFiles, scopedSessions, scopedUploads } from '#shared/runtime/scoped-credentials.ts';
import { readOnce } from '#shared/runtime/read-once.ts';
import { openTable } from '#shared/runtime/table.ts';
import { configNames } from './config.ts';
import { catalogueInMemory, type RememberedCatalogue } from './store/catalogue-in-memory.ts';
import type { CompetenceStore } from './store/competence-store.ts';

const settings = config(configNames);
const sessions = scopedSessions(new STSClient({}), settings.DATA_ROLE_ARN);
const clientFor = scopedClients(sessions);
const filesFor = scopedFiles(sessions, settings.FILES_BUCKET, 'competence');
const uploadsFor = scopedUploads(sessions, settings.FILES_BUCKET, 'competence');
const kms = new KMSClient({});
const signingKey = signingKeyOf(kms, settings.SIGNING_KEY_ID);
const remembered: RememberedCatalogue = { values: new Map(), indexes: new Map() };
const register = companyRegisterAt(settings.COMPANY_REGISTER_URL);
const messages = messagesOver(new SQSClient({ useQueueUrlAsEndpoint: false }), settings.MESSAGES_QUEUE_URL);

/** Opens the service's table with credentials for the call's own scope, which also reach what its partnership shares. */
export function openCompetence(call: Call): CompetenceStore {
  const client = clientFor(call.scope, call.partnership);
  const table = readOnce(openTable(client, settings.TABLE_NAME, call.scope), call);
  return {
    table,
    shared: () => readOnce(openTable(client, settings.TABLE_NAME, partnershipOf(call)), call),
    files: () => filesFor(call.scope, call.partnership),
    catalogue: catalogueInMemory(() => filesFor(call.scope, call.partnership), remembered),
    uploads: () => uploadsFor(call.scope, call.partnership),
    register,
    messages,
    publicOrigin: settings.PUBLIC_ORIGIN,
    signingKey,
    keys: () => fieldKeysOf(kms, settings.FIELD_KEY_ID, 'competence', table),
  };
}

function partnershipOf({ scope, partnership }: Call): PartnershipScope {
  if (scopeKind(scope) === 'partnership') return scope as PartnershipScope;
  if (!partnership) throw new Error('whoever is outside every partnership shares nothing');
  return partnership;
}
