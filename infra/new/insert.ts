import { NotAsked } from './names.ts';

/** Puts a text before the first place that a pattern finds. */
export function before(text: string, place: RegExp, what: string): string {
  const found = place.exec(text);
  if (!found) throw new NotAsked(`The place for this line was not found:\n${what}`);
  return text.slice(0, found.index) + what + text.slice(found.index);
}

/** Puts a line after the last one that a pattern finds. */
export function afterLast(text: string, line: RegExp, what: string): string {
  const lines = text.split('\n');
  const last = lines.findLastIndex((each) => line.test(each));
  if (last < 0) throw new NotAsked(`The place for this line was not found:\n${what}`);
  return [...lines.slice(0, last + 1), what, ...lines.slice(last + 1)].join('\n');
}

/** Adds an import after the last one there is. */
export function withImport(text: string, line: string): string {
  const end = [...text.matchAll(/^import [^;]*;$/gm)].at(-1);
  if (!end) throw new NotAsked(`The place for this line was not found:\n${line}`);
  const at = end.index + end[0].length;
  return `${text.slice(0, at)}\n${line}${text.slice(at)}`;
}

/** Adds names to the ones in braces before a mark, where they are not there yet: `import { a, b } from './edge.ts'`. */
export function withNames(text: string, mark: string, names: readonly string[]): string {
  const at = text.indexOf(mark);
  const open = text.lastIndexOf('{', at);
  const close = text.lastIndexOf('}', at);
  if (at < 0 || open < 0 || close < open) throw new NotAsked(`No names before ${mark}`);
  const known = text
    .slice(open + 1, close)
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const all = [...known, ...names.filter((name) => !known.includes(name))];
  return `${text.slice(0, open)}{ ${all.join(', ')} }${text.slice(close + 1)}`;
}
