import { randomBytes } from 'node:crypto';
import { KMSClient } from '@aws-sdk/client-kms';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { config } from '#shared/runtime/config.ts';
import { httpHandler } from '#shared/runtime/http-lambda.ts';
import { citizenOf } from '#shared/runtime/ports/citizen-key.ts';
import { fieldKeysOf } from '#shared/runtime/ports/field-keys.ts';
import { documentClient, openTable } from '#shared/runtime/table.ts';
import { wallClock } from '#shared/runtime/wall-clock.ts';
import { accessApi } from './api.ts';
import { configNames } from './config.ts';
import { openIdProvider } from './ports/openid-provider.ts';
import { secretOf } from './secret.ts';
import type { AccessStore } from './store/access-store.ts';

const settings = config(configNames);
const secrets = new SecretsManagerClient({});
const kms = new KMSClient({});
const client = documentClient();
const access: AccessStore = { open: (scope) => openTable(client, settings.TABLE_NAME, scope) };

export const handler = httpHandler(
  'access',
  accessApi({
    access,
    identityProvider: openIdProvider({
      issuer: settings.OIDC_ISSUER,
      clientId: settings.OIDC_CLIENT_ID,
      clientSecret: secretOf(secrets, settings.OIDC_SECRET_ARN, wallClock),
      publicOrigin: settings.PUBLIC_ORIGIN,
    }),
    citizenOf: citizenOf(secrets, settings.CITIZEN_SECRET_ARN),
    keys: (scope) => fieldKeysOf(kms, settings.FIELD_KEY_ID, 'access', access.open(scope)),
    publicOrigin: settings.PUBLIC_ORIGIN,
    clock: wallClock,
    random: randomBytes,
  }),
);
