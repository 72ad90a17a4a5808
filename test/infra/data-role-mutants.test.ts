import { describe, expect, test } from 'vitest';
import { attempts } from './attempts.ts';
import { type Statement, statementsOf } from './policies.ts';
import { isCaught } from './simulate.ts';
import { synthesized } from './synthesized.ts';

const policy = synthesized('prod')
  .all('AWS::IAM::Policy')
  .find(({ id }) => id.includes('DataRole'));
const statements = policy ? statementsOf(policy) : [];
const allowing = statements.filter(({ Effect }) => Effect === 'Allow');
const denying = statements.filter(({ Effect }) => Effect === 'Deny');
const allowsAnything: Statement = { Effect: 'Allow', Action: ['dynamodb:*'], Resource: ['*'] };
const leadingKeys = 'dynamodb:LeadingKeys';

interface Mutant {
  readonly name: string;
  readonly statements: Statement[];
}

/** The same policy with one thing wrong in it. */
function mutant(of: readonly Statement[], sid: string, name: string, change: (statement: Statement) => void): Mutant {
  const changed = structuredClone([...of]);
  const target = changed.find(({ Sid }) => Sid === sid);
  if (!target) throw new Error(`no statement is called ${sid}`);
  change(target);
  return { name: `${sid}: ${name}`, statements: changed };
}

function without(of: readonly Statement[], sid: string): Mutant {
  return { name: `${sid}: left out`, statements: of.filter(({ Sid }) => Sid !== sid) };
}

type Loose = { -readonly [Part in keyof Statement]: Statement[Part] };
const drop = (operator: string) => (statement: Statement) => delete statement.Condition?.[operator];
const pattern = (from: string, to: string) => (statement: Loose) => {
  const text = JSON.stringify(statement.Condition).replaceAll(from, to);
  statement.Condition = JSON.parse(text) as NonNullable<Statement['Condition']>;
};
const swapOperator = (from: string, to: string) => (statement: Statement) => {
  const keys = statement.Condition?.[from];
  if (!statement.Condition || !keys) throw new Error(`no ${from}`);
  delete statement.Condition[from];
  statement.Condition[to] = keys;
};

const allowSids = ['OwnScope', 'OwnPartnershipRead', 'OwnPartnershipLedger'];
const mutantsOfTheAllowingHalf: Mutant[] = [
  ...allowSids.flatMap((sid) => [
    without(allowing, sid),
    mutant(allowing, sid, 'without ForAllValues', drop('ForAllValues:StringLike')),
    mutant(allowing, sid, 'without either', (statement) => {
      drop('ForAllValues:StringLike')(statement);
      drop('ForAnyValue:StringLike')(statement);
    }),
    mutant(allowing, sid, 'without ForAnyValue', drop('ForAnyValue:StringLike')),
    mutant(allowing, sid, 'any key', pattern('${', '*${')),
    mutant(allowing, sid, 'no # after the scope', pattern('}#', '}')),
    mutant(allowing, sid, 'any action', (statement: Loose) => (statement.Action = ['dynamodb:*'])),
    mutant(allowing, sid, 'any table', (statement: Loose) => (statement.Resource = ['*'])),
    mutant(allowing, sid, 'no indexes and no table', (statement: Loose) => (statement.Resource = ['arn:aws:s3:::x'])),
    mutant(allowing, sid, 'deny', (statement: Loose) => (statement.Effect = 'Deny')),
  ]),
  mutant(allowing, 'OwnScope', 'one municipality written in', pattern('${aws:PrincipalTag/scope}', '0265')),
  mutant(
    allowing,
    'OwnScope',
    'no indexes',
    (statement: Loose) => (statement.Resource = statement.Resource.slice(0, 1)),
  ),
  mutant(allowing, 'OwnPartnershipRead', 'writes too', (statement) => statement.Action.push('dynamodb:PutItem')),
  mutant(allowing, 'OwnPartnershipRead', 'any partnership', pattern('${aws:PrincipalTag/partnership}', 'P-*')),
  mutant(allowing, 'OwnPartnershipLedger', 'all of the partnership', pattern('#ledger#', '#')),
  mutant(allowing, 'OwnPartnershipLedger', 'no # after ledger', pattern('ledger#', 'ledger')),
  mutant(allowing, 'OwnPartnershipLedger', 'batches too', (statement) =>
    statement.Action.push('dynamodb:BatchWriteItem'),
  ),
  mutant(allowing, 'OwnPartnershipRead', 'without its tags', drop('Null')),
];

const foreignKeys = 'ForAnyValue:StringNotLike';
const mutantsOfTheDenyingHalf: Mutant[] = [
  ...denying.map(({ Sid = '' }) => without(denying, Sid)),
  ...denying.map(({ Sid = '' }) => mutant(denying, Sid, 'allow', (statement: Loose) => (statement.Effect = 'Allow'))),
  ...['NoForeignKeys', 'NoForeignKeysAlone', 'NoSharedWrites'].flatMap((sid) => [
    mutant(denying, sid, 'ForAllValues', swapOperator(foreignKeys, 'ForAllValues:StringNotLike')),
    mutant(denying, sid, 'no # after the scope', pattern('}#', '}')),
    mutant(denying, sid, 'reads only', (statement: Loose) => (statement.Action = ['dynamodb:GetItem'])),
    mutant(denying, sid, 'any key', (statement) => (statement.Condition![foreignKeys]![leadingKeys] = ['*'])),
  ]),
  mutant(denying, 'NoForeignKeys', 'no partnership', pattern(',"${aws:PrincipalTag/partnership}#*"', '')),
  mutant(denying, 'NoSharedWrites', 'no ledger', pattern(',"${aws:PrincipalTag/partnership}#ledger#*"', '')),
  mutant(denying, 'NoSharedWrites', 'all of the partnership', pattern('#ledger#', '#')),
  mutant(denying, 'NoSharedWrites', 'no # after ledger', pattern('ledger#', 'ledger')),
  mutant(denying, 'NoWaysAround', 'without PartiQLSelect', (statement) => statement.Action.splice(1, 1)),
];

describe('a data role with one thing wrong', () => {
  test('is made in many ways', () => {
    expect(mutantsOfTheAllowingHalf.length).toBeGreaterThan(30);
    expect(mutantsOfTheDenyingHalf.length).toBeGreaterThan(20);
  });

  test.each(mutantsOfTheAllowingHalf)('is caught: $name', async (mutated) => {
    expect(mutated.statements).not.toEqual(allowing);
    expect(await isCaught(mutated.statements, attempts)).toBe(true);
  });

  test.each(mutantsOfTheDenyingHalf)('is caught: $name', async (mutated) => {
    expect(mutated.statements).not.toEqual(denying);
    const tried = attempts.filter(({ byAllowingHalfOnly }) => !byAllowingHalfOnly);
    expect(await isCaught([allowsAnything, ...mutated.statements], tried)).toBe(true);
  });
});
