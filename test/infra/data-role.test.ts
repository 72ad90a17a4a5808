import { describe, expect, test } from 'vitest';
import { serviceEntries, serviceNames } from '#infra/service-entries.ts';
import { attempts } from './attempts.ts';
import { type Statement, statementsOf, tableArn } from './policies.ts';
import { isAllowed, wrongly } from './simulate.ts';
import { synthesized } from './synthesized.ts';

const house = synthesized('prod');
const dataPolicies = house
  .all('AWS::IAM::Policy')
  .filter(({ id }) => id.includes('DataRole'))
  .map((policy) => ({ stack: policy.stack, statements: statementsOf(policy) }));

const isAboutData = ({ Action }: Statement): boolean => Action.every((action) => action.startsWith('dynamodb:'));
const policy = (dataPolicies[0]?.statements ?? []).filter(isAboutData);

const scoped = serviceNames.filter(
  (name) => name !== 'access' && serviceEntries[name].some((entry) => entry === 'api' || entry === 'on-event'),
);
/** Stands in for the half that is left out, so that the other half has to hold by itself. */
const allowsAnything: Statement = { Effect: 'Allow', Action: ['dynamodb:*'], Resource: ['*'] };

describe('the data role', () => {
  test('every service with scopes has one, and access, which stands before them, has none', () => {
    expect(scoped.length).toBeGreaterThan(0);
    expect(dataPolicies.map(({ stack }) => stack).sort()).toEqual(
      scoped.map((name) => `fodfaeste-prod-${name}`).sort(),
    );
  });

  test('is tried by requests that must pass and by many that must not', () => {
    expect(attempts.filter(({ allowed }) => allowed).length).toBeGreaterThan(30);
    expect(attempts.filter(({ allowed }) => !allowed).length).toBeGreaterThan(100);
  });

  test.each(dataPolicies)('of $stack answers every request rightly', async ({ statements }) => {
    expect(await wrongly(statements, attempts)).toEqual([]);
  });

  test('is the same for every service, so that its halves need trying once', () => {
    for (const { statements } of dataPolicies) expect(statements.filter(isAboutData)).toEqual(policy);
  });

  test('holds by its allowing half alone', async () => {
    const half = policy.filter(({ Effect }) => Effect === 'Allow');
    expect(half.length).toBeGreaterThan(0);
    expect(await wrongly(half, attempts)).toEqual([]);
  });

  test('holds by its denying half alone', async () => {
    const half = policy.filter(({ Effect }) => Effect === 'Deny');
    expect(half.length).toBeGreaterThan(0);
    const tried = attempts.filter(({ byAllowingHalfOnly }) => !byAllowingHalfOnly);
    expect(await wrongly([allowsAnything, ...half], tried)).toEqual([]);
  });

  test('keeps municipalities apart, each from every other', async () => {
    const codes = Array.from({ length: 20 }, (_, place) => String(101 + place * 7).padStart(4, '0'));
    const pairs = codes.flatMap((mine) => codes.map((theirs) => ({ mine, theirs })));
    const reached: string[] = [];
    for (const { mine, theirs } of pairs) {
      const keys = [`${theirs}#candidate#1`];
      const attempt = { what: '', action: 'dynamodb:Query', keys, tags: { scope: mine }, allowed: mine === theirs };
      if (await isAllowed(policy, attempt)) reached.push(`${mine} ${theirs}`);
    }
    expect(reached).toEqual(codes.map((code) => `${code} ${code}`));
  });
});

describe('who may take the data role', () => {
  const roles = house.all('AWS::IAM::Role').filter(({ id }) => id.includes('DataRole'));

  test.each(roles)('of $stack: its own functions, for one named scope, with no other tag', ({ stack, properties }) => {
    const { Statement: trusting } = properties.AssumeRolePolicyDocument;
    expect(trusting.length).toBeGreaterThan(0);
    for (const statement of trusting) {
      expect(statement.Effect).toBe('Allow');
      expect(statement.Action).toEqual(['sts:AssumeRole', 'sts:TagSession']);
      const taker = house.pointedAt(stack, statement.Principal.AWS);
      expect(taker.id).toMatch(/(Api|OnEvent)Role/);
      expect(statement.Condition).toEqual({
        StringLike: { 'aws:RequestTag/scope': ['????', 'P-?*', 'C-?*'] },
        StringLikeIfExists: { 'aws:RequestTag/partnership': 'P-?*' },
        'ForAllValues:StringEquals': { 'aws:TagKeys': ['scope', 'partnership'] },
      });
    }
  });
});

describe('what the policy says', () => {
  test('names the ways around the keys, although having no keys is denied already', () => {
    const waysAround = policy.find(({ Sid }) => Sid === 'NoWaysAround');
    expect(waysAround).toMatchObject({ Effect: 'Deny', Resource: ['*'] });
    expect(waysAround?.Condition).toBeUndefined();
    for (const action of ['Scan', 'PartiQLSelect', 'ExportTableToPointInTime', 'GetRecords']) {
      expect(waysAround?.Action).toContain(`dynamodb:${action}`);
    }
  });

  test('is about the table itself and its two indexes, each by name', () => {
    const own = policy.find(({ Sid }) => Sid === 'OwnScope');
    expect(own?.Resource).toEqual([tableArn, `${tableArn}/index/gsi1`, `${tableArn}/index/gsi2`]);
  });
});
