import { describe, expect, it } from 'vitest';
import { accessesOf, partitionKeys, tablesWritten } from './dynamodb-requests.ts';

const keyOf = partitionKeys(
  new Map([
    [
      'Notes',
      {
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
        AttributeDefinitions: [],
        GlobalSecondaryIndexes: [
          { IndexName: 'gsi1', KeySchema: [{ AttributeName: 'gsi1pk', KeyType: 'HASH' }], Projection: {} },
        ],
      },
    ],
  ]),
);
const of = (operation: string, input: object) => accessesOf(operation, input as Record<string, unknown>, keyOf);
const item = (pk: string) => ({ pk: { S: pk }, sk: { S: 'x' } });

describe('the accesses of a request', () => {
  it.each([
    ['GetItem', { TableName: 'Notes', Key: item('0265#a') }],
    ['PutItem', { TableName: 'Notes', Item: item('0265#a') }],
    ['UpdateItem', { TableName: 'arn:aws:dynamodb:x:0:table/Notes', Key: item('0265#a') }],
    ['DeleteItem', { TableName: 'Notes', Key: item('0265#a') }],
  ])('%s names its key', (operation, input) => {
    expect(of(operation, input)).toMatchObject([{ action: operation, table: 'Notes', leadingKeys: ['0265#a'] }]);
  });

  it.each([
    ['plain names', { KeyConditionExpression: 'pk = :p AND begins_with(sk, :s)' }],
    [
      'aliases',
      { KeyConditionExpression: '(#sk = :s) and #k=:p', ExpressionAttributeNames: { '#k': 'pk', '#sk': 'sk' } },
    ],
  ])('a query in %s names its key', (_form, expression) => {
    const input = {
      TableName: 'Notes',
      ...expression,
      ExpressionAttributeValues: { ':p': { S: '0265#a' }, ':s': { S: 'x' } },
    };
    expect(of('Query', input)).toMatchObject([{ action: 'Query', leadingKeys: ['0265#a'] }]);
  });

  it('a query on an index is judged by the key of the index', () => {
    const input = { TableName: 'Notes', IndexName: 'gsi1', ExpressionAttributeValues: { ':p': { S: '0265#b' } } };
    expect(of('Query', { ...input, KeyConditionExpression: 'gsi1pk = :p' })).toMatchObject([
      { index: 'gsi1', leadingKeys: ['0265#b'] },
    ]);
    expect(of('Query', { ...input, KeyConditionExpression: 'pk = :p' })[0]?.leadingKeys).toBeUndefined();
  });

  it('batches and transactions name every key', () => {
    expect(of('BatchGetItem', { RequestItems: { Notes: { Keys: [item('a'), item('b')] } } })[0]?.leadingKeys).toEqual([
      'a',
      'b',
    ]);
    const writes = [{ PutRequest: { Item: item('a') } }, { DeleteRequest: { Key: item('b') } }];
    expect(of('BatchWriteItem', { RequestItems: { Notes: writes } })[0]?.leadingKeys).toEqual(['a', 'b']);
    const transaction = ['Put', 'Update', 'Delete', 'ConditionCheck'].map((kind) => ({
      [kind]: { TableName: 'Notes', ...(kind === 'Put' ? { Item: item(kind) } : { Key: item(kind) }) },
    }));
    const accesses = of('TransactWriteItems', { TransactItems: transaction });
    expect(accesses.map(({ action, leadingKeys }) => [action, leadingKeys])).toEqual([
      ['PutItem', ['Put']],
      ['UpdateItem', ['Update']],
      ['DeleteItem', ['Delete']],
      ['ConditionCheckItem', ['ConditionCheck']],
    ]);
    expect(tablesWritten('TransactWriteItems', accesses)).toEqual(['Notes']);
  });

  it('a scan, PartiQL and what is not known name no key', () => {
    expect(of('Scan', { TableName: 'Notes' })).toMatchObject([{ action: 'Scan', table: 'Notes' }]);
    expect(of('ExecuteStatement', { Statement: 'SELECT * FROM "Notes"' })).toEqual([
      { action: 'PartiQLSelect', table: 'Notes' },
    ]);
    expect(of('DescribeTable', { TableName: 'Notes' })[0]?.leadingKeys).toBeUndefined();
  });
});
