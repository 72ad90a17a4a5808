import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every check of the house, in order of speed, each printed as it goes. Closes with one line: `N passed, N failed`.
 * A step that ran no test has failed: silence is not a pass.
 */
type Count = { readonly passed: number; readonly failed: number };
type Step = { readonly title: string; readonly run: () => Promise<Count> };

const results = join('test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const steps: readonly Step[] = [
  { title: 'Types', run: () => oneCheck('node_modules/typescript-7/bin/tsc', '--noEmit', '-p', 'tsconfig.json') },
  {
    title: 'Lint',
    run: () =>
      oneCheck(
        'node_modules/eslint/bin/eslint.js',
        '--max-warnings',
        '0',
        '-c',
        'test/lint/eslint.config.js',
        'infra',
        'services',
        'frontends',
        'shared',
        'test',
      ),
  },
  {
    title: 'Form',
    run: () => oneCheck('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
  },
  { title: 'Build and budgets', run: () => oneCheck('infra/build/build.ts') },
  { title: 'Domain, capabilities, roles, architecture, templates', run: () => tests('unit', 'test/vitest.config.ts') },
  { title: 'Journeys in the browser', run: () => tests('journeys', 'test/journeys/vitest.config.ts') },
];

const total = { passed: 0, failed: 0 };
for (const step of steps) {
  console.log(`\n── ${step.title} ──`);
  const began = performance.now();
  const count = await step.run();
  total.passed += count.passed;
  total.failed += count.failed;
  console.log(
    `${step.title}: ${count.passed} passed, ${count.failed} failed (${Math.round((performance.now() - began) / 1000)} s)`,
  );
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function oneCheck(...command: readonly string[]): Promise<Count> {
  const passed = (await run(command)) === 0;
  return { passed: Number(passed), failed: Number(!passed) };
}

/** Runs one vitest configuration and reads what it counted; a run that counted nothing is a failure. */
async function tests(name: string, configuration: string): Promise<Count> {
  const report = join(results, `${name}.json`);
  const exit = await run([
    'node_modules/vitest/vitest.mjs',
    'run',
    '-c',
    configuration,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const count = readCount(report);
  const unexplained = (exit !== 0 && count.failed === 0) || count.passed + count.failed === 0;
  return unexplained ? { ...count, failed: count.failed + 1 } : count;
}

function readCount(report: string): Count {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function run(command: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...command], {
      stdio: 'inherit',
      env: { ...process.env, FORCE_COLOR: '0' },
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
