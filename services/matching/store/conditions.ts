import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { storedForm, type Item, type ItemKind } from '#shared/runtime/item.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { Write } from '#shared/runtime/write.ts';

type Versioned = Item & { readonly version: number };

/** Puts an item unless a newer or the same version stands there. */
export function putNewer<Value extends Versioned>(kind: ItemKind<Value>, value: Value): Write {
  return {
    toTransactItem: (TableName, scope) => ({
      Put: {
        TableName,
        Item: storedForm(kind, scope, value),
        ConditionExpression: 'attribute_not_exists(pk) OR #version < :version',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':version': value.version },
      },
    }),
  };
}

/** Requires that an item still has the version that was read, or is still missing where none was. */
export function unchanged<Value extends Versioned>(
  kind: ItemKind<Value>,
  id: readonly string[],
  version: number | undefined,
): Write {
  return {
    toTransactItem: (TableName, scope) => ({
      ConditionCheck: {
        TableName,
        Key: kind.key(scope, ...id),
        ...condition(version),
      },
    }),
  };
}

/** Puts an item on condition that what stood there is what was read. */
export function putOver<Value extends Versioned>(
  kind: ItemKind<Value>,
  before: Value | undefined,
  value: Value,
): Write {
  return {
    toTransactItem: (TableName, scope) => ({
      Put: { TableName, Item: storedForm(kind, scope, value), ...condition(before?.version) },
    }),
  };
}

/** Writes one row of update; false where something as new was there already, which is no fault. */
export async function writeIfNewer<Value extends Versioned>(
  table: Table,
  kind: ItemKind<Value>,
  value: Value,
): Promise<boolean> {
  try {
    await table.transact([putNewer(kind, value)]);
    return true;
  } catch (fault) {
    if (conditionFailed(fault)) return false;
    throw fault;
  }
}

/** Whether a transaction was cancelled because a condition did not hold (and not because it was busy). */
export function conditionFailed(fault: unknown): boolean {
  return (
    fault instanceof TransactionCanceledException &&
    (fault.CancellationReasons ?? []).some((reason) => reason.Code === 'ConditionalCheckFailed')
  );
}

function condition(version: number | undefined) {
  if (version === undefined) return { ConditionExpression: 'attribute_not_exists(pk)' };
  return {
    ConditionExpression: '#version = :version',
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: { ':version': version },
  };
}
