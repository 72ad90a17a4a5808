import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { serviceNames } from '#infra/service-entries.ts';
import { policy } from '#shared/access/policy.ts';
import { importsOf, root, sourcesIn } from './sources.ts';

const text = (file: string) => readFileSync(join(root, file), 'utf8');
const capabilities = sourcesIn('services').filter((file) => file.includes('/capabilities/'));
const routes = sourcesIn('services')
  .filter((file) => /\/(api|[\w-]*routes)\.ts$|\/routes\//.test(file))
  .map(text)
  .join('\n');

const actions = Object.keys(policy);

/** `refer-candidate` is done by `referCandidate`. */
function functionOf(action: string): string {
  return action.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The capability files that export an action's function. */
function filesOf(action: string): string[] {
  const exported = new RegExp(`^export (async )?(function|const) ${functionOf(action)}\\b`, 'm');
  return capabilities.filter((file) => exported.test(text(file)));
}

describe('capabilities', () => {
  test('each action of the policy is one exported function of the same name, in a capability of its service', () => {
    expect(actions.length).toBeGreaterThan(40);
    expect(actions.map((action) => [action, filesOf(action).length]).filter(([, files]) => files !== 1)).toEqual([]);
  });

  test('each action of the policy is called by a test', () => {
    const tests = globSync('services/**/*.test.ts', { cwd: root }).map(text);
    expect(tests.length).toBeGreaterThan(30);
    const isCalled = (action: string) => tests.some((test) => new RegExp(`\\b${functionOf(action)}\\b`).test(test));
    expect(actions.filter((action) => !isCalled(action))).toEqual([]);
  });

  test('each command saves in one transaction, with event, log and idempotency row', () => {
    const commands = [...routes.matchAll(/\b(?:command|change)\(\s*'([\w-]+)'/g)].map((found) => found[1] as string);
    expect(commands.length).toBeGreaterThan(20);
    const saves = (file: string): boolean =>
      /\bcommit(<[^(]*>)?\(/.test(text(file)) ||
      importsOf(file).some(({ to, typeOnly }) => !typeOnly && to.includes('/capabilities/') && saves(to));
    expect(commands.filter((action) => !saves(filesOf(action)[0] as string))).toEqual([]);
  });

  test('nothing scans a table, and only the table itself builds a query', () => {
    const files = [...sourcesIn('services'), ...sourcesIn('shared')];
    expect(files.length).toBeGreaterThan(150);
    expect(files.filter((file) => /ScanCommand|ExecuteStatement/.test(text(file)))).toEqual([]);
    expect(files.filter((file) => /\bQueryCommand\b/.test(text(file)))).toEqual(['shared/runtime/table.ts']);
  });

  test('numbers of law stand in shared/rules: no 37 hours and no six months anywhere else', () => {
    const files = [...sourcesIn('services'), ...sourcesIn('shared')].filter(
      (file) => !file.startsWith('shared/rules/'),
    );
    const found = files.flatMap((file) =>
      text(file)
        .split('\n')
        .filter(
          (line) =>
            /\b37\b/.test(line) &&
            !/^\s*(\*|\/\/|\/\*)/.test(line) &&
            !/data\.ts$/.test(file) &&
            !/['"`].*37.*['"`]/.test(line),
        )
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(found.filter((line) => !line.startsWith('shared/shapes/results.ts'))).toEqual([]);
  });

  test('each service says what it is', () => {
    expect(serviceNames.length).toBeGreaterThan(0);
    expect(serviceNames.filter((service) => !existsSync(join(root, 'services', service, 'README.md')))).toEqual([]);
  });
});
