import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { storedForm, type Item, type ItemKind } from './item.ts';
import type { Table } from './table.ts';
import type { Write } from './write.ts';

type Versioned = Item & { readonly version: number };
/** The names of a value's numbers. */
type NumberIn<Value> = { [Name in keyof Value & string]: Value[Name] extends number ? Name : never }[keyof Value &
  string];

/** Puts an item that was drawn from a numbered source, unless one drawn from a newer number stands there. */
function putUnlessNewer<Value extends Item>(
  kind: ItemKind<Value>,
  value: Value,
  drawnFrom: NumberIn<Value>,
  sameAgain: boolean,
): Write {
  return {
    toTransactItem: (TableName, scope) => ({
      Put: {
        TableName,
        Item: storedForm(kind, scope, value),
        ConditionExpression: `attribute_not_exists(#drawnFrom) OR #drawnFrom ${sameAgain ? '<=' : '<'} :drawnFrom`,
        ExpressionAttributeNames: { '#drawnFrom': drawnFrom },
        ExpressionAttributeValues: { ':drawnFrom': value[drawnFrom] },
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

/** Removes an item on condition that it is still what was read. */
export function removeUnchanged<Value extends Versioned>(kind: ItemKind<Value>, value: Value): Write {
  return {
    toTransactItem: (TableName, scope) => ({
      Delete: { TableName, Key: kind.key(scope, ...kind.idOf(value)), ...condition(value.version) },
    }),
  };
}

/**
 * The newer wins: keeps what an event told by its version, whatever order events come in. False where something as new
 * stood there already, which is no fault.
 */
export function writeIfNewer<Value extends Versioned>(
  table: Table,
  kind: ItemKind<Value>,
  value: Value,
): Promise<boolean> {
  return written(table, putUnlessNewer(kind, value, 'version' as NumberIn<Value>, false));
}

/**
 * The newer wins, among rows drawn whole from a source whose number stands in `drawnFrom`; the same number is written
 * again, since what else a row is drawn from may have changed. False where a newer one stood there already.
 */
export function writeUnlessNewer<Value extends Item>(
  table: Table,
  kind: ItemKind<Value>,
  value: Value,
  drawnFrom: NumberIn<Value>,
): Promise<boolean> {
  return written(table, putUnlessNewer(kind, value, drawnFrom, true));
}

async function written(table: Table, write: Write): Promise<boolean> {
  try {
    await table.transact([write]);
    return true;
  } catch (fault) {
    if (conditionFailed(fault)) return false;
    throw fault;
  }
}

/** Whether a transaction was cancelled because a condition did not hold: who looks anew may win. */
export function conditionFailed(fault: unknown): boolean {
  return wasCancelledFor(fault, (code) => code === 'ConditionalCheckFailed');
}

const busyCodes: readonly string[] = ['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'];

/** Whether a transaction only met another one, or too many: nothing was looked at, so the very same may be tried again. */
export function metAnother(fault: unknown): boolean {
  return !conditionFailed(fault) && wasCancelledFor(fault, (code) => busyCodes.includes(code));
}

function wasCancelledFor(fault: unknown, isReason: (code: string) => boolean): boolean {
  return (
    fault instanceof TransactionCanceledException &&
    (fault.CancellationReasons ?? []).some(({ Code = '' }) => isReason(Code))
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
