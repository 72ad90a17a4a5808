import { before } from './insert.ts';

/** Who gets in where, by role; nobody else gets in anywhere. */
export type Reaches = Readonly<Record<string, 'home' | 'network' | 'company' | 'institution' | 'self'>>;

const actionWidth = 25;

/** The line of an action in the hand-written table of `expected-access.ts`: each reach with its roles. */
export function expectedLine(action: string, reaches: Reaches): string {
  const reachesNamed = [...new Set(Object.values(reaches))];
  const rolesWith = (reach: string) => Object.keys(reaches).filter((role) => reaches[role] === reach);
  const told = reachesNamed.map((reach) => `${reach}: ${rolesWith(reach).join(' ')}`);
  return `${action.padEnd(actionWidth)} ${told.join(' ')}`;
}

/** Adds the line in a block of its own, or after that of another action of the same service. */
export function withExpectedLine(text: string, action: string, reaches: Reaches, beside?: string): string {
  const line = expectedLine(action, reaches);
  if (!beside) return before(text, /^`;$/m, `\n${line}\n`);
  return text.replace(new RegExp(`^${beside} .*$`, 'm'), (found) => `${found}\n${line}`);
}
