import { createComputed, createMemo, createSignal, untrack } from 'solid-js';
import type { FieldValue } from './create-form.ts';
import { differences, isUntouched, sameValue, type Choice, type Difference } from './differences.ts';
import type { Seen } from './drafts.ts';

type Values = { readonly [name: string]: FieldValue };

/** Which version a form is on, and what to choose where the thing has moved on meanwhile. */
export interface FormVersions {
  /** What the form was begun on; nothing where it changes nothing that has a version. */
  readonly seen: () => Seen<Values> | undefined;
  /** The differences to choose between; nothing while there is nothing to ask. */
  readonly differences: () => readonly Difference[] | undefined;
  readonly settle: (choices: Readonly<Record<string, Choice>>) => void;
  readonly touch: () => void;
  /** The form was accepted or discarded: what stands in it is nobody's draft. */
  readonly release: () => void;
}

/**
 * Follows the newest version of what a form changes. A form that nobody has written in goes along; a draft stays on
 * the version it was begun on until the person has seen the newest beside it. `put` writes into the fields.
 */
export function followVersions(
  newest: (() => Seen<Values>) | undefined,
  draft: { readonly seen?: Seen<Values> | undefined } | undefined,
  fields: {
    readonly values: () => Values;
    readonly put: (values: Values) => void;
    /** Something was sent and had no answer yet: it stays as it was sent. */
    readonly held: () => boolean;
  },
): FormVersions {
  const [seen, setSeen] = createSignal(draft?.seen ?? (newest && untrack(newest)));
  const [touched, setTouched] = createSignal(draft !== undefined);
  const ahead = createMemo((): { readonly seen: Seen<Values>; readonly newest: Seen<Values> } | undefined => {
    const now = newest?.();
    const before = seen();
    return now && before && now.version > before.version ? { seen: before, newest: now } : undefined;
  });
  const onTo = (now: Seen<Values>, chosen: (name: string, value: FieldValue) => boolean): void => {
    const taken = Object.entries(now.values).filter(([name, value = '']) => chosen(name, value));
    fields.put(Object.fromEntries(taken.map(([name, value = '']) => [name, value])));
    setSeen(now);
  };

  createComputed(() => {
    const both = fields.held() ? undefined : ahead();
    if (!both) return;
    if (touched()) {
      if (isUntouched(both.seen, both.newest)) setSeen(both.newest);
      return;
    }
    // What the form begins with of its own, as a wish for a next step, is not what stands in the newest.
    const mine = untrack(fields.values);
    onTo(both.newest, (name) => sameValue(mine[name] ?? '', both.seen.values[name] ?? ''));
  });

  return {
    seen,
    differences: () => {
      const both = touched() && !fields.held() ? ahead() : undefined;
      return both && differences(fields.values(), both.seen, both.newest);
    },
    settle: (choices) => {
      const both = ahead();
      if (both) onTo(both.newest, (name) => choices[name] === 'newest');
    },
    touch: () => setTouched(true),
    release: () => setTouched(false),
  };
}
