import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stackSources } from '#infra/build/stack-sources.ts';
import { fingerprintOf, root } from '#infra/build/stamps.ts';

const kept = join(root, 'dist/infra-test');
const program = 'test/infra/synthesize-all.ts';

/**
 * A folder with the templates of every stage as the sources are now. Loading CDK takes seconds, so it is done once for
 * all test files, in a process of its own, and again only when the infrastructure has changed.
 */
export function templatesFolder(): string {
  const fingerprint = fingerprintOf([...stackSources(), program, 'test/infra/example-stages.ts']);
  const folder = join(kept, fingerprint.slice(0, 16));
  if (!existsSync(folder)) make(folder);
  return folder;
}

/** Made aside and moved into place whole: test files that start together never see half of it. */
function make(folder: string): void {
  mkdirSync(kept, { recursive: true });
  for (const name of readdirSync(kept)) {
    const isOld = !name.startsWith('making-') && join(kept, name) !== folder;
    if (isOld) rmSync(join(kept, name), { recursive: true, force: true });
  }
  const aside = mkdtempSync(join(kept, 'making-'));
  const { status, stderr } = spawnSync(process.execPath, [program, aside], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The stacks do not synthesize:\n${stderr}`);
  try {
    renameSync(aside, folder);
  } catch {
    // Another test file was first, and made the same.
    rmSync(aside, { recursive: true });
  }
}
