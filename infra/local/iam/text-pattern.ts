import type { RequestContext } from './conditions.ts';

/** A pattern cut at its policy variables, with `*` and `?` as wildcards in the plain parts. */
type Part = { variable: string } | { expression: string };

const compiled = new Map<string, { parts: Part[]; fixed?: RegExp }>();

/**
 * Whether a text matches an IAM pattern: `*` and `?` are wildcards, `${aws:PrincipalTag/x}` stands for the request's
 * value, in which wildcards mean nothing. A variable without a value matches nothing but its own spelling.
 */
export function matchesText(pattern: string, text: string, context: RequestContext): boolean {
  if (pattern === '*') return true;
  const known = compiled.get(pattern) ?? compile(pattern);
  if (known.fixed) return known.fixed.test(text);
  const source = known.parts
    .map((part) => ('expression' in part ? part.expression : RegExp.escape(valueOf(part.variable, context))))
    .join('');
  return new RegExp(`^${source}$`, 's').test(text);
}

/** Fills the policy variables of a text that is compared as it stands. */
export function fillVariables(text: string, context: RequestContext): string {
  return text.includes('${') ? text.replace(/\$\{([^}]+)\}/g, (_whole, name: string) => valueOf(name, context)) : text;
}

function valueOf(variable: string, context: RequestContext): string {
  const literal = { '*': '*', '?': '?', $: '$' }[variable];
  if (literal) return literal;
  const [key = '', fallback] = variable.split(/\s*,\s*/);
  const value = context[key];
  if (value !== undefined) return Array.isArray(value) ? value.join(',') : String(value);
  return fallback?.replaceAll("'", '') ?? `\${${variable}}`;
}

function compile(pattern: string): { parts: Part[]; fixed?: RegExp } {
  const parts = pattern
    .split(/(\$\{[^}]+\})/)
    .filter(Boolean)
    .map((piece): Part => {
      if (piece.startsWith('${')) return { variable: piece.slice(2, -1) };
      return {
        expression: piece
          .split(/([*?])/)
          .map((c) => (c === '*' ? '.*' : c === '?' ? '.' : RegExp.escape(c)))
          .join(''),
      };
    });
  const plain = parts.every((part) => 'expression' in part);
  const source = parts.map((part) => ('expression' in part ? part.expression : '')).join('');
  const entry = plain ? { parts, fixed: new RegExp(`^${source}$`, 's') } : { parts };
  compiled.set(pattern, entry);
  return entry;
}
