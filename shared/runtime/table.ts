import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  BatchWriteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  type BatchWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import type { AwsCredentialIdentityProvider } from '@aws-sdk/types';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Agent } from 'node:http';
import type { Scope } from '#shared/kernel/scope.ts';
import { metAnother } from './conditions.ts';
import { itemFrom, partitionKey, storedForm, type Item, type ItemKind } from './item.ts';
import { retry, type Waiting } from './retry.ts';
import type { Write } from './write.ts';

/**
 * One service's table, opened for one scope. The credentials it carries reach that scope's keys alone, so a key of a
 * neighbour is refused by the database, not by our good intentions.
 */
export type Table = {
  readonly scope: Scope;
  /** One item by its key parts, or undefined. Strongly consistent where `fresh`. */
  get<Value extends Item>(kind: ItemKind<Value>, ...id: readonly string[]): Promise<Value | undefined>;
  fresh<Value extends Item>(kind: ItemKind<Value>, ...id: readonly string[]): Promise<Value | undefined>;
  /** One page of the items under a key, in order of their sort key. */
  list<Value extends Item, Index extends string = never>(query: ListQuery<Value, Index>): Promise<ListPage<Value>>;
  /** Writes one item whatever stands there, outside any transaction: half the price, for rows that stand alone. */
  put<Value extends Item>(kind: ItemKind<Value>, value: Value): Promise<void>;
  /**
   * Writes items whatever stands there, 25 at a time, half the price of a transaction. Not all at once: for rows that
   * stand alone and may be written again.
   */
  putAll<Value extends Item>(kind: ItemKind<Value>, values: readonly Value[]): Promise<void>;
  /**
   * Everything at once or nothing; tried again while it only meets other transactions. Throws
   * TransactionCanceledException where a condition did not hold, GaveUp where it was busy to the end.
   */
  transact(writes: readonly Write<string>[]): Promise<void>;
};

export type ListQuery<Value extends Item, Index extends string = never> = {
  readonly kind: ItemKind<Value, Index>;
  /** The index to read, by the name the kind gives it; the table itself where absent. */
  readonly index?: NoInfer<Index>;
  /** Whose list: the key parts after the scope and the name of the kind or the index. */
  readonly of: readonly string[];
  /** Sort keys from this text on. */
  readonly from?: string;
  /** Sort keys up to and including this text. */
  readonly to?: string;
  readonly startingWith?: string;
  readonly descending?: boolean;
  /** Strongly consistent; an index cannot be. */
  readonly fresh?: boolean;
  readonly limit: number;
  /** Where the page before ended (already opened by `openCursor`). */
  readonly after?: Record<string, unknown>;
};

export type ListPage<Value> = { readonly items: readonly Value[]; readonly last?: Record<string, unknown> };

const connections = new Agent({ keepAlive: true, maxSockets: 50 });
const requestHandler = new NodeHttpHandler({ httpAgent: connections, connectionTimeout: 2_000, requestTimeout: 8_000 });

/** A document client with the connections that all scopes share. */
export function documentClient(credentials?: AwsCredentialIdentityProvider): DynamoDBDocumentClient {
  const client = new DynamoDBClient({ requestHandler, ...(credentials && { credentials }) });
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}

/** Opens a table for one scope. */
export function openTable(
  client: Pick<DynamoDBDocumentClient, 'send'>,
  name: string,
  scope: Scope,
  waiting?: Waiting,
): Table {
  const read = async <Value extends Item>(kind: ItemKind<Value>, id: readonly string[], consistent: boolean) => {
    const answer = await client.send(
      new GetCommand({ TableName: name, Key: kind.key(scope, ...id), ConsistentRead: consistent }),
    );
    return answer.Item && itemFrom(kind, answer.Item);
  };
  return {
    scope,
    get: (kind, ...id) => read(kind, id, false),
    fresh: (kind, ...id) => read(kind, id, true),
    list: async (query) => {
      const answer = await client.send(new QueryCommand({ TableName: name, ...queryInput(scope, query) }));
      return {
        items: (answer.Items ?? []).map((item) => itemFrom(query.kind, item)),
        ...(answer.LastEvaluatedKey && { last: answer.LastEvaluatedKey }),
      };
    },
    put: async (kind, value) => {
      await client.send(new PutCommand({ TableName: name, Item: storedForm(kind, scope, value) }));
    },
    putAll: async (kind, values) => {
      for (let from = 0; from < values.length; from += itemsOfABatch) {
        const part = values.slice(from, from + itemsOfABatch);
        await writeBatch(
          client,
          name,
          part.map((value) => storedForm(kind, scope, value)),
          waiting,
        );
      }
    },
    transact: async (writes) => {
      const items = writes.map((write) => write.toTransactItem(name, scope));
      await retry(() => client.send(new TransactWriteCommand({ TransactItems: items })), metAnother, waiting);
    },
  };
}

/** DynamoDB's own limit. */
const itemsOfABatch = 25;

/** What the database was too busy for is asked again; in the end the caller hears of it. Throws GaveUp. */
async function writeBatch(
  client: Pick<DynamoDBDocumentClient, 'send'>,
  table: string,
  items: readonly Record<string, unknown>[],
  waiting: Waiting | undefined,
): Promise<void> {
  const left = new Error('the database was too busy for all rows of a batch');
  let asked: BatchRequests = { [table]: items.map((Item) => ({ PutRequest: { Item } })) };
  const ask = async (): Promise<void> => {
    const { UnprocessedItems = {} } = await client.send(new BatchWriteCommand({ RequestItems: asked }));
    if (Object.keys(UnprocessedItems).length === 0) return;
    asked = UnprocessedItems;
    throw left;
  };
  await retry(ask, (fault) => fault === left, waiting);
}

type BatchRequests = NonNullable<BatchWriteCommandInput['RequestItems']>;

function queryInput<Value extends Item, Index extends string>(scope: Scope, query: ListQuery<Value, Index>) {
  const index = query.index && query.kind.indexes[query.index].on;
  const prefix = index ?? '';
  const range = rangeCondition(query);
  return {
    ...(index && { IndexName: index }),
    KeyConditionExpression: ['#pk = :pk', ...range.conditions].join(' AND '),
    ExpressionAttributeNames: { '#pk': `${prefix}pk`, ...(range.conditions.length > 0 && { '#sk': `${prefix}sk` }) },
    ExpressionAttributeValues: {
      ':pk': partitionKey(scope, query.index ?? query.kind.name, query.of),
      ...range.values,
    },
    ScanIndexForward: !query.descending,
    ...(query.fresh && { ConsistentRead: true }),
    Limit: query.limit,
    ...(query.after && { ExclusiveStartKey: query.after }),
  };
}

function rangeCondition(query: { from?: string; to?: string; startingWith?: string }): {
  conditions: string[];
  values: Record<string, string>;
} {
  const { from, to, startingWith } = query;
  if (startingWith !== undefined)
    return { conditions: ['begins_with(#sk, :start)'], values: { ':start': startingWith } };
  if (from !== undefined && to !== undefined)
    return { conditions: ['#sk BETWEEN :from AND :to'], values: { ':from': from, ':to': to } };
  if (from !== undefined) return { conditions: ['#sk >= :from'], values: { ':from': from } };
  if (to !== undefined) return { conditions: ['#sk <= :to'], values: { ':to': to } };
  return { conditions: [], values: {} };
}
