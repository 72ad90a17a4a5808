import type { FieldValue } from './create-form.ts';
import type { Seen } from './drafts.ts';

/** Whose words stand in a field: one's own, or those of the newest version. */
export type Choice = 'mine' | 'newest';

/** A field that a colleague has changed and that says something else here. */
export interface Difference {
  readonly name: string;
  readonly mine: FieldValue;
  readonly newest: FieldValue;
  /** Where nothing was written here in the meantime, the newest is what is meant. */
  readonly suggested: Choice | undefined;
}

type Values = { readonly [name: string]: FieldValue };

/**
 * The fields that have changed since the form was begun and stand differently in it, in the order of the newest.
 * A field that only one's own draft has changed is no difference: nobody's words are lost.
 */
export function differences(mine: Values, seen: Seen<Values>, newest: Seen<Values>): readonly Difference[] {
  return Object.entries(newest.values).flatMap(([name, value = '']) => {
    const here = mine[name] ?? '';
    const before = seen.values[name] ?? '';
    if (sameValue(value, before) || sameValue(value, here)) return [];
    return [{ name, mine: here, newest: value, suggested: sameValue(here, before) ? ('newest' as const) : undefined }];
  });
}

/** Whether a draft on an older version can lose nobody's words: what it changes is as it was when it was begun. */
export function isUntouched(seen: Seen<Values>, newest: Seen<Values>): boolean {
  const names = Object.keys(newest.values);
  return names.length > 0 && names.every((name) => sameValue(newest.values[name] ?? '', seen.values[name] ?? ''));
}

/** Whether two values say the same; the order of chosen things says nothing. */
export function sameValue(one: FieldValue, other: FieldValue): boolean {
  const text = (value: FieldValue): string => JSON.stringify(Array.isArray(value) ? value.toSorted() : value);
  return text(one) === text(other);
}
