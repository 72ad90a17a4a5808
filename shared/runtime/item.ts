import type { Scope } from '#shared/kernel/scope.ts';

/** What is stored: a plain object; `version` counts the changes of an aggregate. */
export type Item = object;

/**
 * One kind of item in a service's table: its keys, its named indexes, and how an older form is read. Keys are built here
 * and nowhere else, and always begin with the scope (architecture, section 2).
 */
export type ItemKind<Value extends Item, Index extends string = never> = {
  readonly name: string;
  readonly key: (scope: Scope, ...id: readonly string[]) => { pk: string; sk: string };
  readonly idOf: (value: Value) => readonly string[];
  readonly indexes: Readonly<Record<Index, IndexSpec<Value>>>;
  readonly schema: number;
  readonly upcast: (stored: Record<string, unknown>, schema: number) => Record<string, unknown>;
  readonly expiresAt?: (value: Value) => number;
};

/** What the item layer itself writes beside a value, and takes off again when it is read. */
const reservedNames = [
  'pk',
  'sk',
  'gsi1pk',
  'gsi1sk',
  'gsi2pk',
  'gsi2sk',
  'itemKind',
  'itemSchema',
  'expiresAt',
] as const;
type ReservedName = (typeof reservedNames)[number];
type ReservedIn<Value> = Value extends unknown ? Extract<keyof Value, ReservedName> : never;

/** Nothing, where a value has no field of a reserved name; else a sentence that nobody can satisfy, so it does not compile. */
export type NoReservedName<Value> = [ReservedIn<Value>] extends [never]
  ? unknown
  : `${ReservedIn<Value>} is a name of the item layer: a field of that name is lost when it is read`;

/** Where a value stands in an index: whose list (`of`) and its place in it. An item without a place is not in it. */
type IndexPlace = { readonly of: readonly string[]; readonly sort: string };

export type IndexSpec<Value extends Item> = {
  /** Which of the table's two indexes holds it. */
  readonly on: 'gsi1' | 'gsi2';
  readonly place: (value: Value) => IndexPlace | undefined;
};

export type ItemSpec<Value extends Item, Index extends string = never> = {
  /** Stands in the key and in `itemKind`: `candidate`. */
  readonly name: string;
  /** The id parts of the partition key, after the scope and the name. */
  readonly partition: (value: Value) => readonly string[];
  /** How many of the id parts belong to the partition key; the rest is the sort key. All where absent. */
  readonly partitionParts?: number;
  /** The sort key's parts, where several items share a partition. */
  readonly sort?: (value: Value) => readonly string[];
  /** Our own number of the stored form, raised when it changes; `upcast` reads older ones. */
  readonly schema?: number;
  readonly upcast?: (stored: Record<string, unknown>, schema: number) => Record<string, unknown>;
  /** Epoch seconds after which the item may be removed. */
  readonly expiresAt?: (value: Value) => number;
} & ([Index] extends [never]
  ? unknown
  : {
      /** The lists the item is found in besides its key, by the name that stands in the index key: `placements-of`. */
      readonly indexes: Readonly<Record<Index, IndexSpec<Value>>>;
    });

/** Declares a kind of item, with the names of its indexes: `list` takes no other name. */
export function defineItem<Value extends Item, Index extends string = never>(
  spec: ItemSpec<Value, Index> & NoReservedName<Value>,
): ItemKind<Value, Index> {
  const sortLength = spec.sort ? undefined : 0;
  return {
    name: spec.name,
    indexes:
      'indexes' in spec ? (spec.indexes as Record<Index, IndexSpec<Value>>) : ({} as Record<Index, IndexSpec<Value>>),
    schema: spec.schema ?? 1,
    upcast: spec.upcast ?? ((stored) => stored),
    ...(spec.expiresAt && { expiresAt: spec.expiresAt }),
    idOf: (value) => [...spec.partition(value), ...(spec.sort?.(value) ?? [])],
    key: (scope, ...id) => {
      const inPartition = sortLength === 0 ? id.length : (spec.partitionParts ?? 1);
      return {
        pk: partitionKey(scope, spec.name, id.slice(0, inPartition)),
        sk: id.slice(inPartition).map(refuseSeparator).join('#') || spec.name,
      };
    },
  };
}

/** The partition key of a kind's or an index's list: the scope, its name, whose it is. */
export function partitionKey(scope: Scope, name: string, of: readonly string[]): string {
  return [scope, name, ...of.map(refuseSeparator)].join('#');
}

/**
 * What is written for a value: its keys, its index places, its kind and form. Throws for a value that has a reserved name
 * in spite of its type.
 */
export function storedForm<Value extends Item>(
  kind: ItemKind<Value>,
  scope: Scope,
  value: Value,
): Record<string, unknown> {
  const reserved = reservedNames.find((name) => name in value);
  if (reserved) throw new Error(`a ${kind.name} with a field of the reserved name ${reserved}`);
  return {
    ...value,
    ...kind.key(scope, ...kind.idOf(value)),
    ...indexKeys(kind, scope, value),
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

function indexKeys<Value extends Item>(kind: ItemKind<Value>, scope: Scope, value: Value): Record<string, string> {
  const keys: Record<string, string> = {};
  for (const [name, { on, place }] of Object.entries<IndexSpec<Value>>(kind.indexes)) {
    const stands = place(value);
    if (!stands) continue;
    keys[`${on}pk`] = partitionKey(scope, name, stands.of);
    keys[`${on}sk`] = stands.sort;
  }
  return keys;
}

function refuseSeparator(part: string): string {
  if (part.includes('#')) throw new Error('a key part may not hold the separator');
  return part;
}
