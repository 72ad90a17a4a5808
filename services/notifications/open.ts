import { KMSClient } from '@aws-sdk/client-kms';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { STSClient } from '@aws-sdk/client-sts';
import type { Call } from '#shared/runtime/call.ts';
import { config } from '#shared/runtime/config.ts';
import { fieldKeysOf } from '#shared/runtime/ports/field-keys.ts';
import { scopedClients, scopedFiles, scopedSessions } from '#shared/runtime/scoped-credentials.ts';
import { openTable } from '#shared/runtime/table.ts';
import { configNames } from './config.ts';
import { mailOver } from './ports/mail.ts';
import { textOver } from './ports/text.ts';
import type { NotificationsStore } from './store/notifications-store.ts';

const settings = config(configNames);
const sessions = scopedSessions(new STSClient({}), settings.DATA_ROLE_ARN);
const clientFor = scopedClients(sessions);
const filesFor = scopedFiles(sessions, settings.FILES_BUCKET, 'notifications');
const kms = new KMSClient({});
const region = process.env['AWS_REGION'] ?? '';
const text = textOver({
  endpoint: process.env['AWS_ENDPOINT_URL_SNS'] ?? `https://sns.${region}.amazonaws.com/`,
  region,
  keys: new SESv2Client({}).config.credentials,
  sender: settings.TEXT_FROM,
  now: () => new Date(),
});
const mail = mailOver(new SESv2Client({}), { from: settings.MAIL_FROM, replyTo: settings.MAIL_REPLY_TO });

/** Opens notifications' table with credentials for one scope. */
export function openNotifications({ scope, partnership }: Pick<Call, 'scope' | 'partnership'>): NotificationsStore {
  const table = openTable(clientFor(scope, partnership), settings.TABLE_NAME, scope);
  const keys = () => fieldKeysOf(kms, settings.FIELD_KEY_ID, 'notifications', table);
  return { table, keys, files: filesFor(scope, partnership), mail, text, organizer: settings.MAIL_REPLY_TO };
}
