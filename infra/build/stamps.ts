import { hash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The project's own folder; every path below is relative to it. */
export const root = join(import.meta.dirname, '../..');

/** What a part was built from, and a fingerprint of all of it. */
interface Stamp {
  readonly inputs: readonly string[];
  readonly fingerprint: string;
}

/** Every part depends on these: which packages there are, and how things are built. */
const always = ['package-lock.json', ...sourcesIn('infra/build')];

/**
 * Whether a part was built from exactly these files as they are now, and its output is still there.
 *
 * @param part a name of our own, such as `lambda/access/api`
 * @param inputs paths of its sources
 * @param output a path that exists when the part was built
 */
export function isFresh(part: string, inputs: readonly string[], output: string): boolean {
  const stamp = read(part);
  return stamp !== undefined && existsSync(join(root, output)) && stamp.fingerprint === fingerprintOf(inputs);
}

/** Remembers that a part has been built from these files as they are now. */
export function stampPart(part: string, inputs: readonly string[]): void {
  const stamp: Stamp = { inputs, fingerprint: fingerprintOf(inputs) };
  mkdirSync(dirname(stampFile(part)), { recursive: true });
  writeFileSync(stampFile(part), JSON.stringify(stamp));
}

/** The files a part was last built from; none when it never was. */
export function inputsOf(part: string): readonly string[] {
  return read(part)?.inputs ?? [];
}

/** One text that changes when the path or the content of any of these files changes, or one of them goes. */
export function fingerprintOf(paths: readonly string[]): string {
  const lines = [...always, ...paths].map((path) => `${path} ${contentHash(path)}`);
  return hash('sha256', lines.sort().join('\n'));
}

/** The files under a folder that make up a product: no tests. */
export function sourcesIn(folder: string): string[] {
  const found = globSync(`${folder}/**/*`, { cwd: root, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

/** Files do not change while one build runs, so each is read once. */
const seen = new Map<string, string>();

function contentHash(path: string): string {
  const known = seen.get(path);
  if (known !== undefined) return known;
  const file = join(root, path);
  const found = existsSync(file) ? hash('sha256', readFileSync(file)) : 'gone';
  seen.set(path, found);
  return found;
}

/** Forgets what was read, for a process that builds more than once. */
export function lookAgain(): void {
  seen.clear();
}

const stampFile = (part: string): string => join(root, 'dist/meta/stamps', `${part.replaceAll('/', '-')}.json`);

function read(part: string): Stamp | undefined {
  const file = stampFile(part);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Stamp) : undefined;
}
