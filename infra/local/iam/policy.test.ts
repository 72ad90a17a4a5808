import { runSimulation } from '@cloud-copilot/iam-simulate';
import { describe, expect, it } from 'vitest';
import { evaluate, evaluateTrust, type Statement } from './policy.ts';

const table = 'arn:aws:dynamodb:eu-central-1:000000000000:table/Notes';
const keysAre = (pattern: string) => ({
  'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [pattern] },
  'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': [pattern] },
});
const policy: Statement[] = [
  {
    Sid: 'Own',
    Effect: 'Allow',
    Action: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:BatchGetItem'],
    Resource: [table, `${table}/index/*`],
    Condition: { ...keysAre('${aws:PrincipalTag/scope}#*'), Null: { 'aws:PrincipalTag/scope': 'false' } },
  },
  {
    Sid: 'PartnershipRead',
    Effect: 'Allow',
    Action: ['dynamodb:GetItem', 'dynamodb:Query'],
    Resource: [table, `${table}/index/*`],
    Condition: { ...keysAre('${aws:PrincipalTag/partnership}#*'), Null: { 'aws:PrincipalTag/partnership': 'false' } },
  },
  {
    Sid: 'NoForeign',
    Effect: 'Deny',
    Action: 'dynamodb:*',
    Resource: '*',
    Condition: {
      'ForAnyValue:StringNotLike': {
        'dynamodb:LeadingKeys': ['${aws:PrincipalTag/scope}#*', '${aws:PrincipalTag/partnership}#*'],
      },
      Null: { 'aws:PrincipalTag/partnership': 'false' },
    },
  },
  {
    Sid: 'NoKeys',
    Effect: 'Deny',
    Action: 'dynamodb:*',
    Resource: '*',
    Condition: { Null: { 'dynamodb:LeadingKeys': 'true' } },
  },
  { Sid: 'NoScan', Effect: 'Deny', Action: ['dynamodb:Scan', 'dynamodb:PartiQL*'], Resource: '*' },
];

type Attempt = { action: string; keys?: string[]; scope?: string; partnership?: string; resource?: string };
const member = { scope: '0265', partnership: 'P-fodfaeste' };
const attempts: [string, Attempt, boolean][] = [
  ['own item', { ...member, action: 'GetItem', keys: ['0265#note#1'] }, true],
  ['own index', { ...member, action: 'Query', keys: ['0265#note'], resource: `${table}/index/gsi1` }, true],
  ['neighbour', { ...member, action: 'GetItem', keys: ['0530#note#1'] }, false],
  ['neighbour behind own', { ...member, action: 'BatchGetItem', keys: ['0265#note#1', '0530#note#1'] }, false],
  ['longer code', { ...member, action: 'GetItem', keys: ['02651#note'] }, false],
  ['shorter tag', { scope: '026', action: 'GetItem', keys: ['0265#note'] }, false],
  ['star as tag', { scope: '*', action: 'GetItem', keys: ['0530#note'] }, false],
  ['no tag', { action: 'GetItem', keys: ['0265#note'] }, false],
  ['no keys', { ...member, action: 'Query' }, false],
  ['empty keys', { ...member, action: 'BatchGetItem', keys: [] }, false],
  ['scan', { ...member, action: 'Scan' }, false],
  ['PartiQL', { ...member, action: 'PartiQLSelect', keys: ['0265#note'] }, false],
  ['other table', { ...member, action: 'GetItem', keys: ['0265#note'], resource: `${table}2` }, false],
  ['own partnership read', { ...member, action: 'Query', keys: ['P-fodfaeste#openings'] }, true],
  ['own partnership write', { ...member, action: 'PutItem', keys: ['P-fodfaeste#openings'] }, false],
  ['other partnership', { ...member, action: 'Query', keys: ['P-andet#openings'] }, false],
  ['alone, own', { scope: '0265', action: 'GetItem', keys: ['0265#note'] }, true],
  ['alone, literal variable', { scope: '0265', action: 'GetItem', keys: ['${aws:PrincipalTag/partnership}#x'] }, false],
];

const contextOf = ({ keys, scope, partnership }: Attempt): Record<string, string | string[]> => ({
  ...(keys && { 'dynamodb:LeadingKeys': keys }),
  ...(scope !== undefined && { 'aws:PrincipalTag/scope': scope }),
  ...(partnership !== undefined && { 'aws:PrincipalTag/partnership': partnership }),
});

describe('the evaluator', () => {
  it.each(attempts)('%s', (_name, attempt, allowed) => {
    const { action, resource = table } = attempt;
    expect(evaluate(policy, { action: `dynamodb:${action}`, resource, context: contextOf(attempt) }).allowed).toBe(
      allowed,
    );
  });

  it.each(attempts)('agrees with the simulator on %s', async (_name, attempt, allowed) => {
    const { action, resource = table } = attempt;
    const simulated = await runSimulation(
      {
        request: {
          principal: 'arn:aws:sts::000000000000:assumed-role/Data/local',
          action: `dynamodb:${action}`,
          resource: { resource, accountId: '000000000000' },
          contextVariables: contextOf(attempt),
        },
        identityPolicies: [{ name: 'policy', policy: { Version: '2012-10-17', Statement: policy } }],
        serviceControlPolicies: [],
        resourceControlPolicies: [],
      },
      {},
    );
    expect(String('overallResult' in simulated && simulated.overallResult).startsWith('Allowed')).toBe(allowed);
  });

  it('knows no unknown operator', () => {
    const strange: Statement = {
      Effect: 'Allow',
      Action: '*',
      Resource: '*',
      Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.1' } },
    };
    expect(() => evaluate([strange], { action: 'a:b', resource: 'c', context: {} })).toThrow(/IpAddress/);
  });
});

describe('a trust policy', () => {
  const api = 'arn:aws:iam::000000000000:role/Api';
  const trust: Statement[] = [
    {
      Effect: 'Allow',
      Action: ['sts:AssumeRole', 'sts:TagSession'],
      Principal: { AWS: api },
      Condition: {
        StringLike: { 'aws:RequestTag/scope': ['????', 'P-?*'] },
        StringLikeIfExists: { 'aws:RequestTag/partnership': 'P-?*' },
        'ForAllValues:StringEquals': { 'aws:TagKeys': ['scope', 'partnership'] },
      },
    },
  ];
  const ask = (principal: string, tags: Record<string, string>): boolean => {
    const requested = Object.entries(tags).map(([key, value]) => [`aws:RequestTag/${key}`, value]);
    const context = { ...Object.fromEntries(requested), 'aws:TagKeys': Object.keys(tags) };
    return evaluateTrust(trust, principal, { action: 'sts:TagSession', context }).allowed;
  };

  it.each([
    [api, { scope: '0265' }, true],
    [api, { scope: '0265', partnership: 'P-fodfaeste' }, true],
    [`${api}2`, { scope: '0265' }, false],
    [api, { scope: '02' }, false],
    [api, { scope: '0265', partnership: '0530' }, false],
    [api, { scope: '0265', other: 'x' }, false],
    [api, {}, false],
  ])('%s with %j: %s', (principal, tags, allowed) => {
    expect(ask(principal, tags as Record<string, string>)).toBe(allowed);
  });
});
