import { tableArn } from './policies.ts';

/** One request to a table by a session with some tags, and whether it may be answered. */
export interface Attempt {
  readonly what: string;
  readonly action: string;
  readonly keys?: readonly string[];
  readonly tags?: { readonly scope?: string; readonly partnership?: string };
  readonly resource?: string;
  readonly within?: string;
  /** More that the request says of itself, by condition key. */
  readonly says?: Readonly<Record<string, string>>;
  readonly allowed: boolean;
  /** Refused by not being allowed rather than by being denied: the denying half alone would let it pass. */
  readonly byAllowingHalfOnly?: boolean;
}

export const municipality = { scope: '0265', partnership: 'P-fodfaeste' };
const otherTable = tableArn.replace('/Own', '/Other');
const index = `${tableArn}/index/gsi1`;

const reads = ['GetItem', 'BatchGetItem', 'Query', 'ConditionCheckItem'];
const writes = ['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem'];
const claims = ['PutItem', 'UpdateItem', 'DeleteItem'];
const items = [...reads, ...writes];

const foreignKeys = {
  'a neighbour’s': '0657#candidate#1',
  'a look-alike’s that begins the same': '02650#candidate#1',
  'another partnership’s': 'P-other#opening#1',
  'a look-alike partnership’s': 'P-fodfaeste2#opening#1',
  'a citizen’s': 'C-00000000000000000000#viewed#1',
  'another partnership’s that holds ours inside': 'P-other#0265#1',
  'another partnership’s ledger that holds ours inside': 'P-other#P-fodfaeste#ledger#1',
  'a key of no scope': 'candidate#1',
  'the bare scope as a key': '0265',
  'an empty key': '',
};

const every = (what: string, actions: readonly string[], rest: Omit<Attempt, 'what' | 'action'>): Attempt[] =>
  actions.map((action) => ({ ...rest, what: `${action}: ${what}`, action: `dynamodb:${action}` }));

/** Everything a session may try, of every kind of action, with what must come of it. */
export const attempts: readonly Attempt[] = [
  ...every('own scope', items, { keys: ['0265#candidate#1'], allowed: true }),
  ...every('own due list', items, { keys: ['0265#due'], allowed: true }),
  ...every('many keys of own scope', ['BatchGetItem', 'BatchWriteItem'], {
    keys: ['0265#candidate#1', '0265#candidate#2'],
    allowed: true,
  }),
  ...every('own scope by an index', ['Query'], { keys: ['0265#work'], resource: index, allowed: true }),
  ...every('own scope within a transaction', ['PutItem', 'ConditionCheckItem'], {
    keys: ['0265#candidate#1'],
    within: 'TransactWriteItems',
    allowed: true,
  }),
  ...Object.entries(foreignKeys).flatMap(([whose, key]) => every(whose, items, { keys: [key], allowed: false })),
  ...every('a neighbour by an index', ['Query'], { keys: ['0657#work'], resource: index, allowed: false }),
  ...every('an index key of no scope', ['Query'], { keys: ['CVR#12345678'], resource: index, allowed: false }),
  ...every('a neighbour within a transaction', ['PutItem', 'ConditionCheckItem'], {
    keys: ['0657#candidate#1'],
    within: 'TransactWriteItems',
    allowed: false,
  }),
  ...every('a neighbour hidden among own', ['BatchGetItem', 'BatchWriteItem'], {
    keys: ['0265#candidate#1', '0657#candidate#1'],
    allowed: false,
  }),
  ...every('own hidden among a neighbour’s', ['BatchGetItem', 'BatchWriteItem'], {
    keys: ['0657#candidate#1', '0265#candidate#1'],
    allowed: false,
  }),

  ...every('own partnership', reads, { keys: ['P-fodfaeste#opening#1'], allowed: true }),
  ...every('own partnership by an index', ['Query'], {
    keys: ['P-fodfaeste#open'],
    resource: index,
    allowed: true,
  }),
  ...every('an opening of own partnership', writes, { keys: ['P-fodfaeste#opening#1'], allowed: false }),
  ...every('what only looks like a ledger', writes, { keys: ['P-fodfaeste#ledgers#1'], allowed: false }),
  ...every('the ledger of own partnership', claims, { keys: ['P-fodfaeste#ledger#opening-1'], allowed: true }),
  ...every('the ledger of own partnership', reads, { keys: ['P-fodfaeste#ledger#opening-1'], allowed: true }),
  ...every('the ledger within a transaction', ['UpdateItem'], {
    keys: ['P-fodfaeste#ledger#opening-1'],
    within: 'TransactWriteItems',
    allowed: true,
  }),
  ...every('the ledger in a batch', ['BatchWriteItem'], {
    keys: ['P-fodfaeste#ledger#opening-1'],
    allowed: false,
    byAllowingHalfOnly: true,
  }),
  ...every('a neighbour hidden among the partnership’s', ['BatchGetItem'], {
    keys: ['P-fodfaeste#opening#1', '0657#candidate#1'],
    allowed: false,
  }),
  // DynamoDB sends one key with these; the policy should not depend on that.
  ...every('an opening hidden behind its ledger', claims, {
    keys: ['P-fodfaeste#ledger#opening-1', 'P-fodfaeste#opening#1'],
    allowed: false,
  }),
  ...every('another partnership’s ledger', claims, { keys: ['P-other#ledger#opening-1'], allowed: false }),

  ...every('own scope with a tag that is only its beginning', items, {
    keys: ['0265#candidate#1'],
    tags: { scope: '026' },
    allowed: false,
  }),
  ...every('a partnership itself', items, {
    keys: ['P-fodfaeste#opening#1'],
    tags: { scope: 'P-fodfaeste' },
    allowed: true,
  }),
  ...every('a member, by its partnership', items, {
    keys: ['0265#candidate#1'],
    tags: { scope: 'P-fodfaeste' },
    allowed: false,
  }),
  ...every('a partnership, by one without', items, {
    keys: ['P-fodfaeste#opening#1'],
    tags: { scope: '0265' },
    allowed: false,
  }),
  ...every('own scope, without a partnership', items, {
    keys: ['0265#candidate#1'],
    tags: { scope: '0265' },
    allowed: true,
  }),
  ...every('a neighbour, without a partnership', items, {
    keys: ['0657#candidate#1'],
    tags: { scope: '0265' },
    allowed: false,
  }),
  ...every('a neighbour hidden among own, without a partnership', ['BatchGetItem', 'BatchWriteItem'], {
    keys: ['0265#candidate#1', '0657#candidate#1'],
    tags: { scope: '0265' },
    allowed: false,
  }),
  ...every('anything, without tags', items, { keys: ['0265#candidate#1'], tags: {}, allowed: false }),
  ...every('a key of nothing, without tags', items, { keys: ['#candidate#1'], tags: {}, allowed: false }),
  ...every('the variable itself as a key, without tags', items, {
    keys: ['${aws:PrincipalTag/scope}#candidate#1'],
    tags: {},
    allowed: false,
  }),
  ...every('the variable itself as a key, without a partnership', items, {
    keys: ['${aws:PrincipalTag/partnership}#ledger#1'],
    tags: { scope: '0265' },
    allowed: false,
  }),
  ...every('a partnership, without a scope', [...reads, 'UpdateItem'], {
    keys: ['P-fodfaeste#ledger#1'],
    tags: { partnership: 'P-fodfaeste' },
    allowed: false,
  }),

  ...every('no keys at all', items, { allowed: false }),
  ...every('an empty list of keys', items, { keys: [], allowed: false }),
  ...every('a whole table', ['Scan'], { allowed: false }),
  ...every('a whole table that claims a key', ['Scan'], { keys: ['0265#candidate#1'], allowed: false }),
  ...every('a whole index', ['Scan'], { resource: index, allowed: false }),
  ...every('own scope by language', ['PartiQLSelect', 'PartiQLInsert', 'PartiQLUpdate', 'PartiQLDelete'], {
    keys: ['0265#candidate#1'],
    allowed: false,
  }),
  ...every('everything by language', ['PartiQLSelect'], { allowed: false }),
  ...every('a copy of the table', ['ExportTableToPointInTime', 'CreateBackup'], { allowed: false }),
  ...every('the table itself', ['DeleteTable', 'UpdateTable', 'DescribeTable', 'UpdateTimeToLive'], { allowed: false }),
  ...every('the stream', ['GetRecords', 'GetShardIterator', 'DescribeStream'], {
    resource: `${tableArn}/stream/2026-01-01T00:00:00.000`,
    allowed: false,
  }),
  ...every('another service’s table', items, {
    keys: ['0265#candidate#1'],
    resource: otherTable,
    allowed: false,
    byAllowingHalfOnly: true,
  }),
  ...every('the partnership in another service’s table', [...reads, ...claims], {
    keys: ['P-fodfaeste#ledger#opening-1'],
    resource: otherTable,
    allowed: false,
    byAllowingHalfOnly: true,
  }),
];
