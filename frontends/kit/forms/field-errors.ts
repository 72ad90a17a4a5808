import type { FieldProblem } from '../network/problem.ts';

/** What is wrong in a form: a text per field name, in the order of the fields. */
export type FieldErrors<Name extends string> = Readonly<Partial<Record<Name, string>>>;

/**
 * Turns the services' field problems into texts per field. A pointer may go deeper than a field (`/wishes/0`): the field
 * that begins it gets the text. Gives the field texts, and apart the texts that no field here can carry.
 */
export function errorsByField<Name extends string>(
  problems: readonly FieldProblem[],
  names: readonly Name[],
): { fields: FieldErrors<Name>; others: readonly string[] } {
  const fields: Partial<Record<Name, string>> = {};
  const others: string[] = [];
  for (const problem of problems) {
    const name = fieldOf(problem.pointer, names);
    if (name === undefined) others.push(problem.detail);
    else fields[name] ??= problem.detail;
  }
  return { fields, others };
}

/** The field a JSON pointer leads to: the longest name whose parts begin the pointer (`/profile/hours` → `profile.hours`). */
function fieldOf<Name extends string>(pointer: string, names: readonly Name[]): Name | undefined {
  const path = pointer.replace(/^#?\//, '').split('/').map(unescapePart);
  for (let length = path.length; length > 0; length--) {
    const name = path.slice(0, length).join('.');
    const found = names.find((candidate) => candidate === name);
    if (found !== undefined) return found;
  }
  return names.find((candidate) => candidate === path.at(-1));
}

const unescapePart = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');
