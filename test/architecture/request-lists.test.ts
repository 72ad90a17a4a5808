import { beforeAll, describe, expect, test } from 'vitest';
import { describedApis } from './described-apis.ts';

type Schema = { readonly [key: string]: unknown };
type Operation = { readonly operationId?: string; readonly requestBody?: unknown };
type List = { readonly where: string; readonly schema: Schema };

/** Lists in people's own words, where saying the same twice is nobody's fault. */
const inOwnWords = ['tasks', 'sites', 'departments', 'goals'];

let lists: List[] = [];
beforeAll(async () => {
  const described = await describedApis();
  lists = described.flatMap((api) => {
    const { paths, components } = api as { paths: Record<string, Record<string, Operation>>; components?: Schema };
    const schemas = (components?.['schemas'] ?? {}) as Record<string, Schema>;
    return Object.values(paths).flatMap((methods) =>
      Object.values(methods).flatMap((each) => listsIn(each.requestBody, each.operationId ?? '?', schemas)),
    );
  });
});

describe('every list in a request', () => {
  test('says how long it can be', () => {
    expect(lists.length).toBeGreaterThan(20);
    expect(lists.filter(({ schema }) => !(Number(schema['maxItems']) > 0)).map(({ where }) => where)).toEqual([]);
  });

  test('of choices holds none of them twice', () => {
    const chosen = lists.filter(({ where }) => !inOwnWords.includes(where.split('.').at(-1) ?? ''));
    expect(chosen.length).toBeGreaterThan(15);
    expect(chosen.filter(({ schema }) => schema['uniqueItems'] !== true).map(({ where }) => where)).toEqual([]);
  });
});

function listsIn(part: unknown, where: string, schemas: Record<string, Schema>): List[] {
  if (typeof part !== 'object' || part === null) return [];
  const schema = part as Schema;
  const reference = typeof schema['$ref'] === 'string' ? schema['$ref'].split('/').at(-1) : undefined;
  if (reference) return listsIn(schemas[reference], where, schemas);
  const here = schema['type'] === 'array' ? [{ where, schema }] : [];
  const inside = Object.entries(schema).flatMap(([name, value]) => {
    const named =
      ['properties', 'items', 'content', 'schema', 'application/json', 'allOf'].includes(name) ||
      !Number.isNaN(Number(name));
    return listsIn(value, named ? where : `${where}.${name}`, schemas);
  });
  return [...here, ...inside];
}
