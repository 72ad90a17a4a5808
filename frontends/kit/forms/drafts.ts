/** A half-written form, kept on this device until it is accepted or discarded. */
export interface Draft<Values> {
  readonly savedAt: string;
  readonly values: Partial<Values>;
}

/** Where a form's draft lies: one per form, person and scope, so that two people at one computer never meet. */
export function draftKey(form: string, person: string, scope: string): string {
  return `fodfaeste.draft.${scope}.${person}.${form}`;
}

/** The draft under a key, or nothing. A draft that cannot be read is thrown away. */
export function readDraft<Values>(key: string): Draft<Values> | undefined {
  try {
    const text = localStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as Draft<Values>);
  } catch {
    discardDraft(key);
    return undefined;
  }
}

/** Keeps the values, except those named in `never` (CPR numbers are never kept on a device). Gives the draft, or nothing when the device keeps nothing. */
export function keepDraft<Values extends object>(
  key: string,
  values: Values,
  never: readonly (keyof Values)[],
  savedAt: string,
): Draft<Values> | undefined {
  const kept: Partial<Values> = { ...values };
  for (const name of never) delete kept[name];
  try {
    localStorage.setItem(key, JSON.stringify({ savedAt, values: kept }));
    return { savedAt, values: kept };
  } catch {
    return undefined;
  }
}

/** Throws the draft away. */
export function discardDraft(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept, so there is nothing to throw away.
  }
}
