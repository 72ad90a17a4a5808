import { before } from './insert.ts';

const start = 'const written = `\n';

/** Who gets in where, by role; nobody else gets in anywhere. */
export type Reaches = Readonly<Record<string, 'home' | 'network' | 'company' | 'self'>>;

/** The line of an action in the hand-written table of `expected-access.ts`, its cells under their headings. */
export function expectedLine(text: string, action: string, reaches: Reaches): string {
  const heading = text.slice(text.indexOf(start) + start.length).split('\n', 1)[0] ?? '';
  const columns = [...heading.matchAll(/\S+/g)].slice(1).map(({ 0: role, index }) => ({ role, index }));
  let line = action;
  for (const { role, index } of columns) line = `${line.padEnd(index - 1)} ${reaches[role] ?? '-'}`;
  return line;
}

/** Adds the line in a block of its own, or after that of another action of the same service. */
export function withExpectedLine(text: string, action: string, reaches: Reaches, beside?: string): string {
  const line = expectedLine(text, action, reaches);
  if (!beside) return before(text, /^`;$/m, `\n${line}\n`);
  return text.replace(new RegExp(`^${beside} .*$`, 'm'), (found) => `${found}\n${line}`);
}
