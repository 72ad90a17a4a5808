import type { Scope } from '#shared/kernel/scope.ts';

/** What is stored: a plain object; `version` counts the changes of an aggregate. */
export type Item = object;

/**
 * One kind of item in a service's table: its keys, its place in the indexes, and how an older form is read. Keys are
 * built here and nowhere else, and always begin with the scope (architecture, section 2).
 */
export type ItemKind<Value extends Item> = {
  readonly name: string;
  readonly key: (scope: Scope, ...id: readonly string[]) => { pk: string; sk: string };
  readonly idOf: (value: Value) => readonly string[];
  readonly indexKeys: (scope: Scope, value: Value) => Record<string, string>;
  readonly schema: number;
  readonly upcast: (stored: Record<string, unknown>, schema: number) => Record<string, unknown>;
  readonly expiresAt?: (value: Value) => number;
};

type IndexPlace = { readonly under: readonly string[]; readonly sort: string };

export type ItemSpec<Value extends Item> = {
  /** Stands in the key and in `itemKind`: `candidate`. */
  readonly name: string;
  /** The id parts of the partition key, after the scope and the name. */
  readonly partition: (value: Value) => readonly string[];
  /** How many of the id parts belong to the partition key; the rest is the sort key. All where absent. */
  readonly partitionParts?: number;
  /** The sort key's parts, where several items share a partition. */
  readonly sort?: (value: Value) => readonly string[];
  /** Places in the two indexes; an item without a place is not in that index. */
  readonly gsi1?: (value: Value) => IndexPlace | undefined;
  readonly gsi2?: (value: Value) => IndexPlace | undefined;
  /** Our own number of the stored form, raised when it changes; `upcast` reads older ones. */
  readonly schema?: number;
  readonly upcast?: (stored: Record<string, unknown>, schema: number) => Record<string, unknown>;
  /** Epoch seconds after which the item may be removed. */
  readonly expiresAt?: (value: Value) => number;
};

/** Declares a kind of item. */
export function defineItem<Value extends Item>(spec: ItemSpec<Value>): ItemKind<Value> {
  const sortLength = spec.sort ? undefined : 0;
  return {
    name: spec.name,
    schema: spec.schema ?? 1,
    upcast: spec.upcast ?? ((stored) => stored),
    ...(spec.expiresAt && { expiresAt: spec.expiresAt }),
    idOf: (value) => [...spec.partition(value), ...(spec.sort?.(value) ?? [])],
    key: (scope, ...id) => {
      const inPartition = sortLength === 0 ? id.length : (spec.partitionParts ?? 1);
      const parts = id.map(refuseSeparator);
      return {
        pk: [scope, spec.name, ...parts.slice(0, inPartition)].join('#'),
        sk: parts.slice(inPartition).join('#') || spec.name,
      };
    },
    indexKeys: (scope, value) => ({
      ...placeKeys('gsi1', scope, spec.gsi1?.(value)),
      ...placeKeys('gsi2', scope, spec.gsi2?.(value)),
    }),
  };
}

/** What is written for a value: its keys, its index places, its kind and form. */
export function storedForm<Value extends Item>(
  kind: ItemKind<Value>,
  scope: Scope,
  value: Value,
): Record<string, unknown> {
  return {
    ...value,
    ...kind.key(scope, ...kind.idOf(value)),
    ...kind.indexKeys(scope, value),
    itemKind: kind.name,
    itemSchema: kind.schema,
    ...(kind.expiresAt && { expiresAt: kind.expiresAt(value) }),
  };
}

/** The value that was stored, read in today's form. */
export function itemFrom<Value extends Item>(kind: ItemKind<Value>, stored: Record<string, unknown>): Value {
  const {
    pk: _pk,
    sk: _sk,
    gsi1pk: _1p,
    gsi1sk: _1s,
    gsi2pk: _2p,
    gsi2sk: _2s,
    itemKind: _kind,
    itemSchema: schema,
    expiresAt: _ttl,
    ...value
  } = stored;
  return (schema === kind.schema ? value : kind.upcast(value, Number(schema))) as Value;
}

function placeKeys(index: 'gsi1' | 'gsi2', scope: Scope, place: IndexPlace | undefined): Record<string, string> {
  return place ? { [`${index}pk`]: [scope, ...place.under].join('#'), [`${index}sk`]: place.sort } : {};
}

function refuseSeparator(part: string): string {
  if (part.includes('#')) throw new Error('a key part may not hold the separator');
  return part;
}
