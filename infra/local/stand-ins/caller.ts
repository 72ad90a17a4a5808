import type { IncomingMessage } from 'node:http';
import { accessKeyOf, type Identities } from '../iam/identities.ts';
import { Refusal, type Caller } from './service.ts';

/** Reads who signed a request and binds the check of what they may do. */
export function callerOf(incoming: IncomingMessage, identities: Identities, log: (line: string) => void): Caller {
  return callerSigned(accessKeyOf(incoming.headers.authorization), identities, log);
}

/** The caller that owns an access key. */
export function callerSigned(
  accessKeyId: string | undefined,
  identities: Identities,
  log: (line: string) => void,
): Caller {
  return {
    identity: accessKeyId === undefined ? undefined : identities.find(accessKeyId),
    mustBeAllowed: (action, resource, context = {}) => {
      const verdict = identities.authorize(accessKeyId, { action, resource, context });
      if (verdict.allowed) return;
      const message = `not authorized to perform ${action} on ${resource} (${verdict.because})`;
      log(message);
      throw new Refusal('AccessDeniedException', message);
    },
  };
}
