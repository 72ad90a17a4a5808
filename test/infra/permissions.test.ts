import { describe, expect, test } from 'vitest';
import { statementsOf } from './policies.ts';
import { synthesized } from './synthesized.ts';

const house = synthesized('prod');
const roles = house.all('AWS::IAM::Role');
/** The upload of the apps is CDK's own, with grants of CDK's; what it may do is acknowledged beside it. */
const policies = house.all('AWS::IAM::Policy').filter(({ id }) => !id.startsWith('UploadRole'));
const allowed = policies.flatMap((policy) =>
  statementsOf(policy)
    .filter(({ Effect }) => Effect === 'Allow')
    .map((statement) => ({ policy: `${policy.stack} ${policy.id}`, statement })),
);
const itemAction = /^dynamodb:(Get|BatchGet|Put|Update|Delete|BatchWrite|ConditionCheck)Item$|^dynamodb:(Query|Scan)$/;
const ownTraces = ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'];

describe('what roles may do', () => {
  test('is written out for every role', () => {
    expect(allowed.length).toBeGreaterThan(policies.length);
    for (const { properties } of roles) {
      expect(properties.ManagedPolicyArns).toBeUndefined();
      expect(properties.Policies).toBeUndefined();
    }
  });

  test.each(allowed)('$policy allows no action by a wildcard', ({ statement }) => {
    expect(statement.NotAction).toBeUndefined();
    for (const action of statement.Action) expect(action).toMatch(/^[a-z0-9-]+:[A-Za-z]+$/);
  });

  test.each(allowed)('$policy names what it may be done to', ({ statement }) => {
    if (statement.Resource.includes('*')) expect(statement.Action).toEqual(ownTraces);
  });

  test('items are reached through the data roles alone, except by access, which stands before the scopes', () => {
    const reaching = allowed.filter(({ statement }) => statement.Action.some((action) => itemAction.test(action)));
    expect(reaching.length).toBeGreaterThan(0);
    for (const { policy } of reaching)
      expect(policy).toMatch(/DataRole|fodfaeste-prod-access Access|fodfaeste-prod-rebuild /);
  });

  test('nobody may scan a table, query it by language, copy it or change its shape', () => {
    const never = /^dynamodb:(Scan|PartiQL|Export|Import|Create|DeleteTable|UpdateTable|Restore)/;
    expect(allowed.filter(({ statement }) => statement.Action.some((action) => never.test(action)))).toEqual([]);
  });

  test('a field key opens only for the own service, and only for a named scope', () => {
    const opening = allowed.filter(({ statement }) => JSON.stringify(statement.Resource).includes('FieldKey'));
    expect(opening.length).toBeGreaterThan(0);
    for (const { policy, statement } of opening) {
      expect(statement.Condition).toMatchObject({ Null: { 'kms:EncryptionContext:scope': 'false' } });
      const service = statement.Condition?.['StringEquals']?.['kms:EncryptionContext:service'];
      expect(policy).toMatch(new RegExp(`^fodfaeste-prod-${service} `));
    }
  });

  test('only the sender of messages sends texts, to telephones and never to a topic', () => {
    const sending = allowed.filter(({ statement }) => statement.Action.some((action) => action.startsWith('sns:')));
    expect(sending).toHaveLength(1);
    for (const { policy, statement } of sending) {
      expect(policy).toContain('fodfaeste-prod-notifications NotificationsOnEvent');
      expect([statement.Action, statement.NotResource]).toEqual([['sns:Publish'], 'arn:aws:sns:*:*:*']);
    }
  });

  test('only the sender of messages sends e-mail, from the one address', () => {
    const sending = allowed.filter(({ statement }) => statement.Action.some((action) => action.startsWith('ses:')));
    expect(sending).toHaveLength(1);
    for (const { policy, statement } of sending) {
      expect(policy).toContain('fodfaeste-prod-notifications NotificationsOnEvent');
      expect(statement.Condition?.['StringEquals']).toHaveProperty('ses:FromAddress');
    }
  });
});
