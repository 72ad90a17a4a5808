import { randomUUID } from 'node:crypto';
import type { Identities } from '../iam/identities.ts';
import { evaluateTrust } from '../iam/policy.ts';
import type { Role } from '../iam/roles.ts';
import { Refusal, type Caller } from './service.ts';

const defaultSeconds = 3600;
/** AWS ends a session of a role assumed from another role (role chaining) after at most an hour. */
const longestChainedSeconds = 3600;

/**
 * STS: AssumeRole in its query protocol. The role's trust policy must name the caller and allow `sts:AssumeRole`, and
 * `sts:TagSession` where tags are given, with `aws:RequestTag/<key>` and `aws:TagKeys` as its conditions see them.
 * @returns the XML answer
 */
export function sts(roles: ReadonlyMap<string, Role>, identities: Identities) {
  return (form: URLSearchParams, caller: Caller): string => {
    const operation = form.get('Action');
    if (operation !== 'AssumeRole') throw new Refusal('InvalidAction', `the local STS does not know ${operation}`);
    if (!caller.identity) throw new Refusal('InvalidClientTokenId', 'signed by nobody the runtime knows', 403);
    const role = roles.get(form.get('RoleArn') ?? '');
    const tags = tagsOf(form);
    const principal = caller.identity.role.arn;
    if (!role) throw denied(principal, 'sts:AssumeRole', form.get('RoleArn'));

    const requested = Object.entries(tags).map(([key, value]) => [`aws:RequestTag/${key}`, value]);
    const context = {
      ...Object.fromEntries(requested),
      'aws:TagKeys': Object.keys(tags),
      'aws:PrincipalArn': principal,
    };
    const actions = ['sts:AssumeRole', ...(Object.keys(tags).length > 0 ? ['sts:TagSession'] : [])];
    for (const action of actions)
      if (!evaluateTrust(role.trust, principal, { action, context }).allowed) throw denied(principal, action, role.arn);

    const wantedSeconds = Number(form.get('DurationSeconds') ?? defaultSeconds);
    if (wantedSeconds > Math.min(role.maxSessionSeconds, longestChainedSeconds))
      throw new Refusal(
        'ValidationError',
        'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
      );
    const session = identities.ofSession(role, tags, wantedSeconds);
    return `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult>
<Credentials><AccessKeyId>${session.accessKeyId}</AccessKeyId><SecretAccessKey>${session.secretAccessKey}</SecretAccessKey>
<SessionToken>${session.sessionToken}</SessionToken><Expiration>${new Date(session.endsAt).toISOString()}</Expiration></Credentials>
<AssumedRoleUser><Arn>${role.arn.replace(':role/', ':assumed-role/')}/local</Arn><AssumedRoleId>${role.name}:local</AssumedRoleId></AssumedRoleUser>
</AssumeRoleResult><ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></AssumeRoleResponse>`;
  };
}

function tagsOf(form: URLSearchParams): Record<string, string> {
  const tags: Record<string, string> = {};
  for (let n = 1; form.has(`Tags.member.${n}.Key`); n += 1)
    tags[String(form.get(`Tags.member.${n}.Key`))] = String(form.get(`Tags.member.${n}.Value`));
  return tags;
}

const denied = (principal: string, action: string, resource: string | null): Refusal =>
  new Refusal('AccessDenied', `${principal} is not authorized to perform ${action} on ${resource}`, 403);
