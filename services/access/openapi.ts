import { describeApi, notOpened } from '#shared/runtime/describe-api.ts';
import { accessApi } from './api.ts';

const described = accessApi({
  access: { open: notOpened },
  identityProvider: { signInUrl: notOpened, claimsOf: notOpened, endSessionUrl: notOpened },
  citizenOf: notOpened,
  keys: notOpened,
  publicOrigin: 'https://fodfaeste.example',
  clock: notOpened,
  random: notOpened,
});

export const describe = (): Promise<object> => describeApi('access', described);
