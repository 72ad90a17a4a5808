import type { Template } from '../template.ts';
import type { Statement } from './policy.ts';

/** What a template says about one role. */
export type Role = {
  name: string;
  arn: string;
  trust: Statement[];
  permissions: Statement[];
  maxSessionSeconds: number;
};

type Document = { Statement: Statement | Statement[] };
type RoleShape = {
  AssumeRolePolicyDocument: Document;
  Policies?: { PolicyDocument: Document }[];
  ManagedPolicyArns?: string[];
  MaxSessionDuration?: number;
};
type PolicyShape = { PolicyDocument: Document; Roles?: string[] };

const oneHourSeconds = 3600;

/** Reads every role with all its policies (inline, attached, managed by us) from the template. */
export function rolesOf(template: Template): Map<string, Role> {
  const attached = template
    .ofType('AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy', 'AWS::IAM::RolePolicy')
    .map((resource) => ({
      arn: template.arn(resource),
      shape: template.properties<PolicyShape & { RoleName?: string }>(resource),
    }));
  const roles = template.ofType('AWS::IAM::Role').map((resource): Role => {
    const shape = template.properties<RoleShape>(resource);
    const name = template.name(resource);
    const own = attached.filter(
      ({ arn, shape: policy }) =>
        policy.Roles?.includes(name) || policy.RoleName === name || shape.ManagedPolicyArns?.includes(arn),
    );
    return {
      name,
      arn: template.arn(resource),
      trust: statementsOf(shape.AssumeRolePolicyDocument),
      permissions: [...(shape.Policies ?? []), ...own.map((policy) => policy.shape)].flatMap((policy) =>
        statementsOf(policy.PolicyDocument),
      ),
      maxSessionSeconds: shape.MaxSessionDuration ?? oneHourSeconds,
    };
  });
  return new Map(roles.map((role) => [role.arn, role]));
}

const statementsOf = (document: Document): Statement[] => [document.Statement].flat();
