import { describe, expect, test } from 'vitest';
import { serviceNames } from '#infra/service-entries.ts';
import { statementsOf, tableArn, type Statement } from './policies.ts';
import { isAllowed } from './simulate.ts';
import { synthesized } from './synthesized.ts';

const house = synthesized('prod');
const own = house.all('AWS::IAM::Policy').filter(({ stack }) => stack === 'fodfaeste-prod-rebuild');
const statements = own.flatMap(statementsOf);
const onItems = statements.filter(({ Action }) => Action.some((action) => action.startsWith('dynamodb:')));
/** As if every statement were about one table: what differs between them is the keys. */
const aboutOneTable: Statement[] = onItems.map((statement) => ({ ...statement, Resource: [tableArn] }));
const allows = (action: string, ...keys: string[]) =>
  isAllowed(aboutOneTable, { what: `${action} ${keys.join()}`, action, keys, allowed: true } as never);

describe('the job that tells a service once more', () => {
  test('has one role, which reaches the tables of all services and no index', () => {
    expect(own).toHaveLength(1);
    const reading = onItems.filter(({ Action }) => Action.includes('dynamodb:Query'));
    expect(reading).toHaveLength(1);
    expect(reading[0]?.Resource).toHaveLength(serviceNames.length);
    expect(JSON.stringify(onItems)).not.toContain('index');
  });

  test.each(['0265#outbox#2026-11', 'P-fodfaeste#outbox#2026-11', '0265#viewed#2026-11-27'])(
    'reads %s',
    async (key) => {
      expect(await allows('dynamodb:Query', key)).toBe(true);
    },
  );

  test.each(['0265#candidate#can-1', '0265#data-key#fields', '0265#outboxes#2026-11', 'access#session#1', '0265#due'])(
    'does not read %s, not even beside a log',
    async (key) => {
      expect(await allows('dynamodb:Query', key)).toBe(false);
      expect(await allows('dynamodb:Query', '0265#outbox#2026-11', key)).toBe(false);
      expect(await allows('dynamodb:GetItem', key)).toBe(false);
    },
  );

  test('writes its own progress and nothing else', async () => {
    expect(await allows('dynamodb:PutItem', '0265#rebuild#insight')).toBe(true);
    expect(await allows('dynamodb:PutItem', '0265#outbox#2026-11')).toBe(false);
    expect(await allows('dynamodb:PutItem', '0265#candidate#can-1')).toBe(false);
    expect(await allows('dynamodb:DeleteItem', '0265#rebuild#insight')).toBe(false);
    expect(await allows('dynamodb:Query')).toBe(false);
  });

  test('puts messages into the queues of those who hear events, and of nobody else', () => {
    const sending = statements
      .filter(({ Action }) => Action.includes('sqs:SendMessage'))
      .flatMap(({ Resource }) => Resource);
    const hearing = house.all('AWS::Events::Rule').filter(({ properties }) => properties.EventPattern);
    expect(new Set(sending).size).toBe(new Set(hearing.map(({ stack }) => stack)).size + 1);
    expect(JSON.stringify(sending)).not.toMatch(/Messages/);
  });

  test('may wake itself for as long as it takes', () => {
    const [lambda] = house.all('AWS::Lambda::Function').filter(({ stack }) => stack === 'fodfaeste-prod-rebuild');
    expect(lambda?.properties.RecursiveLoop).toBe('Allow');
    const variables = Object.entries(lambda?.properties.Environment.Variables as Record<string, unknown>);
    const bytes = variables.reduce((all, [name, value]) => all + name.length + resolved(value).length, 0);
    expect(bytes).toBeGreaterThan(2000);
    // Lambda takes 4,096 in all.
    expect(bytes).toBeLessThan(4000);
  });
});

const accountAndRegion = 'https://sqs.eu-central-1.amazonaws.com/123456789012/';
/** What CloudFormation puts behind a name of its own, and the longest name a queue has. */
const suffix = '-1ABCDEFGHIJKL';
const longestQueueName = 80;

/** A setting as long as CloudFormation will make it: `stack:ExportsOutputRefLogicalId` becomes `stack-LogicalId-suffix`. */
function resolved(value: unknown): string {
  if (typeof value === 'string') return value;
  const [how, what] = Object.entries(value as Record<string, unknown>)[0] ?? [];
  if (how === 'Fn::Join') return (what as [string, unknown[]])[1].map(resolved).join('');
  if (how !== 'Ref' && how !== 'Fn::ImportValue') throw new Error(`a setting is made by ${how}`);
  const name = String(what).replace(':ExportsOutputRef', '-') + suffix;
  return /Queue/.test(name) ? accountAndRegion + name.slice(0, longestQueueName).padEnd(longestQueueName, 'x') : name;
}
