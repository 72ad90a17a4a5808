import { createHash, randomBytes } from 'node:crypto';
import { evaluate, type IamRequest, type Verdict } from './policy.ts';
import type { Role } from './roles.ts';

/** Who signs a request: a function in its own role, or a session of a role that a function assumed. */
export type Identity = {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken: string;
  role: Role;
  /** Session tags; a function's own role has none. */
  tags: Record<string, string>;
  /** Milliseconds since 1970 after which the session is refused; a function's own never ends. */
  endsAt: number;
};

/** The known identities and what they may do. */
export type Identities = {
  /** The identity of a function, whose role comes from the template. Stable for the life of the runtime. */
  ofFunction(functionName: string, role: Role): Identity;
  ofSession(role: Role, tags: Record<string, string>, durationSeconds: number): Identity;
  find(accessKeyId: string): Identity | undefined;
  /** Evaluates the identity's synthesized policy on a request. */
  authorize(accessKeyId: string | undefined, request: IamRequest): Verdict;
};

/** Keeps the identities of one run in memory: a restarted runtime restarts every worker, and with it every session. */
export function openIdentities(): Identities {
  const known = new Map<string, Identity>();
  const secret = randomBytes(32);
  const remember = (identity: Identity): Identity => {
    known.set(identity.accessKeyId, identity);
    return identity;
  };

  const identities: Identities = {
    ofFunction: (functionName, role) => {
      const digest = createHash('sha256').update(secret).update(functionName).digest('hex');
      const accessKeyId = `AKIA${digest.slice(0, 16).toUpperCase()}`;
      return known.get(accessKeyId) ?? remember(identity(accessKeyId, role, {}, Infinity));
    },
    ofSession: (role, tags, durationSeconds) => {
      forgetEnded(known);
      const accessKeyId = `ASIA${randomBytes(8).toString('hex').toUpperCase()}`;
      return remember(identity(accessKeyId, role, tags, Date.now() + durationSeconds * 1000));
    },
    find: (accessKeyId) => known.get(accessKeyId),
    authorize: (accessKeyId, request) => {
      const signer = accessKeyId === undefined ? undefined : known.get(accessKeyId);
      if (!signer) return { allowed: false, because: 'the request is signed by nobody the runtime knows' };
      if (signer.endsAt < Date.now()) return { allowed: false, because: 'the session has ended' };
      const tags = Object.entries(signer.tags).map(([key, value]) => [`aws:PrincipalTag/${key}`, value]);
      const context = { ...request.context, ...Object.fromEntries(tags), 'aws:PrincipalArn': signer.role.arn };
      const verdict = evaluate(signer.role.permissions, { ...request, context });
      return { ...verdict, because: `${signer.role.name}: ${verdict.because}` };
    },
  };
  return identities;
}

/** The access key id in a SigV4 `Authorization` header or presigned credential. */
export function accessKeyOf(signature: string | undefined): string | undefined {
  return /(?:Credential=|^)([A-Z0-9]{16,128})\//.exec(signature ?? '')?.[1];
}

function identity(accessKeyId: string, role: Role, tags: Record<string, string>, endsAt: number): Identity {
  const text = (bytes: number): string => randomBytes(bytes).toString('base64url');
  return { accessKeyId, secretAccessKey: text(30), sessionToken: text(60), role, tags, endsAt };
}

function forgetEnded(known: Map<string, Identity>): void {
  const now = Date.now();
  for (const [key, { endsAt }] of known) if (endsAt < now) known.delete(key);
}
