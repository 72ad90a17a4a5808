import { spawn } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '#infra/build/stamps.ts';

/** A copy of the sources, in which new parts are made as a person makes them. */
const copy = mkdtempSync(join(tmpdir(), 'fodfaeste-new-'));
const copied = ['infra', 'services', 'frontends', 'shared', 'test', 'README.md', 'package.json', 'tsconfig.json'];
const written: string[] = [];

beforeAll(async () => {
  for (const part of [...copied, '.prettierrc.json']) cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const before = contents();
  for (const asked of [
    ['service', 'site-visits'],
    ['capability', 'site-visits', 'set-visit-rhythm', '--command'],
    ['capability', 'site-visits', 'show-visit-rhythm', '--read'],
    ['capability', 'matching', 'note-match-habit', '--command'],
    ['app', 'training', '--path', '/traening'],
  ]) {
    const { status, said } = await node('infra/new/new.ts', ...asked);
    expect(said).toContain('A person fills in:');
    expect(status).toBe(0);
  }
  const after = contents();
  written.push(...[...after.keys()].filter((file) => before.get(file) !== after.get(file)));
}, 120_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('a new service, capability and app', { timeout: 120_000 }, () => {
  test('touch few files that are there', () => {
    const there = written.filter((file) => statSync(join(root, file), { throwIfNoEntry: false }));
    expect(there.sort()).toEqual([
      'README.md',
      'frontends/apps.ts',
      'frontends/build/page.ts',
      'frontends/kit/frame/frame.text.ts',
      'infra/service-entries.ts',
      'infra/stacks/service-stacks.ts',
      'services/matching/api.ts',
      'shared/access/policy.ts',
      'shared/access/policy/matching-policy.ts',
      'test/architecture/held-by-citizen.test.ts',
      'test/roles/expected-access.ts',
      'test/roles/foreign/attempts.ts',
    ]);
    expect(written.length).toBeGreaterThan(there.length + 30);
  });

  test('pass the types, the lint and the form', async () => {
    const include = [
      'infra/app.ts',
      'services/{site-visits,matching}/api.ts',
      'frontends/training',
      'frontends/kit/styles/styles.d.ts',
      'test/database-server.ts',
      ...written.filter((file) => /^(services|test)\/.*\.ts$/.test(file)),
    ].flatMap((path) => (path.includes('{') ? globSync(path, { cwd: copy }) : [path]));
    writeFileSync(join(copy, 'part.json'), JSON.stringify({ extends: './tsconfig.json', include }));
    const sources = written.filter((file) => /\.tsx?$/.test(file));
    const [types, lint, form] = await Promise.all([
      node('node_modules/typescript-7/bin/tsc', '--noEmit', '-p', 'part.json'),
      node('node_modules/eslint/bin/eslint.js', '--quiet', '-c', 'test/lint/eslint.config.js', ...sources),
      node('node_modules/prettier/bin/prettier.cjs', '--check', ...written),
    ]);
    expect([types, lint].map(({ said }) => said)).toEqual(['', '']);
    expect([types, lint, form].map(({ status }) => status)).toEqual([0, 0, 0]);
  });

  test('pass the tests of architecture, roles, texts and odd input, and their own', async () => {
    const own = written.filter((file) => file.endsWith('.test.ts') && !file.startsWith('test/architecture/'));
    expect(own.length).toBe(4);
    const [whole, edge] = await Promise.all([
      tests('test/architecture', 'test/roles/role-matrix', 'test/roles/foreign/matching', ...own),
      tests('test/edge', 'every-text', '-t', 'site-visits|training'),
    ]);
    for (const { status, said } of [whole, edge]) {
      expect(said).toMatch(/Test Files .* passed/);
      expect(said).not.toMatch(/failed/);
      expect(status).toBe(0);
    }
  });

  test.each([
    [['service', 'Site_Visits'], 'is no name'],
    [['service', 'matching'], 'There is a service matching already'],
    [['capability', 'matching', 'placements', '--read'], 'is no verb phrase'],
    [['capability', 'matching', 'matching-people', '--read'], 'is no verb phrase'],
    [['capability', 'matching', 'start-placement', '--command'], 'Something is called start-placement already'],
    [['capability', 'nowhere', 'show-all', '--read'], 'There is no service nowhere'],
    [['capability', 'access', 'show-all', '--read'], 'built in its own way'],
    [['capability', 'matching', 'show-all'], 'npm run new -- service <name>'],
    [['app', 'municipality'], 'There is an app municipality already'],
    [['app', 'other', '--path', '/kommune'], 'belongs to another app'],
    [['app', 'other', '--path', '/api'], 'is no path for an app'],
  ])('%j is refused with what is wrong, and writes nothing', async (asked, why) => {
    const { status, said } = await node('infra/new/new.ts', ...asked);
    expect([status, said.includes(why)], said).toEqual([1, true]);
  });
});

/** Runs a program in the copy; what it said, on both ways. */
function node(...words: string[]): Promise<{ status: number | null; said: string }> {
  const child = spawn(process.execPath, words, { cwd: copy, env: { ...process.env, CI: 'true' } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
  return new Promise((ended) => child.once('close', (status) => ended({ status, said })));
}

const tests = (...words: string[]) =>
  node('node_modules/vitest/vitest.mjs', 'run', '-c', 'test/vitest.config.ts', '--no-color', ...words);

function contents(): Map<string, string> {
  const files = globSync([...copied, '{infra,services,frontends,shared,test}/**/*'], { cwd: copy });
  const read = files.filter((file) => statSync(join(copy, file)).isFile());
  return new Map(read.map((file) => [file, readFileSync(join(copy, file)).toString('base64')]));
}
