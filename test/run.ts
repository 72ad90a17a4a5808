import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';

/**
 * Every check of the house. The journeys run beside the checks that need no house, in about two thirds of the time. Closes with one line: `N passed, N failed`.
 * A step that ran no test has failed: silence is not a pass.
 */
type Count = { readonly passed: number; readonly failed: number };
type Step = { readonly title: string; readonly run: (say: Saying) => Promise<Count> };
/** Where a step's words go: straight on, or kept until it is done. */
type Saying = { readonly inherited: boolean; readonly say: (text: string) => void; readonly end: () => void };
type Printed = (heading: string) => Saying;

const results = join('test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const types: Step = {
  title: 'Types',
  run: (say) => oneCheck(say, 'node_modules/typescript-7/bin/tsc', '--noEmit', '-p', 'tsconfig.json'),
};
const checkedFolders = ['infra', 'services', 'frontends', 'shared', 'test'];
const eslint = ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '-c', 'test/lint/eslint.config.js'];
const lint: Step = { title: 'Lint', run: (say) => oneCheck(say, ...eslint, ...checkedFolders) };
const prettier = ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'];
const form: Step = { title: 'Form', run: (say) => oneCheck(say, ...prettier) };
const build: Step = { title: 'Build and budgets', run: (say) => oneCheck(say, 'infra/build/build.ts') };
const unit: Step = {
  title: 'Domain, capabilities, roles, architecture, templates',
  run: (say) => tests(say, 'unit', 'test/vitest.config.ts'),
};
const journeys: Step = {
  title: 'Journeys in the browser',
  run: (say) => tests(say, 'journeys', 'test/journeys/vitest.config.ts'),
};

const total = { passed: 0, failed: 0 };
await inTurn([build], whileItRuns);
// A browser waits for a house half of its time: the other checks use that time, and give way to it.
await Promise.all([inTurn([types, lint, form, unit], whileItRuns), inTurn([journeys], whenItIsDone)]);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** Does one step after another, and counts. */
async function inTurn(steps: readonly Step[], print: Printed): Promise<void> {
  for (const { title, run } of steps) {
    const printed = print(`\n── ${title} ──\n`);
    const began = performance.now();
    const { passed, failed } = await run(printed);
    total.passed += passed;
    total.failed += failed;
    const seconds = Math.round((performance.now() - began) / 1000);
    printed.say(`${title}: ${passed} passed, ${failed} failed (${seconds} s)\n`);
    printed.end();
  }
}

/** Prints as it comes. */
function whileItRuns(heading: string): Saying {
  process.stdout.write(heading);
  return { inherited: true, say: (text) => void process.stdout.write(text), end: () => undefined };
}

/** Prints all at once, so that two steps are not read in each other. */
function whenItIsDone(heading: string): Saying {
  const said = [heading];
  return { inherited: false, say: (text) => void said.push(text), end: () => void process.stdout.write(said.join('')) };
}

async function oneCheck(say: Saying, ...command: readonly string[]): Promise<Count> {
  const passed = (await run(say, command)) === 0;
  return { passed: Number(passed), failed: Number(!passed) };
}

/** Runs one vitest configuration and reads what it counted; a run that counted nothing is a failure. */
async function tests(say: Saying, name: string, configuration: string): Promise<Count> {
  const report = join(results, `${name}.json`);
  const exit = await run(say, [
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

function run(say: Saying, command: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...command], {
      stdio: say.inherited ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: '0' },
    });
    if (say.inherited && child.pid) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => say.say(text));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
