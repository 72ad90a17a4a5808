import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';

/** Item actions that show something. A condition check answers a question, so it counts as reading. */
export const readActions = [
  'dynamodb:GetItem',
  'dynamodb:BatchGetItem',
  'dynamodb:Query',
  'dynamodb:ConditionCheckItem',
] as const;

/** Item actions that change something. Transactions are authorised as the single actions they are made of. */
export const writeActions = [
  'dynamodb:PutItem',
  'dynamodb:UpdateItem',
  'dynamodb:DeleteItem',
  'dynamodb:BatchWriteItem',
] as const;

/** A claim on the ledger is one item in the claimant's own transaction, so batches have no business there. */
const ledgerActions = ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'] as const;

/** Ways around the keys: each answers without naming a partition, or copies the whole table. */
const waysAroundKeys = [
  'dynamodb:Scan',
  'dynamodb:PartiQLSelect',
  'dynamodb:PartiQLInsert',
  'dynamodb:PartiQLUpdate',
  'dynamodb:PartiQLDelete',
  'dynamodb:ExportTableToPointInTime',
  'dynamodb:GetRecords',
  'dynamodb:GetShardIterator',
  'dynamodb:DescribeStream',
] as const;

const leadingKeys = 'dynamodb:LeadingKeys';
const ownScope = '${aws:PrincipalTag/scope}#*';
const ownPartnership = '${aws:PrincipalTag/partnership}#*';
const ownLedger = '${aws:PrincipalTag/partnership}#ledger#*';
const hasTag = (tag: 'scope' | 'partnership'): Record<string, string> => ({ [`aws:PrincipalTag/${tag}`]: 'false' });
const lacksTag = (tag: 'scope' | 'partnership'): Record<string, string> => ({ [`aws:PrincipalTag/${tag}`]: 'true' });

/**
 * What a session of a scope may do with a table: read and write under its own scope, read under its own partnership,
 * and write there in the ledgers alone. The two halves, allowing and denying, each hold by themselves
 * (`test/infra/data-role.test.ts` proves both).
 *
 * @param tableArn the table itself
 * @param arns the table and its indexes
 */
export function scopedDataPolicy(tableArn: string, arns: string[]): PolicyStatement[] {
  return [...allowing(tableArn, arns), ...denying()];
}

function allowing(tableArn: string, arns: string[]): PolicyStatement[] {
  return [
    new PolicyStatement({
      sid: 'OwnScope',
      actions: [...readActions, ...writeActions],
      resources: arns,
      conditions: { ...everyKeyIs(ownScope), Null: hasTag('scope') },
    }),
    new PolicyStatement({
      sid: 'OwnPartnershipRead',
      actions: [...readActions],
      resources: arns,
      conditions: { ...everyKeyIs(ownPartnership), Null: { ...hasTag('scope'), ...hasTag('partnership') } },
    }),
    new PolicyStatement({
      sid: 'OwnPartnershipLedger',
      actions: [...ledgerActions],
      resources: [tableArn],
      conditions: { ...everyKeyIs(ownLedger), Null: { ...hasTag('scope'), ...hasTag('partnership') } },
    }),
  ];
}

/** `ForAllValues` alone is true for no keys at all, and `ForAnyValue` alone lets foreign keys ride along: both. */
function everyKeyIs(pattern: string): Record<string, Record<string, string[]>> {
  return {
    'ForAllValues:StringLike': { [leadingKeys]: [pattern] },
    'ForAnyValue:StringLike': { [leadingKeys]: [pattern] },
  };
}

/**
 * Two statements name foreign keys, so that neither holds a variable of a tag the session does not have.
 * `ForAllValues` is true for no keys at all, which is what `NoKeysNoData` is after.
 */
function denying(): PolicyStatement[] {
  return [
    deny('NoForeignKeys', ['dynamodb:*'], {
      'ForAnyValue:StringNotLike': { [leadingKeys]: [ownScope, ownPartnership] },
      Null: hasTag('partnership'),
    }),
    deny('NoForeignKeysAlone', ['dynamodb:*'], {
      'ForAnyValue:StringNotLike': { [leadingKeys]: [ownScope] },
      Null: lacksTag('partnership'),
    }),
    deny('NoSharedWrites', [...writeActions], {
      'ForAnyValue:StringNotLike': { [leadingKeys]: [ownScope, ownLedger] },
      Null: hasTag('partnership'),
    }),
    deny('NoScopeNoData', ['dynamodb:*'], { Null: lacksTag('scope') }),
    deny('NoKeysNoData', ['dynamodb:*'], { 'ForAllValues:StringNotLike': { [leadingKeys]: ['?*'] } }),
    deny('NoWaysAround', [...waysAroundKeys]),
  ];
}

function deny(sid: string, actions: string[], conditions: Record<string, unknown> = {}): PolicyStatement {
  return new PolicyStatement({ sid, effect: Effect.DENY, actions, resources: ['*'], conditions });
}
