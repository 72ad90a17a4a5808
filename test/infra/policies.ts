import type { Resource } from './synthesized.ts';

/** A policy statement as IAM reads it, with single values made lists. */
export interface Statement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string[];
  readonly NotAction?: unknown;
  readonly Resource: string[];
  readonly NotResource?: unknown;
  readonly Condition?: Record<string, Record<string, string | string[]>>;
}

const account = '111122223333';
const region = 'eu-central-1';

/** The table a synthesized policy is about, as the stand-in for every table's ARN. */
export const tableArn = `arn:aws:dynamodb:${region}:${account}:table/Own`;

/** The statements of a policy resource, with its references to other resources filled in. */
export function statementsOf(policy: Resource): Statement[] {
  const { Statement: statements } = policy.properties.PolicyDocument;
  return (statements as Record<string, unknown>[]).map((statement) => ({
    ...(statement as unknown as Statement),
    Action: list(statement['Action']) as string[],
    Resource: list(statement['Resource'] ?? []).map(filledIn),
  }));
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function filledIn(value: unknown): string {
  if (typeof value === 'string') return value;
  const intrinsic = value as {
    Ref?: string;
    'Fn::GetAtt'?: [string, string];
    'Fn::Join'?: [string, unknown[]];
    'Fn::ImportValue'?: string;
  };
  if (intrinsic['Fn::Join']) return intrinsic['Fn::Join'][1].map(filledIn).join(intrinsic['Fn::Join'][0]);
  if (intrinsic.Ref) return pseudo[intrinsic.Ref] ?? intrinsic.Ref;
  if (intrinsic['Fn::ImportValue']) return `arn:aws:imported:${region}:${account}:${intrinsic['Fn::ImportValue']}`;
  const [id, attribute] = intrinsic['Fn::GetAtt'] ?? [];
  if (attribute === 'Arn' && id?.includes('Table')) return tableArn;
  return `arn:aws:own:${region}:${account}:${id}/${attribute}`;
}

const pseudo: Record<string, string> = { 'AWS::Partition': 'aws', 'AWS::AccountId': account, 'AWS::Region': region };
