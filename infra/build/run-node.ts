import { spawn } from 'node:child_process';
import { root } from './stamps.ts';

/**
 * Runs this same Node in the project's folder and waits for its end; what it prints is seen on the error stream.
 *
 * @throws when it ends in any other way than well
 */
export async function runNode(args: readonly string[], environment: Record<string, string> = {}): Promise<void> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 2, 2],
  });
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  child.once('error', reject);
  child.once('exit', (code, signal) => {
    if (code === 0) resolve();
    else reject(new Error(`node ${args.join(' ')} ended with ${code ?? signal}`));
  });
  return promise;
}
