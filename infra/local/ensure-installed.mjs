/** Installs what the lock file lists when it is not there or is of another version; runs on whatever Node the machine has. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

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
