/**
 * Installs what the lock file lists when it is not there or is of another version, then runs the program named, on the
 * Node that comes with the packages. Runs itself on whatever Node the machine has.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The first Node that runs our sources as they are. */
const nodeOfTheHouse = 24;

const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

function installed() {
  const installedLock = 'node_modules/.package-lock.json';
  if (!existsSync(installedLock)) return false;
  const here = packagesIn(installedLock);
  return Object.entries(packagesIn('package-lock.json')).every(
    ([name, wanted]) => name === '' || wanted.optional || wanted.devOptional || here[name]?.version === wanted.version,
  );
}

if (!installed()) {
  console.log('Installing packages …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const run = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], { stdio: 'inherit' });
  if (run.status !== 0) process.exit(run.status ?? 1);
}

const program = resolve(process.argv[2]);
if (Number(process.versions.node.split('.')[0]) >= nodeOfTheHouse) {
  await import(pathToFileURL(program).href);
} else {
  const child = spawn(join('node_modules', 'node', 'bin', 'node'), [program, ...process.argv.slice(3)], {
    stdio: 'inherit',
  });
  // A terminal's interrupt reaches the child by itself; being asked to end has to be passed on.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
