import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Scope } from '#shared/kernel/scope.ts';
import { storedForm, type Item, type ItemKind } from './item.ts';

type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/**
 * One change inside a transaction. `refusedAs` is the refusal that its condition means when it fails; without one, a
 * failed condition is a stale version.
 */
export type Write<Code extends string = never> = {
  readonly refusedAs?: Code;
  readonly toTransactItem: (table: string, scope: Scope) => TransactItem;
};

/**
 * Puts a new item; refused where it exists, unless what stands there was to be kept only until before `now` (epoch
 * seconds): the database removes such items late.
 */
export function insert<Value extends Item, Code extends string = never>(
  kind: ItemKind<Value>,
  value: Value,
  refusedAs?: Code,
  now?: number,
): Write<Code> {
  return {
    ...(refusedAs && { refusedAs }),
    toTransactItem: (TableName, scope) => ({
      Put: {
        TableName,
        Item: storedForm(kind, scope, value),
        ConditionExpression:
          now === undefined ? 'attribute_not_exists(pk)' : 'attribute_not_exists(pk) OR expiresAt < :now',
        ...(now !== undefined && { ExpressionAttributeValues: { ':now': now } }),
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      },
    }),
  };
}

/** The states that the aggregate's table lets the action begin from; nothing for an aggregate without states. */
type PriorStates<Value> = Value extends { readonly state: infer State } ? [priorStates: readonly State[]] : [];

/**
 * Replaces an aggregate by its next version, on condition that nobody changed it since it was read and, where it has
 * states, that it still stands in one of those its table lets the action begin from. Throws where the next version was
 * not counted (`asNextVersion`).
 */
export function replace<Value extends Item & { readonly version: number }>(
  kind: ItemKind<Value>,
  before: Value,
  after: Value,
  ...states: PriorStates<Value>
): Write {
  if (after.version !== before.version + 1) throw new Error(`a ${kind.name} that was not counted as its next version`);
  const [priorStates] = states as readonly (readonly string[])[];
  return {
    toTransactItem: (TableName, scope) => ({
      Put: {
        TableName,
        Item: storedForm(kind, scope, after),
        ConditionExpression: ['#version = :version', ...(priorStates ? [stateCondition(priorStates)] : [])].join(
          ' AND ',
        ),
        ExpressionAttributeNames: { '#version': 'version', ...(priorStates && { '#state': 'state' }) },
        ExpressionAttributeValues: {
          ':version': before.version,
          ...Object.fromEntries((priorStates ?? []).map((state, place) => [`:state${place}`, state])),
        },
      },
    }),
  };
}

/** Puts an item whatever stands there: for rows that only this writer owns and that repeat without harm. */
export function put<Value extends Item>(kind: ItemKind<Value>, value: Value): Write {
  return { toTransactItem: (TableName, scope) => ({ Put: { TableName, Item: storedForm(kind, scope, value) } }) };
}

/** Removes an item by its id parts; nothing happens where it is gone already. */
export function remove<Value extends Item>(kind: ItemKind<Value>, ...id: readonly string[]): Write {
  return { toTransactItem: (TableName, scope) => ({ Delete: { TableName, Key: kind.key(scope, ...id) } }) };
}

/** Removes an item that must still stand: of two who take it away, one does. */
export function removeStanding<Value extends Item>(kind: ItemKind<Value>, ...id: readonly string[]): Write {
  return {
    toTransactItem: (TableName, scope) => ({
      Delete: { TableName, Key: kind.key(scope, ...id), ConditionExpression: 'attribute_exists(pk)' },
    }),
  };
}

/** An update by expression, for counters and ledgers; `ownScope` names another scope than the table was opened for. */
export function update<Value extends Item, Code extends string = never>(
  kind: ItemKind<Value>,
  id: readonly string[],
  change: {
    readonly set: string;
    readonly onlyIf?: string;
    readonly names?: Record<string, string>;
    readonly values?: Record<string, unknown>;
    readonly refusedAs?: Code;
    readonly inScope?: Scope;
  },
): Write<Code> {
  return {
    ...(change.refusedAs && { refusedAs: change.refusedAs }),
    toTransactItem: (TableName, scope) => ({
      Update: {
        TableName,
        Key: kind.key(change.inScope ?? scope, ...id),
        UpdateExpression: change.set,
        ...(change.onlyIf && { ConditionExpression: change.onlyIf }),
        ...(change.names && { ExpressionAttributeNames: change.names }),
        ...(change.values && { ExpressionAttributeValues: change.values }),
      },
    }),
  };
}

function stateCondition(states: readonly string[]): string {
  return `#state IN (${states.map((_, place) => `:state${place}`).join(', ')})`;
}
