/** An EventBridge-style pattern: nested objects whose leaves are lists of accepted values or tests. */
export type Pattern = { [key: string]: unknown };

type Test = {
  prefix?: string | { 'equals-ignore-case': string };
  suffix?: string;
  exists?: boolean;
  wildcard?: string;
  'equals-ignore-case'?: string;
  'anything-but'?: unknown;
  numeric?: (string | number)[];
};

/** Whether an event or record fits a pattern, with the operators of EventBridge that templates use. */
export function matchesPattern(pattern: Pattern, event: unknown): boolean {
  return Object.entries(pattern).every(([key, wanted]) => {
    if (key === '$or') return (wanted as Pattern[]).some((branch) => matchesPattern(branch, event));
    const value = isObject(event) ? event[key] : undefined;
    if (Array.isArray(wanted)) return wanted.some((test) => fits(test, value));
    return isObject(wanted) && matchesPattern(wanted, value);
  });
}

function fits(test: unknown, value: unknown): boolean {
  if (isObject(test) && 'exists' in test) return test.exists === (value !== undefined);
  if (value === undefined) return false;
  if (Array.isArray(value)) return value.some((item) => fitsOne(test, item));
  return fitsOne(test, value);
}

function fitsOne(test: unknown, value: unknown): boolean {
  if (!isObject(test)) return test === value;
  const { prefix, suffix, wildcard, numeric, ...rest } = test as Test;
  const text = String(value);
  if (typeof prefix === 'string') return text.startsWith(prefix);
  if (prefix) return text.toLowerCase().startsWith(prefix['equals-ignore-case'].toLowerCase());
  if (suffix !== undefined) return text.endsWith(suffix);
  if (wildcard !== undefined)
    return new RegExp(`^${wildcard.split('*').map(RegExp.escape).join('.*')}$`, 's').test(text);
  if (rest['equals-ignore-case'] !== undefined) return text.toLowerCase() === rest['equals-ignore-case'].toLowerCase();
  if (numeric) return typeof value === 'number' && inRange(numeric, value);
  const but = rest['anything-but'];
  if (but !== undefined) return isObject(but) ? !fitsOne(but, value) : !([but].flat() as unknown[]).includes(value);
  throw new Error(`a pattern uses ${JSON.stringify(test)}, which the local runtime does not know`);
}

function inRange(numeric: (string | number)[], value: number): boolean {
  for (let i = 0; i < numeric.length; i += 2) {
    const bound = Number(numeric[i + 1]);
    const holds: Record<string, boolean> = {
      '=': value === bound,
      '>': value > bound,
      '>=': value >= bound,
      '<': value < bound,
      '<=': value <= bound,
    };
    if (!holds[String(numeric[i])]) return false;
  }
  return true;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
