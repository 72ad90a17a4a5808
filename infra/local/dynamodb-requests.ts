import type { TableShape } from './tables.ts';

/** One access that a DynamoDB request makes, as IAM sees it. */
export type TableAccess = {
  action: string;
  table: string;
  index?: string;
  /** Partition key values touched; absent where the operation names none (a scan, PartiQL). */
  leadingKeys?: string[];
  enclosing?: string;
};

/** Gives the partition key attribute of a table or of one of its indexes. */
export type PartitionKeyOf = (table: string, index?: string) => string | undefined;

type Value = Record<string, unknown>;
type Item = Record<string, Value>;
type Keyed = { TableName: string; Item?: Item; Key?: Item };
type QueryInput = {
  TableName: string;
  IndexName?: string;
  KeyConditionExpression?: string;
  ExpressionAttributeNames?: Record<string, string>;
  ExpressionAttributeValues?: Record<string, Value>;
  KeyConditions?: Record<string, { AttributeValueList?: Value[] }>;
};
type BatchWrite = { PutRequest?: { Item: Item }; DeleteRequest?: { Key: Item } };

const partiQl: Record<string, string> = { SELECT: 'Select', INSERT: 'Insert', UPDATE: 'Update', DELETE: 'Delete' };

/** Lists the accesses of one request. An operation that is not known gives one access without keys, under its own name. */
export function accessesOf(operation: string, input: Record<string, unknown>, keyOf: PartitionKeyOf): TableAccess[] {
  const table = nameInArn(String(input.TableName ?? ''));
  const keyed = (action: string, { TableName, Item, Key }: Keyed, enclosing?: string): TableAccess => {
    const name = nameInArn(TableName);
    return { action, table: name, leadingKeys: keysOf([Item ?? Key], keyOf(name)), enclosing };
  };

  switch (operation) {
    case 'GetItem':
    case 'PutItem':
    case 'UpdateItem':
    case 'DeleteItem':
      return [keyed(operation, input as Keyed)];
    case 'Query':
      return [queryAccess(input as QueryInput, keyOf)];
    case 'Scan':
      return [{ action: 'Scan', table, index: input.IndexName as string | undefined }];
    case 'BatchGetItem':
      return perTable(input.RequestItems as Record<string, { Keys: Item[] }>, ({ Keys }) => Keys, operation, keyOf);
    case 'BatchWriteItem': {
      const written = (requests: BatchWrite[]): (Item | undefined)[] =>
        requests.map(({ PutRequest, DeleteRequest }) => PutRequest?.Item ?? DeleteRequest?.Key);
      return perTable(input.RequestItems as Record<string, BatchWrite[]>, written, operation, keyOf);
    }
    case 'TransactWriteItems':
      return (input.TransactItems as Record<string, Keyed>[]).flatMap((item) =>
        Object.entries(item).map(([kind, part]) =>
          keyed(kind === 'ConditionCheck' ? 'ConditionCheckItem' : `${kind}Item`, part, operation),
        ),
      );
    case 'TransactGetItems':
      return (input.TransactItems as { Get: Keyed }[]).map(({ Get }) => keyed('GetItem', Get, operation));
    case 'ExecuteStatement':
    case 'BatchExecuteStatement':
    case 'ExecuteTransaction':
      return statementsOf(input).map((statement) => partiQlAccess(statement));
    default:
      return [{ action: operation, table }];
  }
}

/** The tables that a request writes to. */
export function tablesWritten(operation: string, accesses: readonly TableAccess[]): string[] {
  const writes = ['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem', 'TransactWriteItems'];
  return writes.includes(operation) ? [...new Set(accesses.map((access) => access.table))] : [];
}

function queryAccess(input: QueryInput, keyOf: PartitionKeyOf): TableAccess {
  const table = nameInArn(input.TableName);
  const key = keyOf(table, input.IndexName);
  const access: TableAccess = { action: 'Query', table, index: input.IndexName };
  const legacy = key === undefined ? undefined : input.KeyConditions?.[key]?.AttributeValueList?.[0];
  if (legacy) return { ...access, leadingKeys: [scalar(legacy)] };
  for (const [, name = '', value = ''] of (input.KeyConditionExpression ?? '').matchAll(
    /(#?[\w.-]+)\s*=\s*(:[\w.-]+)/g,
  )) {
    const given = input.ExpressionAttributeValues?.[value];
    if ((input.ExpressionAttributeNames?.[name] ?? name) === key && given)
      return { ...access, leadingKeys: [scalar(given)] };
  }
  return access;
}

function perTable<Requests>(
  items: Record<string, Requests>,
  itemsOf: (requests: Requests) => (Item | undefined)[],
  action: string,
  keyOf: PartitionKeyOf,
): TableAccess[] {
  return Object.entries(items ?? {}).map(([named, requests]) => {
    const table = nameInArn(named);
    return { action, table, leadingKeys: keysOf(itemsOf(requests), keyOf(table)) };
  });
}

function partiQlAccess(statement: string): TableAccess {
  const verb = /^\s*(\w+)/.exec(statement)?.[1]?.toUpperCase() ?? '';
  const table = /(?:from|into|update)\s+"?([\w.-]+)"?/i.exec(statement)?.[1] ?? '';
  return { action: `PartiQL${partiQl[verb] ?? 'Select'}`, table };
}

function statementsOf(input: Record<string, unknown>): string[] {
  const several = (input.Statements ?? input.TransactStatements) as { Statement: string }[] | undefined;
  return several?.map(({ Statement }) => Statement) ?? [String(input.Statement)];
}

function keysOf(items: (Item | undefined)[], key: string | undefined): string[] | undefined {
  if (key === undefined) return undefined;
  return items.flatMap((item) => (item?.[key] ? [scalar(item[key])] : []));
}

const scalar = (value: Value): string => String(Object.values(value)[0]);
const nameInArn = (table: string): string => (table.startsWith('arn:') ? (table.split('/')[1] ?? table) : table);

/** Reads partition keys from the tables' declared shapes. */
export function partitionKeys(shapes: ReadonlyMap<string, TableShape>): PartitionKeyOf {
  return (table, index) => {
    const shape = shapes.get(table);
    const indexes = [...(shape?.GlobalSecondaryIndexes ?? []), ...(shape?.LocalSecondaryIndexes ?? [])];
    const schema = index ? indexes.find(({ IndexName }) => IndexName === index)?.KeySchema : shape?.KeySchema;
    return schema?.find(({ KeyType }) => KeyType === 'HASH')?.AttributeName;
  };
}
