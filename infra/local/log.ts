import { createWriteStream, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The runtime's log: what functions print and what the runtime has to say, in `<folder>/runtime.log`. */
export type Log = { line(text: string): void; close(): Promise<void> };

const keptBytes = 20 * 1024 * 1024;

/** Opens the log; one that has grown past 20 MB starts anew. @param also takes each line too */
export function openLog(folder: string, also?: (line: string) => void): Log {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'runtime.log');
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > keptBytes) rmSync(file);
  const stream = createWriteStream(file, { flags: 'a', mode: 0o600 });
  return {
    line: (text) => {
      stream.write(`${new Date().toISOString()} ${text}\n`);
      also?.(text);
    },
    close: () => new Promise((resolve) => stream.end(() => resolve())),
  };
}
