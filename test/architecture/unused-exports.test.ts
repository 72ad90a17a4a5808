import { describe, expect, test } from 'vitest';
import { moduleOf, modules, untaken, type Module } from './exports.ts';

/** What is taken by where it lies and by its name, not by an import that can be read: `handler` by AWS, and the like. */
const takenByPlace: readonly [RegExp, RegExp][] = [
  [/^services\/[^/]+\/(lambda|authorizer|on-[\w-]+)\.ts$|^shared\/runtime\/publish-outbox\.ts$/, /^handler$/],
  [/^test\/runtime-fixture\/handlers\//, /^handler$/],
  // Asked for by the names of services (`serviceNames`).
  [/^services\/[^/]+\/openapi\.ts$/, /^describe$/],
  [/^test\/roles\/opened\//, /^opened$/],
  // What pages may reach of a service, as types; not every service has a page.
  [/^services\/[^/]+\/api\.ts$/, /^Api$/],
];
/** Their text is other files' text. */
const templates = /^infra\/new\/(service-code|service-surroundings|capability-files|app-files)\.ts$/;

const isTest = (file: string): boolean => /\.test\.tsx?$|^test\//.test(file);
const isTakenByPlace = (where: string): boolean => {
  const [file = '', name = ''] = where.split(' ');
  return templates.test(file) || takenByPlace.some(([place, names]) => place.test(file) && names.test(name));
};

/** The exports that neither another file nor their own needs. */
function dead(of: ReadonlyMap<string, Module>): string[] {
  const found = untaken(of).filter(({ unused, where }) => unused && !isTakenByPlace(where));
  return found.map(({ where }) => where);
}

describe('what a file exports', () => {
  const house = modules();

  test('is needed by somebody', () => {
    expect([...house.values()].flatMap(({ exports }) => exports).length).toBeGreaterThan(1000);
    expect(dead(house)).toEqual([]);
  });

  test('is needed by more than its tests', () => {
    const product = new Map([...house].map(([file, each]) => [file, isTest(file) ? { ...each, takes: [] } : each]));
    expect(dead(product).filter((where) => !isTest(where.split(' ')[0] ?? ''))).toEqual([]);
  });

  test('is found to be dead in every form of it, and alive in every form of taking it', () => {
    const forms = `export function one(): void {}
export const two = 1, rest = 2;
export type Three = string;
export { four, five as six } from './other.ts';
export async function seven(): Promise<void> {}
`;
    const read = (taking: string) =>
      dead(
        new Map([
          ['shared/a.ts', moduleOf('shared/a.ts', forms)],
          ['shared/b.ts', moduleOf('shared/b.ts', taking)],
          ['shared/other.ts', moduleOf('shared/other.ts', 'export const four = 4, five = 5;\nexport const eight = 8;')],
        ]),
      )
        .map((where) => where.replace('shared/', ''))
        .sort();
    expect(read('')).toEqual([
      'a.ts Three',
      'a.ts four',
      'a.ts one',
      'a.ts seven',
      'a.ts six',
      'a.ts two',
      'other.ts eight',
    ]);
    expect(
      read("import { one as first, type Three } from './a.ts';\nimport type { seven } from '#shared/a.ts';"),
    ).toEqual(['a.ts four', 'a.ts six', 'a.ts two', 'other.ts eight']);
    expect(read("import * as all from './a.ts';\nconst later = import('./other.ts');")).toEqual([]);
    expect(read("export * from './a.ts';\nexport { eight } from './other.ts';")).toEqual(['b.ts eight']);
  });
});
